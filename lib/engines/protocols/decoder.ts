import type { ReplyDecoder, ReplyEnd, ReplyEvent, Usage } from '../../model/engine-exchange.ts';
import type { EngineTrouble } from '../../model/engines.ts';
import { parseJson } from '../shapes.ts';
import { readEvents, type StreamEvent } from './events.ts';
import { filterThoughts, type Heard } from './thoughts.ts';
import { troubleIn } from './trouble.ts';

/** What one message of a protocol says. `last`: nothing comes after it. */
export type Said =
  | { kind: 'text'; text: string }
  | { kind: 'end'; end: ReplyEnd }
  | { kind: 'usage'; usage: Partial<Usage> }
  | { kind: 'last' };

/** How a protocol's messages are understood, those of a stream and those that come at once. */
export interface Language {
  /** Null for data that is not JSON and has no meaning of its own. */
  data(text: string): Said[] | null;
  message(value: unknown): Said[];
  whole(value: unknown): Said[];
}

/** Longest answer, in UTF-16 code units: hundreds of times a brief. */
const LONGEST_ANSWER = 200_000;

/** Longest body that is no stream. */
const LONGEST_BODY = 2_000_000;

const trouble = (kind: EngineTrouble['kind'], detail: string): EngineTrouble => ({ kind, detail });

/**
 * A decoder for a protocol. What is no stream of events is taken as one JSON message, since some servers do not stream; a web page
 * is told from both. `key` is kept out of all details.
 */
export function makeDecoder(language: Language, key: string): ReplyDecoder {
  const events = readEvents();
  const thoughts = filterThoughts();
  let mode: 'unknown' | 'events' | 'body' = 'unknown';
  let body = '';
  let length = 0;
  let end: ReplyEnd | null = null;
  let usage: Usage | null = null;
  let isOver = false;

  const fail = (why: EngineTrouble): ReplyEvent[] => {
    isOver = true;
    return [{ kind: 'trouble', trouble: why }];
  };

  const heard = (all: Heard[]): ReplyEvent[] => {
    for (const one of all) length = one.kind === 'text' ? length + one.text.length : 0;
    if (length <= LONGEST_ANSWER) return all;
    return fail(trouble('too-large', `More than ${LONGEST_ANSWER} characters`));
  };

  const finish = (how: ReplyEnd): ReplyEvent[] => {
    const last = heard(thoughts.end());
    if (isOver) return last;
    isOver = true;
    return [...last, { kind: 'done', end: how, usage }];
  };

  const take = (said: Said[]): ReplyEvent[] =>
    said.flatMap((one) => {
      if (isOver) return [];
      if (one.kind === 'text') return heard(thoughts.push(one.text));
      if (one.kind === 'last') return finish(end ?? 'stop');
      if (one.kind === 'end') end = one.end;
      else usage = { input: 0, output: 0, ...usage, ...one.usage };
      return [];
    });

  const understand = ({ name, data }: StreamEvent): ReplyEvent[] => {
    if (isOver) return [];
    const said = language.data(data);
    if (said) return take(said);
    const value = parseJson(data);
    const wrong = troubleIn(value, name, key);
    if (wrong) return fail(wrong);
    if (value === undefined) return fail(trouble('not-readable', 'A message that is not JSON'));
    return take(language.message(value));
  };

  const read = (found: StreamEvent[]): ReplyEvent[] => {
    const out = found.flatMap(understand);
    if (!isOver && events.isTooLong()) out.push(...fail(trouble('too-large', 'A line too long')));
    return out;
  };

  const readBody = (): ReplyEvent[] => {
    const value = parseJson(body);
    if (value === undefined) {
      const isPage = body.startsWith('<');
      if (isPage) return fail(trouble('no-such-address', 'A web page instead of an answer'));
      return fail(trouble('not-readable', 'An answer that is not JSON'));
    }
    const wrong = troubleIn(value, '', key);
    if (wrong) return fail(wrong);
    const out = take([...language.whole(value), { kind: 'last' }]);
    return out;
  };

  return {
    push: (text) => {
      if (isOver) return [];
      let piece = text;
      if (mode === 'unknown') {
        piece = piece.replace(/^\ufeff/, '').trimStart();
        if (piece === '') return [];
        mode = /^[{[<]/.test(piece) ? 'body' : 'events';
      }
      if (mode === 'events') return read(events.push(piece));
      body += piece;
      if (body.length <= LONGEST_BODY) return [];
      return fail(trouble('too-large', `More than ${LONGEST_BODY} characters`));
    },
    end: () => {
      if (isOver) return [];
      if (mode === 'body') return readBody();
      const out = read(events.end());
      if (isOver) return out;
      if (end !== null) return [...out, ...finish(end)];
      return [...out, ...fail(trouble('cut-off', 'The answer ended before its end'))];
    },
  };
}
