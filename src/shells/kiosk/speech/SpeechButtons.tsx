import { type ReactNode, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { kioskLabels } from '../../../content/kiosk.ts';
import { session } from '../../../session/store.ts';
import { hush, resetSpeaker, say, speaker } from './speaker.ts';
import { voiceFor, voicesHere } from './voices.ts';

/** Whether there is a voice for the language that is spoken: platforms find theirs some time after the page is there. */
function useVoice(): boolean {
  const language = useStore(session, (now) => now.language);
  const [voices, setVoices] = useState(voicesHere);
  useEffect(() => {
    const found = () => setVoices(voicesHere());
    found();
    globalThis.speechSynthesis?.addEventListener('voiceschanged', found);
    return () => globalThis.speechSynthesis?.removeEventListener('voiceschanged', found);
  }, []);
  return voiceFor(language, voices) !== null;
}

/** What stands on the screen now is what is said: title and lines, of a part while one is touched. */
const wordsShown = (): string[] =>
  [...document.querySelectorAll<HTMLElement>('.kioskwords [aria-live] > div:not(.aside) :is(h1, p)')]
    .map((line) => line.textContent?.trim() ?? '')
    .filter((line) => line !== '');

const sayShown = (): void => void say(wordsShown(), session.getState().language);

/** A loudspeaker beside what else stands in the row, and while it is on, in its place: stop, again, slower. A row of its own
 * took the last step's words from the screen. Where no voice has the language there is nothing to press. */
export function SpeechButtons({ offered, children }: { offered: boolean; children: ReactNode }) {
  const voice = useVoice() && offered;
  const { on, slow } = useStore(speaker);
  const labels = kioskLabels();
  useEffect(() => resetSpeaker, []);
  useEffect(() => {
    if (!on) return;
    const live = document.querySelector('.kioskwords [aria-live]');
    if (live === null) return;
    let before = '';
    const look = () => {
      const now = wordsShown().join('\n');
      if (now !== before && now !== '') sayShown();
      before = now;
    };
    look();
    const seen = new MutationObserver(look);
    seen.observe(live, { subtree: true, childList: true, characterData: true, attributes: true });
    return () => seen.disconnect();
  }, [on]);
  if (!on || !voice)
    return (
      <>
        {children}
        {voice ? (
          <button
            type="button"
            className="btn listen"
            aria-label={labels.listen}
            title={labels.listen}
            onClick={() => speaker.setState({ on: true })}
          >
            <svg className="i" viewBox="0 0 24 24" aria-hidden="true">
              <path d="M4 9v6h4l5 4V5L8 9zM16.5 9a4 4 0 0 1 0 6M19 6.5a8 8 0 0 1 0 11" />
            </svg>
          </button>
        ) : null}
      </>
    );
  return (
    <>
      <button
        type="button"
        className="btn stop"
        onClick={() => {
          hush();
          speaker.setState({ on: false });
        }}
      >
        {labels.stop}
      </button>
      <button type="button" className="btn" onClick={sayShown}>
        {labels.again}
      </button>
      <button
        type="button"
        className="btn"
        aria-pressed={slow}
        onClick={() => {
          speaker.setState({ slow: !slow });
          sayShown();
        }}
      >
        {labels.slower}
      </button>
    </>
  );
}
