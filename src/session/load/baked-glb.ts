import { MeshoptDecoder } from 'meshoptimizer/decoder';

/** The one mesh of a file of public/models. */
export interface BakedMesh {
  /** mm */
  positions: Float32Array;
  index: Uint32Array;
  /** Outward, of length 1 to within a hundredth, as they were rounded; null where the file has none. */
  normals: Float32Array | null;
  /** An attribute of bytes as it was baked, all components of a vertex together; null where the file has none of that name. */
  bytes: (name: string) => Uint8Array | null;
}

type Numbers = Int8Array | Uint8Array | Int16Array | Uint16Array | Uint32Array;

/** What of glTF the bake writes: one mesh on one node, quantised (KHR_mesh_quantization), every view packed
 * (EXT_meshopt_compression). */
interface Gltf {
  accessors: { bufferView: number; componentType: number; type: keyof typeof COMPONENTS; count: number }[];
  bufferViews: { extensions: { EXT_meshopt_compression: Packed } }[];
  meshes: { primitives: { attributes: Readonly<Record<string, number>>; indices: number }[] }[];
  nodes: {
    translation?: readonly [number, number, number];
    scale?: readonly [number, number, number];
  }[];
}

interface Packed {
  byteOffset: number;
  byteLength: number;
  byteStride: number;
  count: number;
  mode: string;
  filter?: string;
}

const COMPONENTS = { SCALAR: 1, VEC3: 3, VEC4: 4 } as const;
/** By glTF's number of a component's type. */
const KINDS: Readonly<Record<number, (from: ArrayBuffer) => Numbers>> = {
  5120: (from) => new Int8Array(from),
  5121: (from) => new Uint8Array(from),
  5122: (from) => new Int16Array(from),
  5123: (from) => new Uint16Array(from),
  5125: (from) => new Uint32Array(from),
};

const MAGIC = 0x46546c67;
/** Of the file and of each of its two parts, bytes. */
const HEADER = 12;
const PART = 8;
const MM = 1000;

/**
 * Reads a GLB that the bake wrote, and no other: three's own loader reads all of glTF, and is a thirtieth of the first
 * picture's script.
 * @throws Error where the file is not such a one.
 */
export async function readBaked(file: ArrayBuffer): Promise<BakedMesh> {
  const view = new DataView(file);
  if (file.byteLength < HEADER + PART || view.getUint32(0, true) !== MAGIC)
    throw new Error('the file is no GLB');
  const written = view.getUint32(HEADER, true);
  const text = new TextDecoder().decode(new Uint8Array(file, HEADER + PART, written));
  const gltf = JSON.parse(text) as Gltf;
  const primitive = gltf.meshes?.[0]?.primitives[0];
  if (primitive === undefined) throw new Error('the file holds no mesh');
  await MeshoptDecoder.ready;
  const from = HEADER + PART + written + PART;
  const { attributes, indices } = primitive;
  const read = (at: number): Numbers => numbersOf(gltf, file, from, at);
  const [node] = gltf.nodes;
  const normals = attributes.NORMAL;
  return {
    positions: placed(shares(read(attributes.POSITION)), node),
    index: new Uint32Array(read(indices)),
    normals: normals === undefined ? null : shares(read(normals)),
    bytes: (name) => {
      const at = attributes[name];
      const found = at === undefined ? null : read(at);
      return found instanceof Uint8Array ? found : null;
    },
  };
}

/** The numbers of an accessor, close together: in the file every vertex begins at a multiple of four bytes. */
function numbersOf({ accessors, bufferViews }: Gltf, file: ArrayBuffer, from: number, at: number): Numbers {
  const { bufferView, componentType, type, count } = accessors[at];
  const packed = bufferViews[bufferView].extensions.EXT_meshopt_compression;
  const out = new Uint8Array(packed.count * packed.byteStride);
  const source = new Uint8Array(file, from + packed.byteOffset, packed.byteLength);
  MeshoptDecoder.decodeGltfBuffer(out, packed.count, packed.byteStride, source, packed.mode, packed.filter);
  const numbers = KINDS[componentType](out.buffer);
  const size = COMPONENTS[type];
  const step = packed.byteStride / numbers.BYTES_PER_ELEMENT;
  if (step !== size)
    for (let i = 0; i < count; i++)
      for (let c = 0; c < size; c++) numbers[i * size + c] = numbers[i * step + c];
  return numbers.slice(0, count * size);
}

/** Signed whole numbers as -1..1. */
function shares(numbers: Numbers): Float32Array {
  const most = 2 ** (8 * numbers.BYTES_PER_ELEMENT - 1) - 1;
  const out = new Float32Array(numbers.length);
  for (let i = 0; i < out.length; i++) out[i] = Math.max(numbers[i] / most, -1);
  return out;
}

/** Moves and scales points as their node says, in place. */
function placed(points: Float32Array, { translation = [0, 0, 0], scale = [1, 1, 1] }: Gltf['nodes'][0]) {
  for (let o = 0; o < points.length; o += 3)
    for (let c = 0; c < 3; c++) points[o + c] = MM * (scale[c] * points[o + c] + translation[c]);
  return points;
}
