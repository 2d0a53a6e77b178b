import { Color, type DirectionalLight, type HemisphereLight, Quaternion, type Scene, Vector3 } from 'three';
import type { Lamp } from './passes.ts';

/** Radius of the disk that the key light is spread over, as a share of how far away it stands: a soft box of 20 degrees. */
const DISK = 0.18;
/**
 * A hemisphere light's irradiance is the integral over a sphere of sky and ground. Directions that are spread evenly over the
 * sphere give a quarter of their own strength on any face, in the mean; and only one pass of a pair is the sky's.
 */
const SKY = 4 * 2;

const across = new Vector3();
const up = new Vector3();
const turned = new Quaternion();
const place = new Vector3();
const colour = new Color();

/** Draws with the lamps as a pass has them, and puts them back. Does nothing else where the scene has no such lamps. */
export function withLamp(scene: Scene, lamp: Lamp | null, draw: () => void): void {
  const key = scene.getObjectByName('key') as DirectionalLight | undefined;
  const sky = scene.getObjectByName('sky') as HemisphereLight | undefined;
  if (lamp === null || key === undefined || sky === undefined) {
    draw();
    return;
  }
  place.copy(key.position);
  colour.copy(key.color);
  const { intensity } = key;
  const open = sky.intensity;
  const reach = place.length();
  if (lamp.kind === 'sky') {
    const [x, y, z] = lamp.from;
    // The key light goes with the camera; the sky stays where it is.
    turned.copy(key.parent?.quaternion ?? turned.identity()).invert();
    key.position.set(x, y, z).applyQuaternion(turned).multiplyScalar(reach);
    key.color.copy(y > 0 ? sky.color : sky.groundColor);
    key.intensity = SKY * open;
  } else {
    across.set(0, 1, 0).cross(place).normalize();
    up.copy(place).cross(across).normalize();
    const [x, y] = lamp.at;
    key.position.addScaledVector(across, DISK * reach * x).addScaledVector(up, DISK * reach * y);
  }
  if (lamp.kind === 'key') key.intensity = 2 * intensity;
  // Not 0: without its lamp a material would be another program.
  if (lamp.kind !== 'open') sky.intensity = 1e-4;
  try {
    draw();
  } finally {
    key.position.copy(place);
    key.color.copy(colour);
    key.intensity = intensity;
    sky.intensity = open;
  }
}
