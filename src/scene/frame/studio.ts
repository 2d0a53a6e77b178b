import {
  BackSide,
  type BufferGeometry,
  Color,
  Mesh,
  MeshBasicMaterial,
  PlaneGeometry,
  PMREMGenerator,
  Scene,
  SphereGeometry,
  type WebGLRenderer,
  type WebGLRenderTarget,
} from 'three';
import { letGo } from '../../session/spare.ts';

/**
 * What polished things mirror: a room of soft boxes over a dim floor, made here rather than downloaded. Only steel, the
 * balloon and wet cement use it; bone's light is the lamps' own, so its colour stays as it was chosen.
 */
export function studio(gl: WebGLRenderer): WebGLRenderTarget {
  const room = new Scene();
  const geometries: BufferGeometry[] = [];
  const materials: MeshBasicMaterial[] = [];
  const add = (geometry: BufferGeometry, colour: string, strength: number, side = false) => {
    const material = new MeshBasicMaterial({ color: new Color(colour).multiplyScalar(strength) });
    if (side) material.side = BackSide;
    const mesh = new Mesh(geometry, material);
    room.add(mesh);
    geometries.push(geometry);
    materials.push(material);
    return mesh;
  };
  add(new SphereGeometry(12, 32, 16), '#8f8a82', 0.32, true);
  for (const { at, wide, high, colour, strength } of SOFT_BOXES) {
    const box = add(new PlaneGeometry(wide, high), colour, strength);
    box.position.set(...at);
    box.lookAt(0, 0, 0);
  }
  const generator = new PMREMGenerator(gl);
  const target = generator.fromScene(room, 0.03);
  generator.dispose();
  letGo(...geometries, ...materials);
  return target;
}

interface SoftBox {
  at: [x: number, y: number, z: number];
  wide: number;
  high: number;
  colour: string;
  strength: number;
}

/** In the frame of the standing spine, y up: a large ceiling, a tall box on each side, strips for edges, a pale floor. */
const SOFT_BOXES: readonly SoftBox[] = [
  { at: [0, 8, 0], wide: 9, high: 9, colour: '#fff6ea', strength: 3.2 },
  { at: [6, 1.5, 6], wide: 2.4, high: 8, colour: '#ffffff', strength: 4 },
  { at: [-7, 1, 5], wide: 2.2, high: 7, colour: '#fff2df', strength: 3 },
  { at: [-5, 2, -7], wide: 3, high: 8, colour: '#dfe8ff', strength: 3 },
  { at: [7, 0, -5], wide: 1, high: 9, colour: '#eef3ff', strength: 4 },
  { at: [0, -8, 0], wide: 10, high: 10, colour: '#c9c0b2', strength: 0.5 },
];
