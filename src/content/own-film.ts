import { FILM } from './en/film.ts';
import { told } from './language.ts';

/** Words for the patient's own film, loaded with it; as `language.ts` is for the rest. */
export const ownFilmWords = () => told('film', FILM);
