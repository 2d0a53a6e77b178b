import type { LEAK_TYPES } from '../../src/sim/cement/leak-types.ts';
import { mobilityOf } from '../../src/sim/fracture/mobility.ts';
import type { Arms } from './arms.ts';
import { anteriorGain, type Outcome, seen, shareOf, summary, worstStation } from './measure.ts';
import { type CohortRow, oddsRow, row, shareRow, wedge } from './row.ts';

/** Kyphosis and height. */
export function heightRows({ balloon, without, untreated, fresh: justBroken }: Arms): CohortRow[] {
  const mobile = balloon.filter(({ bone }) => mobilityOf(bone.fracture) > 0.7);
  const fresh = balloon.filter(({ bone }) => mobilityOf(bone.fracture) > 0.4);
  const gained = (outcomes: readonly Outcome[]) => outcomes.map(worstStation);
  const none = (outcomes: readonly Outcome[]) =>
    shareOf(gained(outcomes), (one) => one.gained < 0.1 * one.lost);
  return [
    row(
      'wedge angle regained lying prone, fresh fractures (mobility over 0.4), degrees',
      wedge(fresh, 'broken', 'lying'),
      '',
      'voggenreiter2005-posture',
      6.5,
      1.5,
      'How fresh his patients’ fractures were is not known; ours depends on where that line is drawn.',
    ),
    row(
      'wedge angle that the inflated balloon adds, the same fractures, degrees',
      wedge(fresh, 'lying', 'inflated'),
      '',
      'voggenreiter2005-balloon',
      3.4,
      1,
      'Ours has a third of dished and flat fractures, which have little angle to give back.',
    ),
    row(
      'local kyphosis (Cobb) corrected in the end, all, degrees',
      summary(balloon.map(({ stages }) => stages.broken.cobbDeg - stages.after.cobbDeg)),
      '',
      'vanmeirhaeghe2013-angle',
      3.1,
      1,
      'FREE measured after 24 months, when some of the correction is lost again; ours is on first standing.',
    ),
    row(
      'the same against the pooled reports',
      summary(balloon.map(({ stages }) => stages.broken.cobbDeg - stages.after.cobbDeg)),
      '',
      'hulme2006',
      6.6,
      1.5,
      'Pooled reports mix single vertebrae with Cobb angles, lying with standing films, and favour fresh fractures; in ours two of three fractures are not mobile.',
    ),
    row(
      'anterior height that lying down gives back, mobile fractures, mm',
      summary(mobile.map((one) => anteriorGain(one, 'broken', 'lying'))),
      '',
      'mckiernan2003-change',
      8.4,
      2,
      'His mobile fractures had lost more than half of their height and doubled it lying down; the mean loss in ours is 38 %, so there is less to regain.',
    ),
    row(
      'anterior height gained in the end, mm',
      summary(balloon.map((one) => anteriorGain(one, 'broken', 'after'))),
      '',
      'lieberman2001',
      2.9,
      1,
      'Depends on how many are mobile and how much they had lost.',
    ),
    row(
      'share of the lost height regained at the worst station, %',
      summary(gained(balloon).map((one) => (100 * one.gained) / one.lost)),
      '',
      'lieberman2001',
      47,
      10,
      'The published share is of the 70 % of fractures that regained any.',
      0,
    ),
    shareRow(
      'no height gained to speak of (under a tenth of what was lost), balloon',
      none(balloon),
      balloon.length,
      'hulme2006',
      0.34,
      0.1,
      'A film cannot tell a gain of a millimetre from none; the model counts it. Ours knows no fracture that is wholly fixed.',
    ),
    shareRow(
      'no height gained to speak of, vertebroplasty',
      none(without),
      without.length,
      'hulme2006',
      0.39,
      0.1,
      'A vertebroplasty lifts nothing, but lying prone does, and the model counts each millimetre of what cement then holds.',
    ),
    row(
      'lost again when the balloon is let down, fractures of 1 week, % of the broken anterior height',
      summary(
        justBroken.map(
          (one) => (100 * -anteriorGain(one, 'inflated', 'deflated')) / one.stages.broken.heightsMm.anterior,
        ),
      ),
      '',
      'rotter2010-loss',
      11.7,
      6.2,
      'Bodies that were broken in the laboratory have not healed. Nothing but the balloon had lifted them; in patients posture has, and what posture holds is not lost.',
    ),
    row(
      'anterior height gained, % of the broken one',
      summary(
        balloon.map(
          (one) => (100 * anteriorGain(one, 'broken', 'after')) / one.stages.broken.heightsMm.anterior,
        ),
      ),
      '',
      'lordoplasty2010-loss',
      17.5,
      5,
      'The mean is drawn up by deep fractures: of the little height that they have left a few millimetres are a large share.',
    ),
    shareRow(
      'sinks on without a procedure within a year (by 10 % of the broken height or more)',
      shareOf(
        untreated,
        ({ stages }) => stages.after.heightsMm.anterior < 0.9 * stages.broken.heightsMm.anterior,
      ),
      untreated.length,
      'firanescu2019-height',
      0.45,
      0.1,
      'The trial counted any further loss on films; ours counts it in front only, and dished fractures sink in the middle.',
    ),
  ];
}

/** Volumes and pressure. */
export function volumeRows({ balloon, without }: Arms): CohortRow[] {
  const both = balloon.filter(({ bone }) => bone.access.sides === 'both');
  const one = balloon.filter(({ bone }) => bone.access.sides !== 'both');
  const under = both.filter(({ balloonMl }) => balloonMl / 2 > 2.4);
  return [
    row(
      'balloon, each side of two, mL',
      summary(both.map(({ balloonMl }) => balloonMl / 2)),
      '',
      'vanmeirhaeghe2013-volumes',
      2.4,
      0.4,
      'Ours aims at 2.4 mL at L1 and at less in the chest.',
      2,
    ),
    row(
      'highest pressure on the gauge, psi',
      summary(balloon.map(({ peakPsi }) => peakPsi)),
      '',
      'sleeve-loaded',
      175,
      37,
      'Small balloons in sparse thoracic bone meet less.',
      0,
    ),
    row(
      'the same with more than 2.4 mL in each balloon',
      summary(under.map(({ peakPsi }) => peakPsi)),
      '',
      'nfykdxxb2006-pressure',
      123,
      28,
      'Cadavers that were not loaded.',
      0,
    ),
    row(
      'cement in all, two sides, mL',
      summary(both.map(({ cementMl }) => cementMl)),
      '',
      'vanmeirhaeghe2013-volumes',
      4.8,
      0.8,
      'Filling stops when cement comes to the back, in thoracic bodies early; FREE gives the mean of what its surgeons put in.',
    ),
    row(
      'the same against a single centre (myeloma)',
      summary(both.map(({ cementMl }) => cementMl)),
      '',
      'papanastassiou2014-volume',
      4.9,
      0.8,
      'As in FREE, filling stops when cement comes to the back, in thoracic bodies early.',
    ),
    row(
      'cement in all, one side, mL',
      summary(one.map(({ cementMl }) => cementMl)),
      '',
      'papanastassiou2014-volume',
      4.1,
      0.8,
      'Ours gives one side alone one and a half times the volume of each of two; filling stops at the back.',
    ),
    row(
      'cement in all, vertebroplasty, mL',
      summary(without.map(({ cementMl }) => cementMl)),
      '',
      'buchbinder2009',
      2.8,
      1.3,
      'Trials differ: 2.8 mL here, 7.5 mL where filling to the endplates was the aim (clark2016).',
    ),
  ];
}

/** Leaks, by how they are looked for, by method, by viscosity and by way out. */
export function leakRows({ balloon, without, stiff, ...arms }: Arms): CohortRow[] {
  const runny = without.filter(({ bone }) => bone.cement.viscosity === 'low');
  const by = (outcomes: readonly Outcome[], how: 'ct' | 'film') => shareOf(outcomes, (one) => seen(one, how));
  const type = (outcomes: readonly Outcome[], which: (typeof LEAK_TYPES)[number]) =>
    shareOf(outcomes, (one) => one.leakMl[which] > 0.005);
  return [
    shareRow(
      'any leak on CT, balloon',
      by(balloon, 'ct'),
      balloon.length,
      'leak-any-bkp',
      0.4,
      0.1,
      'The model follows cement along few ways, and sees none of the traces that run back along the needle.',
    ),
    shareRow(
      'the same against KAVIAR, which counted levels on CT',
      by(balloon, 'ct'),
      balloon.length,
      'dohm2014-leak',
      0.734,
      0.1,
      'KAVIAR counted every trace outside the body, also along the needle’s way; the model has no leak along that way.',
    ),
    shareRow(
      'any leak on CT, vertebroplasty',
      by(without, 'ct'),
      without.length,
      'dohm2014-leak',
      0.816,
      0.1,
      'KAVIAR counted every trace outside the body; the model has few ways out and none along the needle.',
    ),
    shareRow(
      'leak seen on films, balloon',
      by(balloon, 'film'),
      balloon.length,
      'hulme2006',
      0.09,
      0.05,
      'What films miss is a guess (0.2 mL beside the bone, 0.5 mL in veins); others saw 18.3 % (bouza2015-leak).',
    ),
    shareRow(
      'leak seen on films, vertebroplasty',
      by(without, 'film'),
      without.length,
      'hulme2006',
      0.41,
      0.1,
      'What films miss is a guess (0.2 mL beside the bone, 0.5 mL in veins).',
    ),
    shareRow(
      'of the vertebroplasties that leak on CT, those that leak on films',
      by(without, 'film') / Math.max(1e-6, by(without, 'ct')),
      Math.round(without.length * by(without, 'ct')),
      'yeom2003-films',
      0.66,
      0.15,
      'The trial counted leaks, ours counts vertebrae that have one.',
    ),
    ...(['film', 'ct'] as const).map((how): CohortRow => {
      const value = by(stiff, how) / Math.max(1e-6, by(runny, how));
      return {
        what: `risk of a leak ${how === 'film' ? 'on films' : 'on CT'} with high over low viscosity, no balloon, same patients`,
        ours: value.toFixed(2),
        evidence: 'hv-meta2018-leak',
        published: 0.38,
        within: 0.13,
        value,
        why: 'The pooled trials look in different ways; the smaller the leak that is counted, the nearer ours comes to no difference.',
      };
    }),
    shareRow(
      'by the basivertebral vein (type B), balloon',
      type(balloon, 'B'),
      balloon.length,
      'wang2014-routes',
      0.155,
      0.07,
      'In the model the vein begins close behind the cavity and any trace in it counts; how far back the cavity reaches decides.',
    ),
    shareRow(
      'into the disc (type D), balloon',
      type(balloon, 'D'),
      balloon.length,
      'wang2014-routes',
      0.078,
      0.05,
      'Only the upper endplate splits in the model.',
    ),
    oddsRow(
      'odds ratio of any leak on CT, posterior wall broken over intact, balloon',
      by(arms.brokenWall, 'ct'),
      by(arms.wholeWall, 'ct'),
      5.56,
      3.7,
    ),
    oddsRow(
      'odds ratio of any leak on CT, with a cleft over without, balloon',
      by(arms.cleft, 'ct'),
      by(arms.noCleft, 'ct'),
      1.4,
      0.4,
    ),
  ];
}
