/** The words of the field, loaded when they are asked for; as `language.ts` is for the rest. */
export { GLOSSARY } from './en/learn/glossary.ts';
