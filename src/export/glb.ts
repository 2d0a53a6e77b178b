import { linear, MATERIALS, type MaterialName } from './materials.ts';
import type { Part, Surface } from './part.ts';

/** glTF's own numbers. */
const FLOAT = 5126;
const UINT16 = 5123;
const UINT32 = 5125;
const VERTICES = 34962;
const TRIANGLES = 34963;
const MAGIC = 0x46546c67;
const JSON_CHUNK = 0x4e4f534a;
const BIN_CHUNK = 0x004e4942;

const METRE_PER_MM = 1e-3;

/** What a file tells of itself: name of its one root, and what is written beside it for whoever asks. */
export interface About {
  name: string;
  extras: Readonly<Record<string, unknown>>;
}

/**
 * A plain binary glTF 2.0: no extension, metres, y up, a node a part, a primitive a material. Written here in a hundred lines:
 * three's exporter wants a FileReader, which Node has not, and glTF-Transform would be 60 kB on the page.
 */
export function glbOf(parts: readonly Part[], about: About): Uint8Array<ArrayBuffer> {
  const binary = binaryOf();
  const used = [...new Set(parts.flatMap(({ surfaces }) => surfaces.map(({ material }) => material)))];
  const primitive = (surface: Surface) => ({
    attributes: {
      POSITION: binary.add(inMetres(surface.positions), 'VEC3'),
      NORMAL: binary.add(surface.normals, 'VEC3'),
    },
    indices: binary.add(shortest(surface), 'SCALAR'),
    material: used.indexOf(surface.material),
  });
  const meshes = parts.map(({ name, surfaces }) => ({ name, primitives: surfaces.map(primitive) }));
  const { accessors, bufferViews, bytes } = binary.done();
  const json = {
    asset: { version: '2.0', generator: 'Kyphoscope' },
    scene: 0,
    scenes: [{ nodes: [0] }],
    nodes: [
      { name: about.name, children: parts.map((_, at) => at + 1), extras: about.extras },
      ...parts.map(({ name, level }, mesh) => ({
        name,
        mesh,
        ...(level === null ? {} : { extras: { level } }),
      })),
    ],
    meshes,
    materials: used.map(materialOf),
    accessors,
    bufferViews,
    buffers: [{ byteLength: bytes.length }],
  };
  return container(new TextEncoder().encode(JSON.stringify(json)), bytes);
}

function materialOf(name: MaterialName) {
  const { colour, roughness, metalness, opacity } = MATERIALS[name];
  return {
    name,
    pbrMetallicRoughness: {
      baseColorFactor: [...linear(colour), opacity],
      metallicFactor: metalness,
      roughnessFactor: roughness,
    },
    ...(opacity < 1 ? { alphaMode: 'BLEND' } : {}),
  };
}

const inMetres = (positions: Float32Array): Float32Array => positions.map((mm) => mm * METRE_PER_MM);

/** Short numbers where they are enough: 65535 itself is not allowed. */
const shortest = ({ positions, index }: Surface): Uint16Array | Uint32Array =>
  positions.length / 3 <= 65_535 ? Uint16Array.from(index) : index;

/** Collects arrays one behind the other, each from a multiple of four on. */
function binaryOf() {
  const accessors: object[] = [];
  const bufferViews: object[] = [];
  const chunks: { at: number; data: Uint8Array }[] = [];
  let length = 0;
  return {
    add: (data: Float32Array | Uint16Array | Uint32Array, type: 'VEC3' | 'SCALAR'): number => {
      const floats = data instanceof Float32Array;
      bufferViews.push({
        buffer: 0,
        byteOffset: length,
        byteLength: data.byteLength,
        target: floats ? VERTICES : TRIANGLES,
      });
      accessors.push({
        bufferView: accessors.length,
        componentType: floats ? FLOAT : data instanceof Uint16Array ? UINT16 : UINT32,
        count: type === 'VEC3' ? data.length / 3 : data.length,
        type,
        ...(floats ? boundsOf(data) : {}),
      });
      chunks.push({ at: length, data: new Uint8Array(data.buffer, data.byteOffset, data.byteLength) });
      length += Math.ceil(data.byteLength / 4) * 4;
      return accessors.length - 1;
    },
    done: () => {
      const bytes = new Uint8Array(length);
      for (const { at, data } of chunks) bytes.set(data, at);
      return { accessors, bufferViews, bytes };
    },
  };
}

function boundsOf(data: Float32Array): { min: number[]; max: number[] } {
  const min = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  const max = min.map((value) => -value);
  data.forEach((value, i) => {
    if (value < min[i % 3]) min[i % 3] = value;
    if (value > max[i % 3]) max[i % 3] = value;
  });
  return { min, max };
}

/** Header and two chunks; text is filled up with spaces. */
function container(json: Uint8Array, binary: Uint8Array): Uint8Array<ArrayBuffer> {
  const text = Math.ceil(json.length / 4) * 4;
  const out = new Uint8Array(12 + 8 + text + 8 + binary.length);
  const view = new DataView(out.buffer);
  [MAGIC, 2, out.length, text, JSON_CHUNK].forEach((value, at) => {
    view.setUint32(4 * at, value, true);
  });
  out.fill(0x20, 20, 20 + text);
  out.set(json, 20);
  view.setUint32(20 + text, binary.length, true);
  view.setUint32(24 + text, BIN_CHUNK, true);
  out.set(binary, 28 + text);
  return out;
}
