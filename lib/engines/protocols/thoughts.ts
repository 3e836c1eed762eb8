/** What comes out of a filter: text of the answer, or that all text so far was none. */
export type Heard = { kind: 'text'; text: string } | { kind: 'drop' };

export interface ThoughtFilter {
  push(text: string): Heard[];
  end(): Heard[];
}

/** Tags between which models that reason think aloud: DeepSeek, Qwen and most others; some fine-tunes; Kimi. */
const TAGS: readonly (readonly [open: string, close: string])[] = [
  ['<think>', '</think>'],
  ['<thinking>', '</thinking>'],
  ['<reasoning>', '</reasoning>'],
  ['◁think▷', '◁/think▷'],
];

/** How much of the end of `text` may be the start of `tag`. */
function overlap(text: string, tag: string): number {
  for (let most = Math.min(text.length, tag.length - 1); most > 0; most--)
    if (tag.startsWith(text.slice(-most))) return most;
  return 0;
}

/**
 * Takes thoughts out of an answer. A tag opens a thought only where the answer has not begun, since later it may be a word of the
 * text. Some templates open the thought in the prompt, so that only its end is seen: it counts unless the answer began as JSON.
 */
export function filterThoughts(): ThoughtFilter {
  /** What has come and is not told yet. */
  let held = '';
  let close: string | null = null;
  let began: 'no' | 'json' | 'words' = 'no';

  const begin = (): boolean => {
    held = held.trimStart();
    const opened = TAGS.find(([open]) => held.startsWith(open));
    if (opened) {
      close = opened[1];
      held = held.slice(opened[0].length);
      return true;
    }
    if (TAGS.some(([open]) => open.startsWith(held))) return false;
    began = /^(?:[{[]|```)/.test(held) ? 'json' : 'words';
    return true;
  };

  const think = (end: string): boolean => {
    const found = held.indexOf(end);
    held = held.slice(found < 0 ? held.length - overlap(held, end) : found + end.length);
    if (found >= 0) close = null;
    return found >= 0;
  };

  const speak = (out: Heard[]): boolean => {
    const ends = began === 'words' ? TAGS.map(([, end]) => end) : [];
    const end = ends.find((one) => held.includes(one));
    if (end !== undefined) {
      held = held.slice(held.indexOf(end) + end.length);
      began = 'no';
      out.push({ kind: 'drop' });
      return true;
    }
    const told = held.length - Math.max(0, ...ends.map((one) => overlap(held, one)));
    if (told > 0) out.push({ kind: 'text', text: held.slice(0, told) });
    held = held.slice(told);
    return false;
  };

  /** Goes one step on; false where more has to come first. */
  const step = (out: Heard[]): boolean => {
    if (close !== null) return think(close);
    return began === 'no' ? begin() : speak(out);
  };

  return {
    push: (text) => {
      const out: Heard[] = [];
      held += text;
      while (step(out));
      return out;
    },
    end: () => {
      const text = close === null ? held : '';
      held = '';
      return text.trim() === '' ? [] : [{ kind: 'text', text }];
    },
  };
}
