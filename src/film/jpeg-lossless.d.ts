// The package names a file of types that it does not bring.
declare module 'jpeg-lossless-decoder-js' {
  export class Decoder {
    constructor(buffer?: ArrayBuffer | null, bytesPerPixel?: number);
    decode(
      buffer: ArrayBuffer,
      offset?: number,
      length?: number,
      bytesPerPixel?: number,
    ): Uint8Array | Uint16Array;
  }
}
