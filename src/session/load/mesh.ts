import { readBaked } from './baked-glb.ts';

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

/**
 * Reads a vertebra, disc or part of the trunk of public/models.
 * @throws Error where the file is broken.
 */
export async function decodeMesh(file: ArrayBuffer): Promise<MeshData> {
  const { positions, normals, index, bytes } = await readBaked(file);
  if (normals === null) throw new Error('the mesh has no normals');
  const count = positions.length / 3;
  return {
    positions,
    normals,
    index,
    occlusion: bytes('_AO') ?? new Uint8Array(count).fill(255),
    mask: bytes('_MASK') ?? new Uint8Array(count * 4),
    follow: bytes('_FOLLOW'),
  };
}
