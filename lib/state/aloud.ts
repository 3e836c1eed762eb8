import { create } from 'zustand';
import { type Saying, type Silence, say, voiceFor } from '../client/voice.ts';

/** A sentence or heading that is read aloud, and where it stands in the article. */
export interface SpokenPart {
  text: string;
  block: number;
  start: number;
  end: number;
}

/** Speeds to choose from; 1 is the voice's own. */
export const SPEEDS = [0.75, 1, 1.25, 1.5, 1.75, 2] as const;

interface AloudState {
  status: 'silent' | 'beginning' | 'speaking' | 'paused' | Silence;
  parts: readonly SpokenPart[];
  /** The part that is said now. */
  at: number;
  speed: number;
  begin(parts: readonly SpokenPart[], lang: string | null, from: number): Promise<void>;
  pause(): void;
  resume(): void;
  /** Goes on `by` parts further, or back. */
  step(by: number): void;
  setSpeed(speed: number): void;
  stop(): void;
}

/** What is read aloud: one article at a time, sentence by sentence. */
export const useAloud = create<AloudState>((set, get) => {
  let saying: Saying | null = null;
  let voice: SpeechSynthesisVoice | null = null;

  function sayPart(at: number): void {
    saying?.stop();
    saying = null;
    const part = get().parts[at];
    if (!part || !voice) {
      get().stop();
      return;
    }
    set({ status: 'speaking', at });
    saying = say(part.text, voice, get().speed, {
      ended: () => sayPart(at + 1),
      failed: () => {
        saying = null;
        set({ status: 'failed' });
      },
    });
  }

  return {
    status: 'silent',
    parts: [],
    at: 0,
    speed: 1,
    begin: async (parts, lang, from) => {
      get().stop();
      set({ status: 'beginning', parts, at: from });
      voice = await voiceFor(lang);
      // Stopped while the voices were looked up.
      if (get().status !== 'beginning' || get().parts !== parts) return;
      if (voice) sayPart(from);
      else set({ status: 'no-voice' });
    },
    pause: () => {
      saying?.pause();
      set({ status: 'paused' });
    },
    resume: () => {
      saying?.resume();
      set({ status: 'speaking' });
    },
    step: (by) => {
      const { parts, at } = get();
      sayPart(Math.min(parts.length - 1, Math.max(0, at + by)));
    },
    setSpeed: (speed) => {
      set({ speed });
      if (get().status === 'speaking') sayPart(get().at);
    },
    stop: () => {
      saying?.stop();
      saying = null;
      set({ status: 'silent', parts: [], at: 0 });
    },
  };
});
