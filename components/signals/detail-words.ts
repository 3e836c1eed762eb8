import { keyNamed, t } from '../../lib/client/i18n.ts';
import type { Cue, Signal } from '../../lib/model/signals.ts';
import { capital, dateInWords, originInWords } from './words.ts';

/** What a signal means and what it cannot know; empty where nobody has written it. */
export function limitsOf({ kind, name }: Pick<Signal, 'kind' | 'name'>): string {
  const key = keyNamed(`${kind}${capital(name)}Limits`);
  return key === null ? '' : t(key);
}

/** Times with where each stands, of values that come in such pairs: ["12 March 2026", "in its data, in the address"]. */
export function datesInWords(values: readonly string[]): [date: string, origins: string][] {
  const origins = new Map<string, string[]>();
  for (const [at, value] of values.entries()) {
    const origin = values[at + 1];
    if (at % 2 === 0 && origin !== undefined)
      origins.set(value, [...(origins.get(value) ?? []), originInWords(origin)]);
  }
  return [...origins]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([value, where]) => [dateInWords(value), [...new Set(where)].join(', ')]);
}

/** A text cut into what shows something and what stands between; cues that overlap or leave the text are cut. */
export function piecesOf(text: string, cues: readonly Cue[]): { text: string; isCue: boolean }[] {
  const pieces: { text: string; isCue: boolean }[] = [];
  let at = 0;
  const put = (until: number, isCue: boolean) => {
    if (until > at) pieces.push({ text: text.slice(at, until), isCue });
    at = Math.max(at, until);
  };
  for (const { start, end } of [...cues].sort((a, b) => a.start - b.start)) {
    put(Math.min(start, text.length), false);
    put(Math.min(end, text.length), true);
  }
  put(text.length, false);
  return pieces;
}
