/** Words of the graphs, loaded with them; as `language.ts` is for the rest. */
export { GRAPHS_WORDS } from './en/graphs.ts';
