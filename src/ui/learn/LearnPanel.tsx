import { useStore } from 'zustand';
import { AskPanel } from './AskPanel.tsx';
import { PlayPanel } from './PlayPanel.tsx';
import { RecordPanel } from './RecordPanel.tsx';
import { learn } from './store.ts';
import './panel.css';

/** What somebody learns by, in the place of the step's words; loaded when it is asked for. */
export default function LearnPanel() {
  const doing = useStore(learn, (now) => now.doing);
  switch (doing?.what) {
    case 'ask':
      return <AskPanel asking={doing} />;
    case 'play':
      return <PlayPanel playing={doing} />;
    case 'record':
      return <RecordPanel recording={doing} />;
    default:
      return null;
  }
}
