import { useThree } from '@react-three/fiber';
import { useRef } from 'react';
import type { DirectionalLight, Group } from 'three';
import { useEachFrame } from './frame.ts';

/** Where the key light stands, in the camera's frame: above and to the left of the viewer. */
const KEY_LIGHT = [-0.55, 0.75, 0.75] as const;
const REACH_MM = 420;

/**
 * Light that goes with the camera, so that no turn leaves the model in the dark: a warm key from the upper left with
 * the only shadow, a cool rim from behind, a weak fill, and a sky that keeps the plan's own up. Development (see there)
 * asks for `key` and `sky`.
 */
export function Lights({ shadow, mapSize }: { shadow: boolean; mapSize: number }) {
  const rig = useRef<Group>(null);
  const key = useRef<DirectionalLight>(null);
  const scene = useThree((three) => three.scene);
  useEachFrame(({ camera, controls }) => {
    if (rig.current === null || key.current === null) return;
    const target = (controls as { _target?: { x: number; y: number; z: number } } | null)?._target;
    rig.current.position.set(target?.x ?? 0, target?.y ?? 0, target?.z ?? 0);
    rig.current.quaternion.copy(camera.quaternion);
    if (key.current.target.parent === null) scene.add(key.current.target);
    key.current.target.position.copy(rig.current.position);
    key.current.target.updateMatrixWorld();
  });
  return (
    <>
      <hemisphereLight name="sky" args={['#fbf7f0', '#8d8377', 1.15]} />
      <group ref={rig}>
        <directionalLight
          ref={key}
          name="key"
          position={[KEY_LIGHT[0] * REACH_MM, KEY_LIGHT[1] * REACH_MM, KEY_LIGHT[2] * REACH_MM]}
          color="#fff4e4"
          intensity={2.1}
          castShadow={shadow}
          shadow-mapSize={[mapSize, mapSize]}
          shadow-camera-left={-180}
          shadow-camera-right={180}
          shadow-camera-top={180}
          shadow-camera-bottom={-180}
          shadow-camera-near={60}
          shadow-camera-far={900}
          shadow-bias={-0.0004}
          shadow-normalBias={0.7}
          shadow-radius={4}
        />
        <directionalLight position={[300, 130, -300]} color="#dfe9ff" intensity={0.9} />
        <directionalLight position={[330, -110, 260]} intensity={0.32} />
      </group>
    </>
  );
}
