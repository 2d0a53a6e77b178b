import { createRoot } from 'react-dom/client';
import { api, type KyphoscopeApi } from './session/api.ts';
import { listenToEmbedder } from './session/embed.ts';
import { openSession } from './session/open.ts';
import { startPage } from './session/page.ts';
import { App } from './shells/App.tsx';
import './ui/tokens.css';
import './ui/base.css';
import './ui/timeline.css';
import './ui/readouts.css';
import './shells/consult.css';
import './shells/study.css';
import './shells/kiosk.css';

declare global {
  interface Window {
    kyphoscope: KyphoscopeApi;
  }
}

startPage();
window.kyphoscope = api;
listenToEmbedder(location.search);
void openSession();
const root = document.getElementById('root');
if (root !== null) createRoot(root).render(<App />);
