import { createContext, type ReactNode } from 'react';

/** How a statement's text is put on the page: as it is, or with links in it. */
export const Wording = createContext<(text: string) => ReactNode>((text) => text);
