import { HOME } from '../../content/home.ts';
import style from './paper.css?inline';

/** How high the picture may be, mm; larger type needs the room. */
const PICTURE_MM = 62;

/** Type of twice the size on the screen is large print on paper: 16 points, where the usual is 9. Twice as large there would
 * take three pages. */
const LARGE_PRINT = 1.76;

const onPaper = (textSize: number): number => 1 + (LARGE_PRINT - 1) * (textSize - 1);

/** A page of its own that holds all it shows and asks nothing of a network. `textSize`: times the usual size of type. */
export const documentOf = (paper: string, textSize: number): string =>
  `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${HOME.paper.title}</title>
<style>html{font-size:${(100 * onPaper(textSize)).toFixed(0)}%;--picture:${(PICTURE_MM / textSize).toFixed(0)}mm}body{max-width:60rem;margin:1rem auto;padding:0 1rem}@media print{body{margin:0;padding:0;max-width:none}}
${style}</style>
</head>
<body>${paper}</body>
</html>
`;

/** A frame is kept so long after it was asked to print: phones say that they are done before they are. */
const PRINTED_MS = 60_000;

/** Prints a page of its own, by a frame that goes some time later: it holds what the patient wrote. */
export function printPage(text: string): void {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'position:fixed;width:0;height:0;border:0';
  frame.setAttribute('aria-hidden', 'true');
  frame.srcdoc = text;
  frame.addEventListener('load', () => {
    const page = frame.contentWindow;
    if (page === null) return;
    page.print();
    setTimeout(() => frame.remove(), PRINTED_MS);
  });
  document.body.append(frame);
}
