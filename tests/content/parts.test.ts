import { describe, expect, test } from 'vitest';
import { jointBelow, LEVELS } from '../../models/levels.ts';
import { costalCartilages, neckDiscs } from '../../models/trunk/chest.ts';
import { ligaments } from '../../models/trunk/ligaments.ts';
import { RIGID_PARTS } from '../../models/trunk/manifest.ts';
import { muscles } from '../../models/trunk/muscles.ts';
import { roots } from '../../models/trunk/roots.ts';
import { merged, type Tissue } from '../../models/trunk/tissue.ts';
import { arteries, veins } from '../../models/trunk/vessels.ts';
import { partWords } from '../../src/content/part-words.ts';
import { PARTS } from '../../src/showing/parts.ts';
import { rest } from '../models/trunk.ts';
import { sentencesOf, wordCount } from './texts.ts';

const VOICES = ['plain', 'clinical'] as const;
const ids = [...PARTS.keys()];

describe.each(VOICES)('%s words', (voice) => {
  test('every part has a name of its own and one or two short sentences', () => {
    const names = new Set<string>();
    for (const id of ids) {
      const { name, text } = partWords(id, voice, 'L1');
      names.add(name);
      expect(`${name} ${text}`, id).not.toMatch(/[{}]|undefined/);
      expect(name.length, name).toBeLessThanOrEqual(48);
      expect(text, id).toMatch(/\.$/);
      expect(sentencesOf(text).length, text).toBeLessThanOrEqual(2);
      expect(wordCount(text), text).toBeLessThanOrEqual(voice === 'plain' ? 22 : 26);
    }
    expect(names.size).toBe(ids.length);
  });
});

test('the treated bone goes by its level', () => {
  expect(partWords('treated', 'clinical', 'T12').name).toContain('T12');
});

const TISSUES: Readonly<Record<string, readonly Tissue[]>> = {
  roots: roots(rest),
  ligaments: ligaments(rest),
  arteries: arteries(rest),
  veins: veins(rest),
  muscles: muscles(rest),
  cartilages: costalCartilages(rest),
  'neck discs': neckDiscs(rest),
};

describe('what is drawn can be named', () => {
  test.each(Object.entries(TISSUES))('%s', (_, tissues) => {
    const all = merged(tissues);
    const spans = all.spans ?? [];
    expect(spans.reduce((sum, { count }) => sum + count, 0)).toBe(all.share.length);
    for (const { part } of spans) expect(ids).toContain(part);
  });

  test('bones and discs', () => {
    for (const level of LEVELS) {
      expect(ids).toContain(level);
      expect(ids).toContain(`disc-${jointBelow(level)}`);
    }
    for (const part of RIGID_PARTS)
      expect(
        ids.some((id) => id === part || id === `${part}-left`),
        part,
      ).toBe(true);
  });
});

/** Mean z of what a part's vertices are; right is positive. */
function meanZ(tissue: Tissue, wanted: RegExp): number {
  let at = 0;
  let [sum, count] = [0, 0];
  for (const span of tissue.spans ?? []) {
    if (wanted.test(span.part))
      for (let v = at; v < at + span.count; v++, count++) sum += tissue.positions[3 * v + 2];
    at += span.count;
  }
  return sum / count;
}

test('left and right are the patient’s own', () => {
  for (const name of ['roots', 'arteries', 'veins', 'muscles']) {
    const all = merged(TISSUES[name]);
    expect(meanZ(all, /-right$/), name).toBeGreaterThan(3);
    expect(meanZ(all, /-left$/), name).toBeLessThan(-3);
  }
});

test('within the sac the roots are the cauda equina below the cord’s end, and not above it', () => {
  const all = merged(TISSUES.roots);
  const end = rest.poses[LEVELS.indexOf('L1')].position[1];
  let at = 0;
  for (const { part, count } of all.spans ?? []) {
    if (part === 'cauda')
      for (let v = at; v < at + count; v++) expect(all.positions[3 * v + 1]).toBeLessThan(end);
    at += count;
  }
  expect(all.spans?.some(({ part }) => part === 'cauda')).toBe(true);
});
