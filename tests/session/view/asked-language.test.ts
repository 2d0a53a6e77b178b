import { expect, test } from 'vitest';
import { languageAsked } from '../../../src/session/view/asked-language.ts';

test.each([
  ['', 'en'],
  ['?lang=ar', 'ar'],
  ['?shell=kiosk&lang=zh', 'zh'],
])('%s is taken as it is', (search, language) => {
  expect(languageAsked(search)).toEqual({ language, notices: [] });
});

test.each([
  ['de-CH', 'de'],
  ['fr_CA', 'fr'],
  ['zh-Hans-CN', 'zh'],
  ['ES', 'es'],
  ['deu', 'de'],
  ['german', 'de'],
  ['Deutsch', 'de'],
  ['deutch', 'de'],
  ['español', 'es'],
  ['arabc', 'ar'],
  ['العربية', 'ar'],
  ['klingon', 'en'],
  ['', 'en'],
  ['x'.repeat(3000), 'en'],
  ['<b>', 'en'],
])('%s is told of, and the nearest is %s', (asked, language) => {
  const got = languageAsked(`?lang=${encodeURIComponent(asked)}`);
  expect(got.language).toBe(language);
  expect(got.notices).toHaveLength(1);
  expect(got.notices[0]).toMatchObject({ field: 'lang', problem: 'not-a-choice', used: language });
});
