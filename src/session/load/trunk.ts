import { RIGID_PARTS, type RigidPart, type TrunkManifest } from '../../../models/trunk/manifest.ts';
import { AssetError, fetchAsset } from './assets.ts';
import { decodeMesh, type MeshData } from './mesh.ts';

/** How many files are asked for at once. */
const AT_ONCE = 4;

/**
 * Fetches every rigid part of the body beside T1-L5.
 * @throws AssetError that names the file that cannot be had.
 */
export async function fetchTrunk(
  base: string,
): Promise<{ table: TrunkManifest; meshes: Record<RigidPart, MeshData> }> {
  const table = readTable(await fetchAsset(base, 'trunk/manifest.json', 0));
  const meshes: Partial<Record<RigidPart, MeshData>> = {};
  const waiting = [...RIGID_PARTS];
  const work = async (): Promise<void> => {
    for (let part = waiting.shift(); part !== undefined; part = waiting.shift()) {
      const { file, bytes } = table.parts[part];
      meshes[part] = await decodeMesh(await fetchAsset(base, file, bytes));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return { table, meshes: meshes as Record<RigidPart, MeshData> };
}

function readTable(bytes: ArrayBuffer): TrunkManifest {
  try {
    return JSON.parse(new TextDecoder().decode(bytes)) as TrunkManifest;
  } catch {
    throw new AssetError('trunk/manifest.json', 'is not what was baked');
  }
}
