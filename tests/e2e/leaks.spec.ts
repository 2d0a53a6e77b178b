import { expect, type Page, test } from '@playwright/test';
import { runs } from '../fixtures/share.ts';
import { openUndrawn, settled, watch } from './page.ts';

/** What is put into the picture and taken out again: views, or times where they are numbers. */
const PARTS: Readonly<Record<string, readonly [on: object | number, off: object | number]>> = {
  'the cut and its faces': [{ section: 'cut' }, { section: 'whole' }],
  'the scene beside, and its tint': [
    { compare: 'both', tint: true },
    { compare: 'now', tint: false },
  ],
  'the layers of the body': [
    { layers: { skin: 0.3, muscles: 1, ribs: 0.5, vessels: 1, ligaments: 1, nerves: 1 } },
    { layers: { skin: 0, muscles: 0, ribs: 0, vessels: 0, ligaments: 0, nerves: 0 } },
  ],
  'tools, balloon and cement': [9.5, 0.5],
  'the X-ray panes': [{ fluoro: { layout: 'beside' } }, { fluoro: { layout: 'off' } }],
};

const TIMES = runs(50, 0.2);
/** Some things are made once and kept, when they are first seen: the first rounds are not counted. */
const WARM = 5;

/** Puts a part in and takes it out, each time with a picture drawn; then what lives on the GPU. */
const rounds = (page: Page, [on, off]: (typeof PARTS)[string], times: number) =>
  page.evaluate(
    async ({ given, count }) => {
      const drawn = async () => {
        const before = window.calls.draws;
        for (let i = 0; i < 60 && window.calls.draws === before; i++)
          await new Promise((resolve) => requestAnimationFrame(resolve));
        await new Promise((resolve) => requestAnimationFrame(resolve));
      };
      for (let i = 0; i < count; i++)
        for (const one of given) {
          if (typeof one === 'number') window.kyphoscope.setTime(one);
          else {
            const { view } = window.kyphoscope.setView({});
            const fluoro = 'fluoro' in one ? { fluoro: { ...view.fluoro, ...Object(one.fluoro) } } : {};
            window.kyphoscope.setView({ ...one, ...fluoro });
          }
          await drawn();
        }
      for (let i = 0; i < 10; i++) await new Promise((resolve) => setTimeout(resolve, 50));
      const { buffers, textures, programs, others } = window.calls;
      return { buffers, textures, programs, others };
    },
    { given: [on, off], count: times },
  );

test(`${TIMES} times in and out of the picture leave nothing behind`, async ({ page }) => {
  test.setTimeout(600_000);
  const said = watch(page);
  await page.setViewportSize({ width: 480, height: 640 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openUndrawn(page, '?shell=study#t=9');
  await settled(page);
  for (const [name, part] of Object.entries(PARTS)) {
    const before = await rounds(page, part, WARM);
    expect(await rounds(page, part, TIMES), name).toEqual(before);
  }
  expect(said).toEqual([]);
});
