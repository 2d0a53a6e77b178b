import { createStore } from 'zustand/vanilla';
import type { Language } from '../../../session/language.ts';
import { voiceFor, voicesHere } from './voices.ts';

/** What speed is said at; 1 is the voice's own. */
const RATE = 0.95;
const SLOW = 0.7;
/** The longest sentence takes some 15 s. A platform that says nothing of its end by then has stopped. ms. */
const LONGEST_MS = 40_000;

interface Speaker {
  /** What is on the screen is spoken, also when it changes. */
  on: boolean;
  speaking: boolean;
  slow: boolean;
}
const SILENT: Speaker = { on: false, speaking: false, slow: false };

export const speaker = createStore<Speaker>(() => SILENT);

/** Sentences of a text: said one by one they can be stopped at once, and no platform breaks off after 15 s. */
export const sentencesOf = (text: string, language: Language): string[] =>
  [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)]
    .map(({ segment }) => segment.trim())
    .filter((sentence) => sentence !== '');

/** Each saying has its number: what is told of an older one is nothing to us. */
let saying = 0;

const synth = (): SpeechSynthesis | null => globalThis.speechSynthesis ?? null;

/** Stops at once. */
export function hush(): void {
  saying++;
  synth()?.cancel();
  speaker.setState({ speaking: false });
}

/** Says these lines, and nothing else: what was being said stops. Without a voice for the language it stays silent. */
export async function say(lines: readonly string[], language: Language): Promise<void> {
  hush();
  const voice = voiceFor(language, voicesHere());
  if (voice === null) return;
  const mine = saying;
  speaker.setState({ speaking: true });
  for (const sentence of lines.flatMap((line) => sentencesOf(line, language))) {
    await spoken(sentence, voice);
    if (mine !== saying) return;
  }
  speaker.setState({ speaking: false });
}

function spoken(sentence: string, voice: SpeechSynthesisVoice): Promise<void> {
  return new Promise((resolve) => {
    const one = new SpeechSynthesisUtterance(sentence);
    one.voice = voice;
    one.lang = voice.lang;
    one.rate = speaker.getState().slow ? SLOW : RATE;
    const timer = setTimeout(resolve, LONGEST_MS);
    one.onend = one.onerror = () => {
      clearTimeout(timer);
      resolve();
    };
    synth()?.speak(one);
  });
}

/** As it was before this visitor: silent, at its own speed. */
export function resetSpeaker(): void {
  hush();
  speaker.setState(SILENT);
}
