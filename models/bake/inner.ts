import { Document, Logger, NodeIO } from '@gltf-transform/core';
import { EXTMeshoptCompression, KHRMeshQuantization } from '@gltf-transform/extensions';
import { quantize, reorder } from '@gltf-transform/functions';
import Module from 'manifold-3d';
import { MeshoptDecoder, MeshoptEncoder } from 'meshoptimizer';
import type { Landmarks } from '../manifest.ts';
import { type Box, boxRound } from '../sdf/solid.ts';
import { type Cortex, cortexOf } from '../vertebra/cortex.ts';
import { culled, type Distance, type Mesh, projectOnto } from './mesh.ts';
import { meshNormals, relax, simplified } from './refine.ts';
import { distanceVolume, sample } from './volume.ts';

await MeshoptEncoder.ready;
await MeshoptDecoder.ready;
const wasm = await Module();
wasm.setup();

/** Grid of the true distance to the drawn bone and of the march, mm; triangles of the two surfaces. */
const SETTINGS = { spacing: 0.5, range: 4, edge: 0.62, shellTriangles: 4100, zoneTriangles: 2000 } as const;

/** Pieces smaller than this show as specks and carry no bone, mm3. */
const SPECK_MM3 = 2;

export interface BakedInner {
  glb: Uint8Array;
  triangles: number;
}

/**
 * The two surfaces inside a baked vertebra, each at its own depth under the drawn one. Made from the true distance to
 * the drawn mesh, not by moving its vertices inwards: that folds over on 1-7 % of the surface.
 */
export async function bakeInner(
  name: string,
  outer: Mesh,
  inside: Distance,
  bounds: Box,
  marks: Landmarks,
): Promise<BakedInner> {
  const { spacing, range, edge, shellTriangles, zoneTriangles } = SETTINGS;
  const volume = distanceVolume(outer, inside, boxRound(bounds, 2), spacing, range);
  const cortexAt = cortexOf(marks);
  const here: Cortex = { shellMm: 0, zoneMm: 0 };
  const depth =
    (which: keyof Cortex): Distance =>
    (x, y, z) => {
      cortexAt(x, y, z, here);
      return sample(volume, x, y, z) + here[which];
    };
  const shell = surfaceAt(depth('shellMm'), boxRound(bounds, 1), edge, shellTriangles);
  const zone = surfaceAt(depth('zoneMm'), boxRound(bounds, 1), edge, zoneTriangles);
  return {
    glb: await encode(`${name}-inner`, shell, zone),
    triangles: (shell.indices.length + zone.indices.length) / 3,
  };
}

/** All closed pieces of a level set: thin processes part the marrow of the arch from that of the body. */
function surfaceAt(distance: Distance, [min, max]: Box, edge: number, triangles: number): Mesh {
  const near = culled(distance, [min, max], edge);
  const solid = wasm.Manifold.levelSet(
    (p) => -near(p[0], p[1], p[2]),
    { min: [...min], max: [...max] },
    edge,
  );
  const pieces = solid.decompose().filter((piece) => piece.volume() > SPECK_MM3);
  const joined = wasm.Manifold.compose(pieces);
  const { numProp, vertProperties, triVerts, numVert } = joined.getMesh();
  const positions = new Float32Array(numVert * 3);
  for (let i = 0; i < numVert; i++)
    for (let c = 0; c < 3; c++) positions[3 * i + c] = vertProperties[numProp * i + c];
  const mesh: Mesh = { positions, indices: Uint32Array.from(triVerts) };
  solid.delete();
  joined.delete();
  for (const piece of pieces) piece.delete();
  relax(mesh, meshNormals(mesh), 3);
  projectOnto(distance, mesh.positions, 2);
  return simplified(mesh, meshNormals(mesh), () => 0, triangles);
}

const io = new NodeIO()
  .registerExtensions([EXTMeshoptCompression, KHRMeshQuantization])
  .registerDependencies({ 'meshopt.encoder': MeshoptEncoder, 'meshopt.decoder': MeshoptDecoder });

/** Both surfaces as one primitive, in metres; `_LAYER` says which is which. */
async function encode(name: string, shell: Mesh, zone: Mesh): Promise<Uint8Array> {
  const split = shell.positions.length / 3;
  const count = split + zone.positions.length / 3;
  const positions = new Float32Array(count * 3);
  positions.set(shell.positions.map((mm) => mm / 1000));
  positions.set(
    zone.positions.map((mm) => mm / 1000),
    shell.positions.length,
  );
  const indices = new Uint32Array(shell.indices.length + zone.indices.length);
  indices.set(shell.indices);
  indices.set(
    zone.indices.map((i) => i + split),
    shell.indices.length,
  );
  const document = new Document();
  document.setLogger(new Logger(Logger.Verbosity.WARN));
  document.getRoot().getAsset().generator = 'Kyphoscope bake';
  const buffer = document.createBuffer();
  const accessor = (type: 'VEC3' | 'SCALAR', array: Float32Array | Uint8Array | Uint32Array) =>
    document
      .createAccessor()
      .setType(type)
      .setArray(array)
      .setNormalized(array instanceof Uint8Array)
      .setBuffer(buffer);
  const layer = new Uint8Array(count).fill(255, split);
  const primitive = document
    .createPrimitive()
    .setIndices(accessor('SCALAR', indices))
    .setAttribute('POSITION', accessor('VEC3', positions))
    .setAttribute('_LAYER', accessor('SCALAR', layer));
  const node = document.createNode(name).setMesh(document.createMesh(name).addPrimitive(primitive));
  document.getRoot().setDefaultScene(document.createScene(name).addChild(node));
  await document.transform(
    reorder({ encoder: MeshoptEncoder, target: 'size' }),
    quantize({ pattern: /^POSITION$/, quantizePosition: 13, quantizationVolume: 'mesh' }),
  );
  document
    .createExtension(EXTMeshoptCompression)
    .setRequired(true)
    .setEncoderOptions({ method: EXTMeshoptCompression.EncoderMethod.FILTER });
  return io.writeBinary(document);
}
