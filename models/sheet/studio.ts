import {
  Box3,
  Color,
  DirectionalLight,
  Group,
  HemisphereLight,
  type Matrix4,
  Mesh,
  type Object3D,
  PCFShadowMap,
  PerspectiveCamera,
  Scene,
  Vector3,
  WebGLRenderer,
} from 'three';

/** Which way the camera looks from, in the bone's axes: x forwards, y up, z to the patient's right. */
export const VIEWS = {
  superior: { from: [0, 1, 0], up: [1, 0, 0] },
  inferior: { from: [0, -1, 0], up: [1, 0, 0] },
  lateral: { from: [0, 0, 1], up: [0, 1, 0] },
  anterior: { from: [1, 0, 0], up: [0, 1, 0] },
  posterior: { from: [-1, 0.12, 0], up: [0, 1, 0] },
  oblique: { from: [-0.62, 0.5, 0.6], up: [0, 1, 0] },
  front: { from: [0.75, 0.35, 0.55], up: [0, 1, 0] },
} as const;
export type ViewName = keyof typeof VIEWS;

const GROUND = '#e9e6e0';
/** Narrow, so that near parts do not swell. */
const FIELD_DEG = 14;

/** Draws groups one at a time, lit as the app lights them: key from the upper left with a shadow, rim, fill, and sky. */
export class Studio {
  private readonly renderer = new WebGLRenderer({ antialias: true, preserveDrawingBuffer: true });
  private readonly scene = new Scene();
  private readonly camera = new PerspectiveCamera(FIELD_DEG, 1, 10, 9000);
  private readonly key = new DirectionalLight('#fff4e4', 2.1);
  private readonly rig = new Group();

  constructor(width: number, height: number) {
    this.renderer.setSize(width, height);
    this.renderer.shadowMap.enabled = true;
    this.renderer.shadowMap.type = PCFShadowMap;
    this.scene.background = new Color(GROUND);
    const rim = new DirectionalLight('#dfe9ff', 0.9);
    rim.position.set(300, 130, -300);
    const fill = new DirectionalLight('#ffffff', 0.32);
    fill.position.set(330, -110, 260);
    this.key.castShadow = true;
    this.key.shadow.mapSize.set(2048, 2048);
    this.key.shadow.bias = -0.0004;
    this.key.shadow.normalBias = 0.5;
    this.key.shadow.radius = 4;
    this.rig.add(this.key, this.key.target, rim, rim.target, fill, fill.target);
    this.scene.add(new HemisphereLight('#fbf7f0', '#8d8377', 1.15), this.rig);
    this.camera.aspect = width / height;
    this.camera.updateProjectionMatrix();
  }

  get canvas(): HTMLCanvasElement {
    return this.renderer.domElement;
  }

  /** One picture of an object, filling the frame; `zoom` 1 just holds it. */
  draw(object: Object3D, view: ViewName, zoom = 0.97): void {
    this.scene.add(object);
    const { from, up } = VIEWS[view];
    const middle = this.aim(object, new Vector3(...from).normalize(), new Vector3(...up), zoom);
    this.light(object, middle);
    this.renderer.render(this.scene, this.camera);
    this.scene.remove(object);
  }

  private aim(object: Object3D, from: Vector3, up: Vector3, zoom: number): Vector3 {
    const box = new Box3().setFromObject(object, true);
    const middle = box.getCenter(new Vector3());
    this.camera.up.copy(up);
    this.camera.position.copy(middle).add(from);
    this.camera.lookAt(middle);
    this.camera.updateMatrixWorld();
    const seen = new Box3();
    object.traverse((each) => {
      if (each instanceof Mesh) growBy(seen, each, this.camera.matrixWorldInverse);
    });
    const size = seen.getSize(new Vector3());
    const half = Math.max(size.y, size.x / this.camera.aspect) / 2 / zoom;
    const away = half / Math.tan((FIELD_DEG * Math.PI) / 360) + size.z / 2;
    middle.copy(seen.getCenter(new Vector3()).applyMatrix4(this.camera.matrixWorld));
    this.camera.position.copy(middle).addScaledVector(from, away);
    this.camera.updateMatrixWorld();
    return middle;
  }

  private light(object: Object3D, middle: Vector3): void {
    const reach = new Box3().setFromObject(object).getSize(new Vector3()).length();
    this.rig.position.copy(middle);
    this.rig.quaternion.copy(this.camera.quaternion);
    this.key.position.set(-0.55, 0.75, 0.75).multiplyScalar(reach);
    const { camera } = this.key.shadow;
    Object.assign(camera, { left: -reach / 2, right: reach / 2, top: reach / 2, bottom: -reach / 2 });
    Object.assign(camera, { near: 0.2 * reach, far: 2.2 * reach });
    camera.updateProjectionMatrix();
  }
}

/** Grows a box by a mesh's vertices as the camera sees them: its own box would be too large from askew. */
function growBy(box: Box3, mesh: Mesh, view: Matrix4): void {
  const place = view.clone().multiply(mesh.matrixWorld);
  const point = new Vector3();
  const position = mesh.geometry.getAttribute('position');
  for (let i = 0; i < position.count; i += 3) {
    box.expandByPoint(point.fromBufferAttribute(position, i).applyMatrix4(place));
  }
}
