import { createRoot } from 'react-dom/client';
import { QUALITIES, Stage } from './scene/Stage.tsx';
import { openSession } from './session/open.ts';
import { session } from './session/store.ts';
import { setTime } from './session/time.ts';
import { readLink } from './session/url.ts';
import './ui/tokens.css';

const linked = readLink(location.hash);
session.setState({ case: linked.case, t: linked.t, view: linked.view, notices: linked.notices });
void openSession();
Object.assign(window, { session, setTime });
createRoot(document.getElementById('root') as HTMLElement).render(
  <div style={{ position: 'fixed', inset: 0 }}>
    <Stage quality={QUALITIES.low} />
  </div>,
);
