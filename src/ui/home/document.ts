import { homeWords } from '../../content/home.ts';
import style from './paper.css?inline';
import turning from './turn.js?raw';

/** How high the picture may be, mm; larger type needs the room. */
const PICTURE_MM = 62;

/** Type of twice the size on the screen is large print on paper: 16 points, where the usual is 9. Twice as large there would
 * take three pages. */
const LARGE_PRINT = 1.76;

const onPaper = (textSize: number): number => 1 + (LARGE_PRINT - 1) * (textSize - 1);

/** How the paper looks on a page of its own. */
const styleOf = (textSize: number): string =>
  `html{font-size:${(100 * onPaper(textSize)).toFixed(0)}%;--picture:${(PICTURE_MM / textSize).toFixed(0)}mm}body{max-width:60rem;margin:1rem auto;padding:0 1rem}@media print{body{margin:0;padding:0;max-width:none}}
${style}`;

/** What goes into a page of its own. */
interface PageContent {
  /** The paper, as HTML. */
  paper: string;
  /** Times the usual size of type. */
  textSize: number;
  /** The bone turned once round, as data addresses; without one it is not there. */
  turn: readonly string[];
}

/** A page of its own that holds all it shows. It may ask nothing of a network: what it may do is said in it, and anything else
 * is refused by whatever opens it. */
export function documentOf({ paper, textSize, turn }: PageContent): string {
  const nonce = Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => byte.toString(16)).join('');
  const rules = `default-src 'none'; img-src data:; style-src 'unsafe-inline'; script-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'`;
  const { lang, dir } = document.documentElement;
  return `<!doctype html>
<html lang="${lang}" dir="${dir}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${rules}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${homeWords().paper.title}</title>
<style>${styleOf(textSize)}</style>
</head>
<body>
${paper}
${turn.length === 0 ? '' : turnable(turn, nonce)}
</body>
</html>
`;
}

/** The bone to be turned: its first picture, and the others for the script. */
const turnable = ([first, ...others]: readonly string[], nonce: string): string =>
  `<figure class="turn">
<h2>${homeWords().paper.turn.title}</h2>
<img src="${first}" alt="${homeWords().paper.turn.picture}" draggable="false">
<label hidden>${homeWords().paper.turn.label}<input type="range" min="0" value="0"></label>
<figcaption><span hidden>${homeWords().paper.turn.how}</span> ${homeWords().paper.turn.caption}</figcaption>
</figure>
<script type="application/json" id="frames">${JSON.stringify(others)}</script>
<script nonce="${nonce}" type="module">
${turning}</script>`;

/** A frame is kept so long after it was asked to print: phones say that they are done before they are. */
const PRINTED_MS = 60_000;

/** Prints the paper as a page of its own, by a frame that goes some time later: it holds what the patient wrote. It is made of
 * elements, and its style by a sheet: HTML as text and styles within it are what the page's policy forbids. */
export function printPage(paper: HTMLElement, textSize: number): void {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'position:fixed;width:0;height:0;border:0';
  frame.setAttribute('aria-hidden', 'true');
  const fill = async () => {
    const page = frame.contentWindow as (Window & typeof globalThis) | null;
    if (page === null) return;
    const sheet = new page.CSSStyleSheet();
    sheet.replaceSync(styleOf(textSize));
    page.document.adoptedStyleSheets = [sheet];
    page.document.documentElement.lang = document.documentElement.lang;
    page.document.documentElement.dir = document.documentElement.dir;
    page.document.title = homeWords().paper.title;
    page.document.body.append(...[...paper.childNodes].map((node) => page.document.importNode(node, true)));
    await Promise.all([...page.document.images].map((image) => image.decode().catch(() => undefined)));
    page.print();
    setTimeout(() => frame.remove(), PRINTED_MS);
  };
  frame.addEventListener('load', () => void fill(), { once: true });
  document.body.append(frame);
}
