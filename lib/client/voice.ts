/** Why nothing is read aloud. */
export type Silence = 'no-voice' | 'failed';

/** One text that is being said. */
export interface Saying {
  pause(): void;
  resume(): void;
  /** Nothing is told any more. */
  stop(): void;
}

/** How long the browser may take to name its voices, in milliseconds: the first time it has none yet. */
const VOICES_WAIT = 1500;

function voices(): Promise<SpeechSynthesisVoice[]> {
  const known = speechSynthesis.getVoices();
  if (known.length > 0) return Promise.resolve(known);
  return new Promise((resolve) => {
    const give = () => resolve(speechSynthesis.getVoices());
    speechSynthesis.addEventListener('voiceschanged', give, { once: true });
    setTimeout(give, VOICES_WAIT);
  });
}

const primary = (lang: string): string => lang.toLowerCase().split(/[-_]/u)[0] ?? '';

/**
 * A voice of this device for a language; null where there is none. Voices that send the text to a service are not used: what
 * is read stays on the device.
 */
export async function voiceFor(lang: string | null): Promise<SpeechSynthesisVoice | null> {
  if (!('speechSynthesis' in window)) return null;
  const here = (await voices()).filter((voice) => voice.localService);
  const wanted = primary(lang ?? navigator.language);
  const fitting = here.filter((voice) => primary(voice.lang) === wanted);
  const same = fitting.find((voice) => voice.lang.toLowerCase() === lang?.toLowerCase());
  return same ?? fitting.find((voice) => voice.default) ?? fitting[0] ?? null;
}

/** Says a text; `rate` is 1 at the usual speed. `ended` is told once it has been said, `failed` if it could not be. */
export function say(
  text: string,
  voice: SpeechSynthesisVoice,
  rate: number,
  { ended, failed }: { ended(): void; failed(): void },
): Saying {
  const utterance = new SpeechSynthesisUtterance(text);
  utterance.voice = voice;
  utterance.lang = voice.lang;
  utterance.rate = rate;
  // What was stopped ends with an event too.
  let isOver = false;
  const once = (tell: () => void) => () => {
    if (isOver) return;
    isOver = true;
    tell();
  };
  utterance.addEventListener('end', once(ended));
  utterance.addEventListener('error', once(failed));
  speechSynthesis.speak(utterance);
  return {
    pause: () => speechSynthesis.pause(),
    resume: () => speechSynthesis.resume(),
    stop: () => {
      isOver = true;
      // Paused speech stays paused for what is said next.
      speechSynthesis.resume();
      speechSynthesis.cancel();
    },
  };
}
