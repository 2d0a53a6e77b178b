import { describe, expect, it } from 'vitest';
import { readLink, writeLink } from '../../../src/session/link/url.ts';
import { DEFAULT_VIEW } from '../../../src/session/view/view.ts';
import { parseCase } from '../../../src/sim/case/parse.ts';
import { WRITTEN } from '../../../src/sim/case/written/readers.ts';
import { OPENING_T } from '../../../src/sim/stages/ends.ts';
import { caseOf, planned, planOf } from '../../fixtures/real.ts';

describe("a person's shape in a case", () => {
  it('comes back from a link as it was, and the mean is not written', () => {
    const made = caseOf({
      patient: { shape: { pedicleWidth: -2, 'T8.spinousLength': 1.5 } },
      levels: ['L1'],
    });
    const link = writeLink(made, OPENING_T, DEFAULT_VIEW);
    expect(link).toContain('person=');
    expect(readLink(link, WRITTEN).case?.patient.shape).toEqual(made.patient.shape);
    expect(writeLink(caseOf({}), OPENING_T, DEFAULT_VIEW)).not.toContain('person');
  });

  it('is held in its bounds, and what is no measure is told', () => {
    const read = parseCase(
      { patient: { shape: { pedicleWidth: 9, 'L9.bodyWidth': 1, bodyDepth: 'wide' } } },
      WRITTEN,
    );
    expect(read.case?.patient.shape).toEqual({ pedicleWidth: 3 });
    expect(read.notices.map(({ problem }) => problem)).toEqual(['too-large', 'unknown', 'not-a-number']);
  });

  it('is planned: a narrow pedicle leaves less room, and one that is too narrow is gone beside', async () => {
    const room = async (z: number, level: string) => {
      const { levels } = await planOf({ patient: { shape: { pedicleWidth: z } }, levels: [level] });
      return { route: levels[0].case.access.route, medial: levels[0].approaches[0].clearances.medial };
    };
    const [narrow, wide] = [await room(-1.5, 'L1'), await room(1.5, 'L1')];
    expect(wide.medial - narrow.medial).toBeGreaterThan(0.5);
    const read = parseCase({ patient: { shape: { pedicleWidth: -2 } }, levels: ['T8'] }, WRITTEN).case;
    if (read === null) throw new Error('no case');
    const beside = await planned(read);
    expect(beside.levels[0].case.access.route).toBe('extrapedicular');
    expect(beside.levels[0].warnings.map(({ id }) => id).filter((id) => /-breach$|-hit$/.test(id))).toEqual(
      [],
    );
  });
});
