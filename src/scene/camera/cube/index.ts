// One script for both halves, as beside.
export { CubeDriver } from './CubeDriver.tsx';
export { ViewCube } from './ViewCube.tsx';
