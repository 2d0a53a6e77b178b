import { Canvas } from '@react-three/fiber';
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { NoToneMapping, Plane, Vector3 } from 'three';
import { useStore } from 'zustand';
import { session } from '../session/store.ts';
import { CameraRig } from './CameraRig.tsx';
import { KitContext } from './context.ts';
import { Lights } from './Lights.tsx';
import { disposeMaterials, makeMaterials } from './materials.ts';
import { Scene } from './Scene.tsx';
import { readPalette } from './tokens.ts';

/** What the machine can carry; tests ask for `low` in the address (`?quality=low`). */
export interface Quality {
  pixelRatio: number;
  antialias: boolean;
  shadow: number;
}

export const QUALITIES = {
  low: { pixelRatio: 1, antialias: false, shadow: 0 },
  high: { pixelRatio: 2, antialias: true, shadow: 2048 },
} as const satisfies Record<string, Quality>;

/** The 3D picture. Draws only when something has changed. */
export function Stage({
  quality,
  turnDegPerS = 0,
  children,
}: {
  quality: Quality;
  turnDegPerS?: number;
  children?: ReactNode;
}) {
  const theme = useTheme();
  const section = useMemo(() => new Plane(new Vector3(0, 0, -1), 1000), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the palette is read from the page, which `theme` changes
  const kit = useMemo(() => {
    const palette = readPalette();
    return { palette, section, materials: makeMaterials(palette, section) };
  }, [theme, section]);
  useEffect(() => () => disposeMaterials(kit.materials), [kit]);
  return (
    <Canvas
      frameloop="demand"
      flat
      shadows={quality.shadow > 0 ? 'percentage' : false}
      dpr={[1, quality.pixelRatio]}
      gl={{ antialias: quality.antialias, toneMapping: NoToneMapping, powerPreference: 'high-performance' }}
      onCreated={({ gl }) => {
        gl.localClippingEnabled = true;
        session.setState({ drawn: true });
      }}
      aria-hidden="true"
    >
      <color attach="background" args={[kit.palette.ground]} />
      <KitContext.Provider value={kit}>
        <Lights shadow={quality.shadow > 0} mapSize={quality.shadow} />
        <CameraRig turnDegPerS={turnDegPerS} />
        <Scene />
        {children}
      </KitContext.Provider>
    </Canvas>
  );
}

/** The theme that holds now, as a string that changes with it. */
function useTheme(): string {
  const chosen = useStore(session, (now) => now.view.theme);
  const [dark, setDark] = useState(() => matchMedia('(prefers-color-scheme: dark)').matches);
  useEffect(() => {
    const query = matchMedia('(prefers-color-scheme: dark)');
    const changed = () => setDark(query.matches);
    query.addEventListener('change', changed);
    return () => query.removeEventListener('change', changed);
  }, []);
  return `${chosen} ${dark}`;
}
