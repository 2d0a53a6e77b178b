import { useThree } from '@react-three/fiber';
import { type ReactNode, useEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import { type Group, NoToneMapping, Plane, type Texture, Vector3 } from 'three';
import { useStore } from 'zustand';
import { letGo } from '../../session/spare.ts';
import { session } from '../../session/store.ts';
import { CameraLater } from '../camera/CameraLater.tsx';
import { BeamConesWhenWatched, FluoroscopyWhenWatched } from '../fluoroscopy/WhenWatched.tsx';
import { NamesDriverWhenWanted } from '../labels/WhenWanted.tsx';
import { disposeMaterials, makeMaterials } from '../materials/materials.ts';
import { type ReliefTextures, reliefTextures } from '../materials/relief.ts';
import { MeasuresDriverWhenWanted } from '../measures/WhenWanted.tsx';
import { OverlaySvg } from '../overlay/Overlay.tsx';
import type { LabelVoice } from '../overlay/voice.ts';
import { OverlayDriverWhenPictured } from '../overlay/WhenPictured.tsx';
import { Picking } from '../picking/Picking.tsx';
import { Canvas } from './Canvas.tsx';
import { ContextWatch } from './ContextWatch.tsx';
import { KitContext } from './context.ts';
import { HandleDrivers, type HandleRefs } from './Handles.tsx';
import { Lights } from './Lights.tsx';
import { besideOf, type Moment, MomentContext, NOW } from './moment.ts';
import { Pace } from './Pace.tsx';
import { Printer } from './Printer.tsx';
import type { Quality } from './quality.ts';
import { disposeRetired } from './retire.ts';
import { Scene } from './Scene.tsx';
import { Spared } from './Spared.tsx';
import { updateShownOnly } from './shown-only.ts';
import { studio } from './studio.ts';
import { type Palette, readPalette } from './tokens.ts';

interface ViewportProps {
  quality: Quality;
  turnDegPerS?: number;
  /** Measures on the picture, in whose words; null for none. */
  labels: LabelVoice | null;
  /** What stands over the picture to take hold of; null for nothing. */
  handles: HandleRefs | null;
  /** Parts can be tapped. */
  picking?: boolean;
  /** The steps' X-rays stand on the picture. */
  filmed?: boolean;
}

/** The 3D picture. Draws only when something has changed. */
export function Viewport({
  quality,
  turnDegPerS = 0,
  labels,
  handles,
  picking = false,
  filmed = false,
}: ViewportProps) {
  const overlay = useRef<SVGSVGElement>(null);
  const palette = usePalette();
  const alone = useStore(session, (now) => now.view.compare === 'now');
  const beside = useStore(session, besideOf);
  const options = useMemo(() => optionsFor(quality), [quality]);
  const relief = useRelief(quality.relief);
  useEffect(() => disposeRetired, []);
  return (
    <>
      <Canvas options={options}>
        <color attach="background" args={[palette.ground]} />
        <Lights shadow={quality.shadow > 0} mapSize={quality.shadow} />
        <CameraLater turnDegPerS={turnDegPerS} filmed={filmed} />
        <Pace turning={turnDegPerS !== 0} />
        <ContextWatch />
        <At moment={NOW} name="now" palette={palette} relief={relief} quality={quality}>
          <Scene />
          {/* Where nobody steers the arm, its beams would only lie on the picture. */}
          <Spared>{filmed ? null : <BeamConesWhenWatched />}</Spared>
          <Spared>
            <FluoroscopyWhenWatched />
          </Spared>
        </At>
        {alone ? null : (
          <At moment={beside} name="beside" palette={palette} relief={relief} quality={quality}>
            <Scene />
          </At>
        )}
        <Picking byHand={picking} palette={palette} />
        <Printer quality={quality} />
        <Spared>{labels === null ? null : <OverlayDriverWhenPictured at={overlay} voice={labels} />}</Spared>
        <Spared>
          <MeasuresDriverWhenWanted />
        </Spared>
        <Spared>
          <NamesDriverWhenWanted />
        </Spared>
        <Spared>{handles === null ? null : <HandleDrivers {...handles} />}</Spared>
      </Canvas>
      <Spared>{labels === null ? null : <OverlaySvg at={overlay} voice={labels} />}</Spared>
    </>
  );
}

const optionsFor = (quality: Quality) => ({
  flat: true,
  shadows: quality.shadow > 0 ? ('percentage' as const) : false,
  // On a page that is shown small the screen has fewer pixels than the page: no more are drawn than are seen.
  dpr: [0.5, quality.pixelRatio] as [number, number],
  gl: {
    antialias: quality.antialias,
    toneMapping: NoToneMapping,
    powerPreference: 'high-performance' as const,
    localClippingEnabled: true,
    // Counts what a section cuts, so that it can be filled.
    stencil: true,
  },
});

interface AtProps {
  moment: Moment;
  name: 'now' | 'beside';
  palette: Palette;
  relief: ReliefTextures | null;
  quality: Quality;
  children: ReactNode;
}

/** A scene at one moment, with materials and a section of its own. */
function At({ moment, name, palette, relief, quality, children }: AtProps) {
  const mirrored = useStudio(relief !== null);
  const made = useMemo(() => {
    const section = new Plane(new Vector3(0, 0, -1), 1000);
    return { palette, section, relief, materials: makeMaterials(palette, section, relief, mirrored) };
  }, [palette, relief, mirrored]);
  useEffect(() => () => disposeMaterials(made.materials), [made]);
  const kit = useMemo(() => ({ ...made, quality }), [made, quality]);
  return (
    <KitContext.Provider value={kit}>
      <MomentContext.Provider value={moment}>
        <group name={name} ref={shownOnly}>
          {children}
        </group>
      </MomentContext.Provider>
    </KitContext.Provider>
  );
}

const shownOnly = (group: Group | null): void => {
  if (group !== null) updateShownOnly(group);
};

/** Made once: both scenes share it. */
function useRelief(wanted: boolean): ReliefTextures | null {
  const relief = useMemo(() => (wanted ? reliefTextures() : null), [wanted]);
  useEffect(() => () => letGo(relief?.grain, relief?.pits), [relief]);
  return relief;
}

/** The room that metal mirrors. */
function useStudio(wanted: boolean): Texture | null {
  const gl = useThree((three) => three.gl);
  // What was drawn on the GPU does not outlive a lost context: it is drawn again when the picture is back.
  const lost = useStore(session, (now) => now.pictureLost);
  const target = useMemo(() => (wanted && !lost ? studio(gl) : null), [gl, wanted, lost]);
  useEffect(() => () => letGo(target), [target]);
  return target?.texture ?? null;
}

/** The colours of the theme that the page wears now. */
function usePalette(): Palette {
  const theme = useSyncExternalStore(watchTheme, wornTheme);
  return useMemo(() => readPalette(theme), [theme]);
}

const wornTheme = (): string => document.documentElement.dataset.theme ?? 'light';

function watchTheme(changed: () => void): () => void {
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  return () => observer.disconnect();
}
