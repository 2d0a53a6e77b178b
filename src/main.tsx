import { createRoot } from 'react-dom/client';
import { openSession } from './session/open.ts';
import { api } from './session/outside/api.ts';
import { listenToEmbedder } from './session/outside/embed.ts';
import { startPage } from './session/outside/page.ts';
import { scripts } from './session/outside/trusted.ts';
import planner from './session/planning/planner.worker.ts?worker&url';
import { provideSaver } from './session/saving.ts';
import { App } from './shells/App.tsx';
import './ui/kit/tokens.css';
import './ui/kit/base.css';
import './ui/kit/choices.css';
import './ui/kit/sheets.css';
import './ui/kit/print.css';
import './ui/page/notices.css';
import './ui/warnings/warnings.css';
import './ui/view/picture.css';
import './ui/time/timeline.css';
import './ui/numbers/readouts.css';
import './ui/view/compare.css';
import './ui/case/bones.css';
import './ui/language/languages.css';
import './shells/consult/consult.css';
import './shells/consult/bar.css';
import './shells/consult/reading.css';
import './shells/consult/dock.css';
import './shells/consult/match.css';
import './shells/kiosk/kiosk.css';
import './shells/kiosk/kiosk-sizes.css';

scripts.planner = planner;
// Beside the page, under the same name in every version: the build's last file keeps all others.
scripts.offline = new URL('offline.js', document.baseURI).href;
void startPage()
  .then(openSession)
  .then(() => import('./session/outside/offline.ts'))
  .then(
    (offline) => offline.keepOffline(),
    // Without that script the page goes on as without what it would keep.
    () => undefined,
  );
provideSaver(() => import('./export/here.ts'));
window.kyphoscope = api;
listenToEmbedder(location.search);
const root = document.getElementById('root');
if (root !== null) createRoot(root).render(<App />);
