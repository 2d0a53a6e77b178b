import type { Language } from '../../../session/language.ts';

type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'localService' | 'default' | 'name'>;

/** The platform's own voices, as far as they are known by now; none where it does not speak. */
export function voicesHere(): readonly SpeechSynthesisVoice[] {
  try {
    return globalThis.speechSynthesis?.getVoices() ?? [];
  } catch {
    return [];
  }
}

/** `zh_CN` is `zh-CN`; some platforms write it so. */
const tag = ({ lang }: Voice): string => lang.replaceAll('_', '-').toLowerCase();
/** Chinese is spoken as it is written here: Cantonese reads other words. */
const speaks = (voice: Voice, language: Language): boolean =>
  tag(voice).split('-')[0] === (language === 'zh' ? 'zh' : language) && !/^zh-(hk|tw|yue)/.test(tag(voice));

/** The voice that a language is spoken by: one of this device before one that needs the network, the platform's own choice first. */
export function voiceFor<V extends Voice>(language: Language, voices: readonly V[]): V | null {
  const worth = (voice: V): number => 2 * Number(voice.localService) + Number(voice.default);
  return (
    voices
      .filter((voice) => speaks(voice, language))
      .reduce<V | null>((best, one) => (best === null || worth(one) > worth(best) ? one : best), null) ?? null
  );
}
