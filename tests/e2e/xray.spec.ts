import { expect, type Page, test } from '@playwright/test';
import type { Object3D } from 'three';
import type { Xray } from '../../src/fluoro/xray.ts';
import { call, openUndrawn, rests, settled, watch } from './page.ts';

declare global {
  interface Window {
    /** Scenes that three has made, the page's own among them. */
    scenes: Object3D[];
  }
}

/** Has three tell of its scenes, as it does to the tools of browsers. */
const tellScenes = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    window.scenes = [];
    const tools = new EventTarget();
    tools.addEventListener('observe', (event) => {
      const { detail } = event as CustomEvent<Object3D & { isScene?: boolean }>;
      if (detail.isScene === true) window.scenes.push(detail);
    });
    Object.assign(window, { __THREE_DEVTOOLS__: tools });
  });

/** The meshes of the picture: how many there are, which say nothing to X-rays, and what the others say. */
const heard = (page: Page) =>
  page.evaluate(() => {
    const found = { meshes: 0, silent: new Set<string>(), substances: new Set<string>() };
    const walk = (object: Object3D, path: string): void => {
      const here = `${path}/${object.name || object.type}`;
      const xray = object.userData.xray as Xray | null | undefined;
      if ((object as Object3D & { isMesh?: boolean }).isMesh) {
        found.meshes++;
        if (xray === undefined) found.silent.add(here);
        else if (xray !== null) found.substances.add(xray.substance);
      }
      // Null is said for all beneath.
      if (xray !== null) for (const child of object.children) walk(child, here);
    };
    for (const scene of window.scenes) if (scene.getObjectByName('now') !== undefined) walk(scene, '');
    return { meshes: found.meshes, silent: [...found.silent], substances: [...found.substances] };
  });

/** Everything that the page can put into the picture, in as few steps as will do. */
const LAYERS = { skin: 0.3, muscles: 1, ribs: 0.5, vessels: 1, ligaments: 1, nerves: 1, neck: 1 };
const STEPS: readonly { t: number; view: object }[] = [
  { t: 8.7, view: { section: 'whole', layers: LAYERS } },
  { t: 9.5, view: { section: 'cut', compare: 'both', tint: true } },
  { t: 10.5, view: { section: 'whole', explode: 0.5, compare: 'now' } },
  { t: 13, view: { section: 'cut', explode: 0, layers: { ...LAYERS, bones: 0.4, discs: 0.4 } } },
];

test('every mesh of the picture says what it is to X-rays', async ({ page }) => {
  test.setTimeout(180_000);
  const said = watch(page);
  await tellScenes(page);
  await page.setViewportSize({ width: 1000, height: 640 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openUndrawn(page, '?shell=study#t=7');
  await settled(page);
  const substances = new Set<string>();
  for (const { t, view } of STEPS) {
    await call(page, 'setView', view);
    await call(page, 'setTime', t);
    await rests(page);
    const here = await heard(page);
    expect(here.silent, `at ${t}`).toEqual([]);
    expect(here.meshes, `at ${t}`).toBeGreaterThan(60);
    for (const one of here.substances) substances.add(one);
  }
  // And none says less than there is to see.
  expect([...substances].sort()).toEqual([
    'air',
    'band',
    'blood',
    'bone',
    'cement',
    'contrast',
    'disc',
    'pelvis',
    'plastic',
    'ribs',
    'steel',
  ]);
  expect(said).toEqual([]);
});
