/** The part of gltf-validator that the tests use; the package brings no types. */
declare module 'gltf-validator' {
  interface Issue {
    code: string;
    message: string;
    /** 0 error, 1 warning, 2 information, 3 hint. */
    severity: number;
  }
  export function validateBytes(data: Uint8Array): Promise<{ issues: { messages: Issue[] } }>;
}
