import * as THREE from 'three';

/** A museum's lights, fixed to the camera: key from the upper left with shadow, soft sky, a cool rim from behind. */
export function lightRig(camera: THREE.Camera, centre: THREE.Vector3, radius: number): THREE.Object3D[] {
  camera.updateMatrixWorld();
  const right = new THREE.Vector3().setFromMatrixColumn(camera.matrixWorld, 0);
  const up = new THREE.Vector3().setFromMatrixColumn(camera.matrixWorld, 1);
  const back = new THREE.Vector3().setFromMatrixColumn(camera.matrixWorld, 2);
  const at = (light: THREE.DirectionalLight, x: number, y: number, z: number): THREE.Object3D[] => {
    light.position
      .copy(centre)
      .addScaledVector(right, x * radius * 2)
      .addScaledVector(up, y * radius * 2)
      .addScaledVector(back, z * radius * 2);
    light.target.position.copy(centre);
    return [light, light.target];
  };
  const sky = new THREE.HemisphereLight('#f7f5f1', '#8a7c6e', 1.25);
  sky.position.copy(up);
  const key = new THREE.DirectionalLight('#fff6ea', 2.1);
  key.castShadow = true;
  key.shadow.mapSize.set(2048, 2048);
  const lens = key.shadow.camera;
  lens.left = lens.bottom = -radius * 1.1;
  lens.right = lens.top = radius * 1.1;
  lens.near = 1;
  lens.far = radius * 6;
  key.shadow.bias = -0.0008;
  key.shadow.normalBias = 0.7;
  key.shadow.radius = 4;
  const rim = new THREE.DirectionalLight('#e4ecff', 0.8);
  const fill = new THREE.DirectionalLight('#ffffff', 0.35);
  return [sky, ...at(key, -0.75, 0.95, 0.9), ...at(rim, 1, 0.5, -0.9), ...at(fill, 0.9, -0.3, 0.9)];
}
