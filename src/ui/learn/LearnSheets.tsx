import { useStore } from 'zustand';
import GlossarySheet from './GlossarySheet.tsx';
import { MenuSheet } from './MenuSheet.tsx';
import { closeSheet, learn } from './store.ts';

/** The sheet that is asked for; loaded with the first. */
export default function LearnSheets() {
  const sheet = useStore(learn, (now) => now.sheet);
  const term = useStore(learn, (now) => now.term);
  if (sheet === 'glossary') return <GlossarySheet key={term} term={term} onClose={closeSheet} />;
  if (sheet === 'menu') return <MenuSheet onClose={closeSheet} />;
  return null;
}
