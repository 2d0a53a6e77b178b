import { useThree } from '@react-three/fiber';
import { type RefObject, useLayoutEffect, useMemo, useRef } from 'react';
import { type Camera, Vector3 } from 'three';
import { useStore } from 'zustand';
import { L } from '../../content/language.ts';
import { focusLevel, levelNow } from '../../session/focus.ts';
import { now } from '../../session/now.ts';
import { session } from '../../session/store.ts';
import type { View } from '../../session/view/view.ts';
import { SHOWING } from '../../showing/showing.ts';
import type { LevelPlan } from '../../sim/level/plan.ts';
import { planFocus } from '../../sim/plan.ts';
import { useSight } from '../camera/use-sight.ts';
import { useEachFrame } from '../frame/frame.ts';
import { useFocusPlan } from '../frame/moment.ts';
import { measuresLieIn, sectionPlane } from '../section/section.ts';
import { drawBrackets } from './bracket.ts';
import { drawCaptions } from './captions.ts';
import { type KeptClear, keptClear } from './clear.ts';
import type { Frame } from './frame.ts';
import { drawHeight } from './heights.ts';
import { drawStoop } from './stoop.ts';
import { type Type, typeOf, WIDE } from './type.ts';
import type { LabelVoice } from './voice.ts';
import { write } from './write.ts';

/** The camera then stands where the picture was drawn from; before that it is a frame behind, and names, which come next, kept
 * off a bracket that was no longer there. */
const AFTER_THE_PICTURE = 2;

/** Puts the measures where the picture has them, after each drawn frame. */
export default function OverlayDriver({
  at,
  voice,
}: {
  at: RefObject<SVGSVGElement | null>;
  voice: LabelVoice;
}) {
  const size = useThree((three) => three.size);
  const invalidate = useThree((three) => three.invalidate);
  const textSize = useStore(session, (now) => now.view.textSize);
  const planned = useFocusPlan();
  const manifest = useStore(session, (now) => now.manifest);
  const clear = useMemo(
    () =>
      planned === null || manifest === null
        ? NOTHING
        : { own: keptClear(planned, manifest, true), among: keptClear(planned, manifest, false) },
    [planned, manifest],
  );
  const type = useRef<Type | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies(size): another window may have other type
  // biome-ignore lint/correctness/useExhaustiveDependencies(textSize): another text size has other type
  useLayoutEffect(() => {
    type.current = at.current === null ? null : typeOf(at.current);
    invalidate();
  }, [at, size, textSize, invalidate]);
  useEachFrame(({ camera }) => {
    const svg = at.current;
    const { plan, state } = now.getState();
    const { view } = session.getState();
    if (svg === null || plan === null || state === null) return;
    const sizes = type.current ?? typeOf(svg);
    const viewBox = `0 0 ${size.width} ${size.height}`;
    if (svg.getAttribute('viewBox') !== viewBox) svg.setAttribute('viewBox', viewBox);
    const split = view.compare === 'both';
    // Where two are compared, their names stand at the foot of the picture.
    const single = !split && view.compare !== 'wipe';
    const frame: Frame = {
      camera,
      left: split ? size.width / 2 : 0,
      width: split ? size.width / 2 : size.width,
      height: size.height,
    };
    const showing = SHOWING[state.stage];
    const square =
      showing.cut && view.section !== 'whole' && facesSection(camera, planFocus(plan, view.focus), view);
    // Heights that are asked for by name are drawn on the bone itself.
    const flat = square && measuresLieIn(view.plane) && !view.measures.includes('heights');
    const { plan: one, state: own } = levelNow(plan, state, focusLevel(plan));
    const shown = view.compare === 'before' ? null : own;
    const lying = showing.camera.lying && view.camera === null && single;
    // A free plane has no sides with names of their own.
    const named = square && single && view.plane !== 'free' ? view.plane : null;
    drawNames(svg, frame, named ?? (lying ? 'lying' : null), voice, sizes);
    drawHeight(svg, one, view, flat && !split ? shown : null, state, frame, clear.own, voice, sizes);
    // A back that still lies is bent otherwise, whatever its bones do.
    const standing =
      showing.stoop && state.lying < STANDS && single && view.section !== 'cut' && view.explode === 0;
    drawStoop(svg, plan, one, manifest, standing && shown !== null, state, frame);
    drawCaptions(svg, plan, state, size, view.compare);
    // Its bracket stands where the treated bone's dimension lines do.
    const near = showing.near && view.section !== 'whole';
    const free = view.labels !== 'none' && view.measures.length === 0 && !near;
    drawBrackets(svg, plan, one, free ? shown : null, state, frame, clear.among, sizes);
  }, AFTER_THE_PICTURE);
  useSight(AFTER_THE_PICTURE);
  return null;
}

/** Lying less than this is standing. */
const STANDS = 0.01;
const NOTHING: Readonly<Record<'own' | 'among', KeptClear>> = { own: [], among: [] };
const TOWARD = new Vector3();
const NORMAL = new Vector3();

/** Measures lie in the section: they are drawn only while the camera looks at it squarely enough. */
function facesSection(camera: Camera, plan: LevelPlan, view: View): boolean {
  camera.getWorldDirection(TOWARD);
  return -TOWARD.dot(NORMAL.set(...sectionPlane(plan, view).normal)) > 0.9;
}

/** What lies to the left and right of the picture: back and front of a cut bone, feet and head of one who lies. */
function drawNames(
  svg: SVGSVGElement,
  frame: Frame,
  which: keyof typeof L.directions.plain | null,
  voice: LabelVoice,
  { softPx }: Type,
): void {
  const [left, right] = which === null ? ['', ''] : L.directions[voice][which];
  const y = String(frame.height - 14);
  // The two sides' words come first where there is no room for a third.
  const wide = WIDE * softPx * (2 * Math.max(left.length, right.length) + L.cutOpen.length) + 4 * 14;
  const open = voice === 'plain' && which !== null && which !== 'lying' && wide < frame.width;
  write(svg, 'open', { x: String(frame.left + frame.width / 2), y }, open ? L.cutOpen : '');
  write(svg, 'back', { x: '14', y }, left);
  write(svg, 'front', { x: String(frame.left + frame.width - 14), y }, right);
}
