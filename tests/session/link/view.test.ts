import { describe, expect, it } from 'vitest';
import { readLink, writeLink } from '../../../src/session/link/url.ts';
import { DEFAULT_VIEW } from '../../../src/session/view/view.ts';
import { defaultCase } from '../../../src/sim/case/parse.ts';

describe('what a link says of the view', () => {
  it('hold how far parts are pulled apart, and refuse more than all the way', () => {
    expect(writeLink(defaultCase(), 1, { ...DEFAULT_VIEW, explode: 0.35 })).toBe('v=3&explode=0.35');
    expect(readLink('explode=0.35')).toMatchObject({ view: { explode: 0.35 }, notices: [] });
    for (const wrong of ['2', '-1', 'far', '']) {
      const read = readLink(`explode=${wrong}`);
      expect(read.view.explode).toBe(0);
      expect(read.notices.map(({ field }) => field)).toEqual(['explode']);
    }
  });

  it('hold the layers that a visitor has set, in percent', () => {
    const shown = { ...DEFAULT_VIEW, layers: { skin: 0.3, ribs: 0 } };
    expect(writeLink(defaultCase(), 1, shown)).toBe('v=3&layers=skin:30,ribs:0');
    expect(readLink('#layers=skin:30,ribs:0').view.layers).toEqual({ skin: 0.3, ribs: 0 });
    for (const wrong of ['liver:30', 'skin:101', 'skin', 'skin:-1', 'skin:1:2']) {
      const read = readLink(`#layers=${wrong}`);
      expect(read.view.layers).toEqual({});
      expect(read.notices.map((notice) => notice.field)).toEqual(['layers']);
    }
  });

  it('hold names and measures, short, each measure once and in one order', () => {
    const shown = { ...DEFAULT_VIEW, labels: 'all' as const, measures: ['heights', 'cobb'] as const };
    expect(writeLink(defaultCase(), 1, shown)).toBe('v=3&labels=all&measures=heights,cobb');
    expect(readLink('#measures=cobb,heights,cobb').view.measures).toEqual(['heights', 'cobb']);
    expect(readLink('#measures=').view.measures).toEqual([]);
    for (const wrong of ['measures=girth', 'measures=heights;wedge', 'labels=some']) {
      const read = readLink(`#${wrong}`);
      expect(read.view).toEqual(DEFAULT_VIEW);
      expect(read.notices.map((notice) => notice.field)).toEqual([wrong.split('=')[0]]);
    }
  });

  it('hold the parts that are isolated, faded or hidden, and the one that is picked', () => {
    const shown = {
      ...DEFAULT_VIEW,
      parts: { T12: 'fade', 'disc-L1-L2': 'hide' } as const,
      picked: 'root-L1-left',
    };
    const link = 'v=3&parts=T12:fade,disc-L1-L2:hide&picked=root-L1-left';
    expect(writeLink(defaultCase(), 1, shown)).toBe(link);
    expect(readLink(`#${link}`)).toMatchObject({ view: shown, notices: [] });
    for (const wrong of [
      'parts=T13:hide',
      'parts=T12:melt',
      'parts=T12',
      'picked=liver',
      'picked=__proto__',
    ]) {
      const read = readLink(`#${wrong}`);
      expect(read.view).toEqual(DEFAULT_VIEW);
      expect(read.notices.map((notice) => notice.field)).toEqual([wrong.split('=')[0]]);
    }
  });

  it('hold a free plane by its angles and place, without those at nought', () => {
    const shown = { ...DEFAULT_VIEW, plane: 'free' as const, planeTurnDeg: -40, planeMm: 2.5 };
    expect(writeLink(defaultCase(), 1, shown)).toBe('v=3&plane=free&planeMm=2.5&planeTurnDeg=-40');
    const read = readLink('#plane=free&planeMm=2.5&planeTurnDeg=-40&planeTiltDeg=15');
    expect(read.view).toMatchObject({ plane: 'free', planeMm: 2.5, planeTurnDeg: -40, planeTiltDeg: 15 });
    expect(read.notices).toEqual([]);
    const wrong = readLink('#plane=slanted&planeTurnDeg=181&planeTiltDeg=-91');
    expect(wrong.view).toEqual(DEFAULT_VIEW);
    expect(wrong.notices.map(({ field }) => field)).toEqual(['plane', 'planeTurnDeg', 'planeTiltDeg']);
  });
});
