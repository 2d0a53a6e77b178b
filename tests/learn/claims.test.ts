import { describe, expect, it } from 'vitest';
import { readManifest } from '../../scripts/baked.ts';
import { QUESTION_SET } from '../../src/content/en/learn/questions.ts';
import { beamOf } from '../../src/fluoro/arm.ts';
import { coach } from '../../src/fluoro/coach.ts';
import { isocentreOf, lookedAt, marksAt } from '../../src/fluoro/landmarks.ts';
import { linkOf } from '../../src/learn/scene.ts';
import { readLink } from '../../src/session/link/url.ts';
import { knownPlan, levelOf, seenOf } from '../fixtures/real.ts';

/** The needles of a question's picture, as the page itself judges them. */
async function judged(id: string) {
  const question = QUESTION_SET.questions.find((one) => one.id === id);
  if (question === undefined) throw new Error(`no question ${id}`);
  const { case: patientCase, t, view } = readLink(linkOf(question.scene));
  const made = await knownPlan(patientCase ?? {});
  const { landmarks } = (await readManifest()).levels[levelOf(made).level];
  const looked = lookedAt(made, seenOf(made, t), null);
  const beam = (pane: 'ap' | 'lateral') =>
    beamOf(view.fluoro[pane], isocentreOf(looked, landmarks, view.fluoro[pane].centre), 650);
  return coach(looked, marksAt(looked, landmarks), beam('ap'), beam('lateral'));
}

describe('what a question says of its pictures', () => {
  it('is so of needles that may go on', async () => {
    const needles = await judged('xray-needle-go');
    expect(needles).toHaveLength(2);
    for (const { lateralOfBorderMm, pastWallMm } of needles) {
      expect(lateralOfBorderMm).toBeGreaterThan(0);
      expect(pastWallMm).toBeGreaterThan(0);
    }
  });

  it.each(['xray-medial', 'decide-medial'])(
    'is so of a left needle that goes too far to the middle: %s',
    async (id) => {
      const left = (await judged(id)).find(({ side }) => side === 'left');
      expect(left?.broken).toBe(true);
    },
  );
});
