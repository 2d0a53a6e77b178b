// One script for both halves: each that is loaded by itself splits what it shares with the first picture into more pieces.
export { HandleDriver } from './HandleDriver.tsx';
export { SectionHandle } from './SectionHandle.tsx';
