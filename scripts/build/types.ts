import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** What is published begins with these. */
const ROOTS: readonly (readonly [file: string, name: string])[] = [
  ['src/session/outside/api.ts', 'KyphoscopeApi'],
  ['src/session/outside/embed.ts', 'EmbedCall'],
  ['src/session/outside/embed.ts', 'EmbedAnswer'],
];

const HEAD = `// Types of Kyphoscope for other programs: what \`window.kyphoscope\`, messages and <kypho-scope> take and give
// (docs/interface.md). Made from the source by \`npm run docs\`.

`;

const TAIL = `
/** The calls of the interface as an embedding page has them: all answer with a promise. */
export type Asked = {
    [Name in keyof Omit<KyphoscopeApi, 'ready'>]: (
        ...given: Parameters<KyphoscopeApi[Name]>
    ) => Promise<Awaited<ReturnType<KyphoscopeApi[Name]>>>;
};
/** \`<kypho-scope case at view shell lang>\` (kypho-scope.js). Events: \`ready\`, and \`refused\` with \`{attribute, message}\`. */
export interface KyphoScopeElement extends HTMLElement, Asked {
    readonly ready: Promise<void>;
    ask: (call: string, given?: unknown) => Promise<unknown>;
}
declare global {
    interface HTMLElementTagNameMap {
        'kypho-scope': KyphoScopeElement;
    }
    interface Window {
        kyphoscope: KyphoscopeApi;
    }
}
export {};
`;

/** A declaration file: its own declarations by name, and where the names are from that it has from others. */
interface Declared {
  own: ReadonlyMap<string, string>;
  from: ReadonlyMap<string, string>;
}

/** A declaration begins at the start of a line and ends before the next that does. */
function declaredIn(text: string, file: string): Declared {
  const from = new Map<string, string>();
  for (const [, names, module] of text.matchAll(/^(?:import|export) (?:type )?\{([^}]*)\} from '([^']+)';/gm))
    for (const name of names.split(',')) {
      if (/\bas\b/.test(name)) throw new Error(`${file} renames ${name.trim()}, which is not read here`);
      from.set(name.replace(/\btype\b/, '').trim(), join(dirname(file), module));
    }
  const own = new Map<string, string>();
  const each =
    /^(?:\/\*\*(?:(?!\*\/)[\s\S])*\*\/\n)?(?:export )?(?:declare )?(?:interface|type|const) (\w+)[\s\S]*?(?=\n(?:\/\*\*|export |import |declare |interface |type |const )|(?![\s\S]))/gm;
  for (const [whole, name] of text.matchAll(each)) own.set(name, whole);
  return { own, from };
}

/** Declaration files of all that the roots need, by TypeScript itself. */
function emitted(): { folder: string; declarations: (file: string) => Declared } {
  const folder = mkdtempSync(join(tmpdir(), 'kyphoscope-types-'));
  const settings = {
    extends: resolve(ROOT, 'tsconfig.json'),
    compilerOptions: {
      noEmit: false,
      declaration: true,
      emitDeclarationOnly: true,
      outDir: folder,
      rootDir: ROOT,
      types: [],
    },
    include: [],
    files: [...new Set(ROOTS.map(([file]) => resolve(ROOT, file)))],
  };
  const path = join(folder, 'tsconfig.json');
  writeFileSync(path, JSON.stringify(settings));
  execFileSync(process.execPath, [resolve(ROOT, 'node_modules/typescript/bin/tsc'), '-p', path], {
    cwd: ROOT,
  });
  const known = new Map<string, Declared>();
  const declarations = (file: string) => {
    const own =
      known.get(file) ??
      declaredIn(readFileSync(join(folder, file.replace(/\.tsx?$/, '.d.ts')), 'utf8'), file);
    known.set(file, own);
    return own;
  };
  return { folder, declarations };
}

/** Types are for all; a value is there only for what is made of its type. */
const published = (text: string): string =>
  text
    .trim()
    .replace(/^(?:export )?(?:declare )?(?=(?:interface|type) )/m, 'export ')
    .replace(/^export declare const/m, 'declare const');

/** One file with every type that an embedding program meets, in the order in which they are met. */
export function typesText(): string {
  const { folder, declarations } = emitted();
  const taken = new Map<string, string>();
  const texts: string[] = [];
  const take = (file: string, name: string): void => {
    const { own, from } = declarations(file);
    const text = own.get(name);
    const other = from.get(name);
    if (text === undefined) {
      if (other !== undefined) take(other, name);
      return;
    }
    const before = taken.get(name);
    if (before === file) return;
    if (before !== undefined) throw new Error(`${name} is in ${before} and in ${file}`);
    taken.set(name, file);
    texts.push(published(text));
    const code = text.replace(/\/\*\*[\s\S]*?\*\//g, '');
    for (const [word] of code.matchAll(/\b[A-Za-z_]\w*\b/g)) if (word !== name) take(file, word);
  };
  try {
    for (const [file, name] of ROOTS) take(file, name);
  } finally {
    rmSync(folder, { recursive: true });
  }
  return `${HEAD}${texts.join('\n')}${TAIL}`;
}
