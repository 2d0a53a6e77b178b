import {
  AmbientLight,
  BoxGeometry,
  type BufferGeometry,
  Color,
  Mesh,
  MeshBasicMaterial,
  PerspectiveCamera,
  Plane,
  Scene,
  SphereGeometry,
  Vector3,
  WebGLRenderer,
} from 'three';
import { afterAll, describe, expect, it } from 'vitest';
import { type Cap, type Capped, capFace, counters, countOrder } from '../../src/scene/section/caps.ts';

const SIZE = 64;
const gl = new WebGLRenderer({ canvas: document.createElement('canvas'), stencil: true });
gl.setSize(SIZE, SIZE, false);
gl.localClippingEnabled = true;
gl.setClearColor('#000000');
afterAll(() => {
  gl.dispose();
  gl.forceContextLoss();
});

/** A plane across the view: what lies towards the camera is cut away. */
const ACROSS = new Plane(new Vector3(0, 0, -1), 0);

interface Tissue {
  name: Capped;
  pieces: readonly BufferGeometry[];
  face: string;
  opacity?: number;
  overlapping?: boolean;
}

/** Draws tissues cut by a plane, from the front, twice, as a page would; colours of pixels of the second picture. */
function cut(tissues: readonly Tissue[], plane = ACROSS): (x: number, y: number) => string {
  // A matt face gives back the share 1 / pi of what falls on it: under this it has its own colour.
  const scene = new Scene().add(new AmbientLight('#ffffff', Math.PI));
  const caps: Cap[] = [];
  for (const { name, pieces, face, opacity = 1, overlapping = false } of tissues) {
    for (const geometry of pieces) {
      scene.add(new Mesh(geometry, new MeshBasicMaterial({ color: '#0000ff', clippingPlanes: [plane] })));
      for (const material of counters([plane], overlapping)) {
        const count = new Mesh(geometry, material);
        count.renderOrder = countOrder(name);
        scene.add(count);
      }
    }
    const cap = capFace(name, new Color(face), opacity, plane);
    caps.push(cap);
    scene.add(cap.mesh);
  }
  const camera = new PerspectiveCamera(40, 1, 1, 1000);
  camera.position.set(0, 0, 100);
  gl.render(scene, camera);
  gl.render(scene, camera);
  const pixels = new Uint8Array(4 * SIZE * SIZE);
  const context = gl.getContext();
  context.readPixels(0, 0, SIZE, SIZE, context.RGBA, context.UNSIGNED_BYTE, pixels);
  for (const cap of caps) cap.dispose();
  const perMm = SIZE / 2 / (100 * Math.tan((20 * Math.PI) / 180));
  return (x, y) => {
    const at = 4 * (Math.floor(SIZE / 2 + y * perMm) * SIZE + Math.floor(SIZE / 2 + x * perMm));
    return `#${[0, 1, 2].map((c) => pixels[at + c].toString(16).padStart(2, '0')).join('')}`;
  };
}

const box = (x: number, size = 20): BufferGeometry => new BoxGeometry(size, size, size).translate(x, 0, 0);

describe('faces of a cut', () => {
  it('fill what is cut, and nothing else', () => {
    const at = cut([{ name: 'bones', pieces: [box(0)], face: '#ff0000' }]);
    expect(at(0, 0)).toBe('#ff0000');
    expect(at(8, -8)).toBe('#ff0000');
    expect(at(20, 0)).toBe('#000000');
  });

  it('are flat where another solid runs into the one that is cut', () => {
    // The ball lies behind the plane, inside the box: its front must not show in the box’s face.
    const ball = new SphereGeometry(8).translate(0, 0, -9);
    const at = cut([
      { name: 'discs', pieces: [box(0)], face: '#ff0000' },
      { name: 'bones', pieces: [ball], face: '#00ff00' },
    ]);
    expect(at(0, 0)).toBe('#ff0000');
  });

  it('give way by tissue where two overlap', () => {
    const at = cut([
      { name: 'bones', pieces: [box(5)], face: '#ff0000' },
      { name: 'ligaments', pieces: [box(-5)], face: '#00ff00' },
    ]);
    expect(at(0, 0)).toBe('#ff0000');
    expect(at(-12, 0)).toBe('#00ff00');
  });

  it('have no hole where pieces of one tissue overlap', () => {
    const at = cut([{ name: 'roots', pieces: [box(5), box(-5)], face: '#ff0000', overlapping: true }]);
    expect([at(-12, 0), at(0, 0), at(12, 0)]).toEqual(['#ff0000', '#ff0000', '#ff0000']);
  });

  it('are seen through where the tissue is', () => {
    const at = cut([{ name: 'muscles', pieces: [box(0)], face: '#ff0000', opacity: 0.5 }]);
    const colour = Number.parseInt(at(0, 0).slice(1, 3), 16);
    expect(colour).toBeGreaterThan(40);
    expect(colour).toBeLessThan(215);
  });

  // A box of 20 mm about the middle: the edges of the face lie where the plane meets its sides.
  it.each([
    [
      'to the side',
      [-0.6, 0, -0.8],
      [
        [0, 0],
        [-8, 8],
        [8, -8],
      ],
    ],
    [
      'up',
      [0, -0.8, -0.6],
      [
        [0, 0],
        [6, 5],
        [-6, -5],
      ],
    ],
    [
      'to a corner',
      [-0.48, -0.6, -0.64],
      [
        [0, 0],
        [6, 0],
        [0, -6],
      ],
    ],
    [
      'almost edge on',
      [-0.995, 0, -0.0998],
      [
        [0, 0],
        [0, 8],
        [0, -8],
      ],
    ],
  ] as const)('lie in a plane that looks %s', (_, normal, inside) => {
    const oblique = new Plane(new Vector3(...normal).normalize(), 0);
    const at = cut([{ name: 'bones', pieces: [box(0)], face: '#ff0000' }], oblique);
    for (const [x, y] of inside) expect(at(x, y)).toBe('#ff0000');
    for (const [x, y] of [
      [-16, 0],
      [16, 0],
      [0, 16],
    ])
      expect(at(x, y)).toBe('#000000');
  });

  it('are hidden behind what is kept, where the plane looks away', () => {
    const away = new Plane(new Vector3(0.2, 0, 1).normalize(), 0);
    expect(cut([{ name: 'bones', pieces: [box(0)], face: '#ff0000' }], away)(0, 0)).toBe('#0000ff');
  });

  it('are not there for what lies beside the plane', () => {
    const far = new SphereGeometry(8).translate(0, 0, -30);
    expect(cut([{ name: 'bones', pieces: [far], face: '#ff0000' }])(0, 0)).toBe('#0000ff');
  });
});
