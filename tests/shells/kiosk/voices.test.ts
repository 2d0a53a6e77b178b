import { describe, expect, it } from 'vitest';
import { cornerAt, nextCorners } from '../../../src/shells/kiosk/corners.ts';
import { sentencesOf } from '../../../src/shells/kiosk/speech/speaker.ts';
import { voiceFor } from '../../../src/shells/kiosk/speech/voices.ts';

const voice = (name: string, lang: string, localService = true, first = false) => ({
  name,
  lang,
  localService,
  default: first,
});

describe('the voice of a language', () => {
  const voices = [
    voice('far', 'de-DE', false),
    voice('near', 'de_AT'),
    voice('first', 'de-DE', true, true),
    voice('cantonese', 'zh-HK'),
    voice('mandarin', 'zh_CN'),
    voice('yue', 'yue'),
  ];

  it('is of this device, and the one that it takes itself', () => {
    expect(voiceFor('de', voices)?.name).toBe('first');
    expect(voiceFor('de', voices.slice(0, 2))?.name).toBe('near');
    expect(voiceFor('de', voices.slice(0, 1))?.name).toBe('far');
  });

  it('is none where there is none, and never of another language', () => {
    expect(voiceFor('ar', voices)).toBeNull();
    expect(voiceFor('zh', voices)?.name).toBe('mandarin');
    expect(voiceFor('zh', [voice('cantonese', 'zh-HK'), voice('yue', 'yue')])).toBeNull();
  });
});

describe('what is said', () => {
  it('is said by sentences and loses no letter', () => {
    for (const [language, text, count] of [
      ['en', 'It fills. It may lift the bone! Often not all comes back.', 3],
      ['zh', '骨头会愈合。疼痛可能还在。', 2],
      ['ar', 'يلتئم العظم. قد يبقى الألم.', 2],
    ] as const) {
      const said = sentencesOf(text, language);
      expect(said, language).toHaveLength(count);
      expect(said.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
    }
  });
});

describe('the corners that open the operator’s page', () => {
  const at = (x: number, y: number) => cornerAt({ x, y, width: 1080, height: 1920 });

  it('are counted clockwise from top left', () => {
    expect([at(5, 5), at(1075, 5), at(1075, 1915), at(5, 1915)]).toEqual([0, 1, 2, 3]);
    expect([at(540, 5), at(5, 960), at(540, 960), at(300, 300)]).toEqual([-1, -1, -1, -1]);
  });

  it('must be touched in that order', () => {
    const touched = (touches: number[]) => touches.reduce<readonly number[]>(nextCorners, []);
    expect(touched([0, 1, 2, 3])).toEqual([0, 1, 2, 3]);
    expect(touched([0, 1, 3])).toEqual([]);
    expect(touched([0, 1, -1, 2, 3])).toEqual([]);
    expect(touched([0, 1, 0, 1, 2, 3])).toEqual([0, 1, 2, 3]);
  });
});
