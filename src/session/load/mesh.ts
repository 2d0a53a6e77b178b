import { MeshoptDecoder } from 'meshoptimizer/decoder';
import type { BufferAttribute, BufferGeometry, InterleavedBufferAttribute, Mesh } from 'three';
import { GLTFLoader } from 'three/addons/loaders/GLTFLoader.js';

/** A baked mesh, unpacked: mm, outward normals, byte attributes as they were baked. */
export interface MeshData {
  positions: Float32Array;
  normals: Float32Array;
  index: Uint32Array;
  /** 0..255: how open the surface is to the sky. */
  occlusion: Uint8Array;
  /** Four per vertex, 0..255: articular facet, endplate, endplate radius, costal facet. */
  mask: Uint8Array;
  /** Discs only, 0..255: share that follows the upper vertebra. */
  follow: Uint8Array | null;
}

/** Reads a GLB of public/models. Throws what the loader throws on a broken file. */
export async function decodeMesh(bytes: ArrayBuffer): Promise<MeshData> {
  const loader = new GLTFLoader().setMeshoptDecoder(MeshoptDecoder);
  const { scene } = await loader.parseAsync(bytes, '');
  let mesh: Mesh | null = null;
  scene.updateMatrixWorld(true);
  scene.traverse((object) => {
    if ((object as Mesh).isMesh) mesh ??= object as Mesh;
  });
  if (mesh === null) throw new Error('the file holds no mesh');
  const { geometry, matrixWorld } = mesh as Mesh;
  const data: MeshData = {
    positions: floats(geometry, 'position'),
    normals: floats(geometry, 'normal'),
    index: Uint32Array.from(geometry.index?.array ?? []),
    occlusion: bytesOf(geometry, '_ao') ?? new Uint8Array(geometry.attributes.position.count).fill(255),
    mask: bytesOf(geometry, '_mask') ?? new Uint8Array(geometry.attributes.position.count * 4),
    follow: bytesOf(geometry, '_follow'),
  };
  const e = matrixWorld.elements;
  const p = data.positions;
  for (let o = 0; o < p.length; o += 3) {
    const [x, y, z] = [p[o], p[o + 1], p[o + 2]];
    for (let row = 0; row < 3; row++)
      p[o + row] = 1000 * (e[row] * x + e[4 + row] * y + e[8 + row] * z + e[12 + row]);
  }
  geometry.dispose();
  return data;
}

type Attribute = BufferAttribute | InterleavedBufferAttribute;

function floats(geometry: BufferGeometry, name: string): Float32Array {
  const attribute = geometry.getAttribute(name) as Attribute;
  const out = new Float32Array(attribute.count * 3);
  for (let i = 0; i < attribute.count; i++)
    out.set([attribute.getX(i), attribute.getY(i), attribute.getZ(i)], 3 * i);
  return out;
}

function bytesOf(geometry: BufferGeometry, name: string): Uint8Array | null {
  const attribute = geometry.getAttribute(name) as Attribute | undefined;
  if (attribute === undefined) return null;
  const out = new Uint8Array(attribute.count * attribute.itemSize);
  for (let i = 0; i < attribute.count; i++)
    for (let c = 0; c < attribute.itemSize; c++)
      out[i * attribute.itemSize + c] = Math.round(255 * attribute.getComponent(i, c));
  return out;
}
