import { expect, test } from '@playwright/test';
import { seededRandom } from '../../models/math/random.ts';
import { SHELLS } from '../../src/session/view/view.ts';
import { END } from '../../src/sim/stages/timeline.ts';
import { SEED } from '../fixtures/seed.ts';
import { act } from './monkey.ts';
import { call, draw, openUndrawn, settled, watch } from './page.ts';

/** How many things it does in each shell, and by which chance: MONKEY_ACTIONS=3000 MONKEY_SEED=7. */
const ACTIONS = Number(process.env.MONKEY_ACTIONS ?? 60);
const MONKEY_SEED = Number(process.env.MONKEY_SEED ?? SEED);
/** As long as this may one action take on a busy machine, ms. */
const PATIENCE_MS = 5000;

test.use({ hasTouch: true, viewport: { width: 420, height: 560 }, reducedMotion: 'reduce' } as object);

/** On another screen there is nothing to do. */
const OPERATED = SHELLS.filter((shell) => shell !== 'screen');

for (const [at, shell] of OPERATED.entries())
  test(`${shell}: whatever is done, no error and no error page`, async ({ page }) => {
    test.setTimeout(120_000 + ACTIONS * PATIENCE_MS);
    const random = seededRandom(MONKEY_SEED * OPERATED.length + at);
    const said = watch(page, /Context Lost|context (lost|restored)/i);
    const touch = await page.context().newCDPSession(page);
    await page.addInitScript(() => {
      const own = performance.now.bind(performance);
      performance.now = () => own() + (window.ahead ?? 0);
    });
    const t = (random() * END).toFixed(2);
    await openUndrawn(page, `?shell=${shell}#t=${t}`);
    await settled(page);
    await page.evaluate(() => {
      window.same = true;
    });
    const done = [`${shell} at ${t}`];
    try {
      for (let i = 0; i < ACTIONS; i++) {
        done.push(await act({ page, touch, random }));
        const found = await page.evaluate(() => ({
          same: window.same === true,
          stopped: document.querySelector('.still-page, .trouble code')?.textContent ?? null,
          t: window.kyphoscope.state().t,
        }));
        expect(found).toMatchObject({ same: true, stopped: null });
        expect(said).toEqual([]);
      }
      // What was asked for late has come, and is drawn.
      await draw(page, true);
      await page.waitForTimeout(1000);
      expect((await call(page, 'state')).t).toBeGreaterThanOrEqual(0);
      await expect(page.locator('.still-page')).toHaveCount(0);
      expect(said).toEqual([]);
    } catch (error) {
      console.log(`MONKEY_SEED=${MONKEY_SEED} MONKEY_ACTIONS=${ACTIONS}, after ${done.length - 1}:`);
      console.log(done.join('\n'));
      throw error;
    }
    console.log(`${shell}: ${ACTIONS} actions by MONKEY_SEED=${MONKEY_SEED}`);
  });
