import { type ReactNode, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { again } from '../../session/load/again.ts';
import { session } from '../../session/store.ts';
import { Wording } from '../words/wording.ts';

const loadTerms = again(() => import('./say-terms.tsx'));

const plain = (text: string): ReactNode => text;

/** Statements with their terms linked to the glossary, once that is here: it comes after the picture, and without it they stand as
 * they are. */
export function Linked({ children }: { children: ReactNode }) {
  const [say, setSay] = useState<(text: string) => ReactNode>(() => plain);
  const pictured = useStore(session, (now) => now.trunk !== null);
  useEffect(() => {
    if (pictured)
      loadTerms().then(
        ({ sayTerms }) => setSay(() => sayTerms),
        () => undefined,
      );
  }, [pictured]);
  return <Wording value={say}>{children}</Wording>;
}
