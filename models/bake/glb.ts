import { Document, Logger, NodeIO } from '@gltf-transform/core';
import { EXTMeshoptCompression, KHRMeshQuantization } from '@gltf-transform/extensions';
import { quantize, reorder } from '@gltf-transform/functions';
import { MeshoptDecoder, MeshoptEncoder } from 'meshoptimizer';
import type { Mesh } from './mesh.ts';

await MeshoptEncoder.ready;
await MeshoptDecoder.ready;

/** What a baked vertex carries besides its place (mm): shares 0..1 are stored as normalised bytes. */
export interface BakedAttributes {
  /** Unit vectors, xyz per vertex. */
  normals: Float32Array;
  /** Share of the sky that is seen. */
  ao: Float32Array;
  /** Four shares per vertex, as the manifest says. */
  mask: Float32Array;
  /** Discs only: share that follows the upper vertebra. */
  follow?: Float32Array;
}

/** 14 bits over the box of a vertebra are steps of 6 micrometres. */
const POSITION_BITS = 14;

const io = new NodeIO()
  .registerExtensions([EXTMeshoptCompression, KHRMeshQuantization])
  .registerDependencies({ 'meshopt.encoder': MeshoptEncoder, 'meshopt.decoder': MeshoptDecoder });

/** A GLB in metres, quantised and meshopt-compressed. */
export async function encodeGlb(name: string, mesh: Mesh, attributes: BakedAttributes): Promise<Uint8Array> {
  const document = new Document();
  document.setLogger(new Logger(Logger.Verbosity.WARN));
  document.getRoot().getAsset().generator = 'Kyphoscope bake';
  const buffer = document.createBuffer();
  const accessor = (type: 'VEC3' | 'VEC4' | 'SCALAR', array: Float32Array | Uint8Array | Uint32Array) =>
    document
      .createAccessor()
      .setType(type)
      .setArray(array)
      .setNormalized(array instanceof Uint8Array)
      .setBuffer(buffer);
  const primitive = document
    .createPrimitive()
    .setIndices(accessor('SCALAR', mesh.indices))
    .setAttribute(
      'POSITION',
      accessor(
        'VEC3',
        mesh.positions.map((mm) => mm / 1000),
      ),
    )
    .setAttribute('NORMAL', accessor('VEC3', attributes.normals))
    .setAttribute('_AO', accessor('SCALAR', bytes(attributes.ao)))
    .setAttribute('_MASK', accessor('VEC4', bytes(attributes.mask)));
  if (attributes.follow) primitive.setAttribute('_FOLLOW', accessor('SCALAR', bytes(attributes.follow)));
  const node = document.createNode(name).setMesh(document.createMesh(name).addPrimitive(primitive));
  document.getRoot().setDefaultScene(document.createScene(name).addChild(node));
  await document.transform(
    reorder({ encoder: MeshoptEncoder, target: 'size' }),
    quantize({
      pattern: /^(POSITION|NORMAL)$/,
      quantizePosition: POSITION_BITS,
      quantizeNormal: 8,
      quantizationVolume: 'mesh',
    }),
  );
  document
    .createExtension(EXTMeshoptCompression)
    .setRequired(true)
    .setEncoderOptions({ method: EXTMeshoptCompression.EncoderMethod.FILTER });
  return io.writeBinary(document);
}

const bytes = (shares: Float32Array): Uint8Array =>
  Uint8Array.from(shares, (share) => Math.round(255 * Math.max(0, Math.min(1, share))));

/** The mesh of a GLB read back, mm, with its baked shares. */
export interface DecodedGlb extends Mesh {
  normals: Float32Array;
  attributes: Record<string, Float32Array>;
}

export async function decodeGlb(binary: Uint8Array): Promise<DecodedGlb> {
  const document = await io.readBinary(binary);
  const node = document.getRoot().listNodes()[0];
  const primitive = node.getMesh()?.listPrimitives()[0];
  const position = primitive?.getAttribute('POSITION');
  const normal = primitive?.getAttribute('NORMAL');
  const indices = primitive?.getIndices()?.getArray();
  if (!primitive || !position || !normal || !indices) throw new Error('GLB without a mesh');
  const matrix = node.getWorldMatrix();
  const positions = new Float32Array(position.getCount() * 3);
  const normals = new Float32Array(position.getCount() * 3);
  const element = [0, 0, 0];
  for (let i = 0; i < position.getCount(); i++) {
    position.getElement(i, element);
    for (let c = 0; c < 3; c++) positions[3 * i + c] = 1000 * (matrix[5 * c] * element[c] + matrix[12 + c]);
    normal.getElement(i, element);
    const l = Math.hypot(...element) || 1;
    for (let c = 0; c < 3; c++) normals[3 * i + c] = element[c] / l;
  }
  const attributes: Record<string, Float32Array> = {};
  for (const semantic of primitive.listSemantics().filter((s) => s.startsWith('_'))) {
    const source = primitive.getAttribute(semantic);
    if (!source) continue;
    const width = source.getElementSize();
    const values = new Float32Array(source.getCount() * width);
    const item = new Array<number>(width).fill(0);
    for (let i = 0; i < source.getCount(); i++) values.set(source.getElement(i, item), width * i);
    attributes[semantic] = values;
  }
  return { positions, normals, indices: Uint32Array.from(indices), attributes };
}
