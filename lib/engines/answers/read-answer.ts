import type { Reply } from '../../model/engine-exchange.ts';
import type { EngineTrouble } from '../../model/engines.ts';
import { err, ok, type Result } from '../../model/result.ts';
import { isFields } from '../shapes.ts';
import { plainText } from './plain-text.ts';
import { type Drafted, findAnswer, type Place, statementsIn } from './statements.ts';

/** What a model's answer says. */
export interface Reading {
  statements: Drafted[];
  /** It says that the article does not say it. */
  silent: boolean;
  /** The answer ended before it was whole: these are the statements that came in time. */
  cut: boolean;
}

export type ReadAnswer = Result<Reading, EngineTrouble>;

const notReadable = (detail: string): ReadAnswer => err({ kind: 'not-readable', detail });

const PLACES = {
  brief: [
    { field: 'summary', role: 'summary', most: 10 },
    { field: 'points', role: 'point', most: 15 },
  ],
  answer: [{ field: 'statements', role: 'answer', most: 12 }],
} satisfies Record<string, Place[]>;

/** Where an answer that was cut off before any statement is told from one that has none. */
function nothing(reply: Reply, cut: boolean): ReadAnswer {
  if (reply.end !== 'stop' || cut)
    return err({ kind: 'cut-off', detail: 'The answer ended before its first statement' });
  return notReadable('The answer has no statements');
}

function read(
  reply: Reply,
  places: readonly Place[],
  sizes: readonly number[],
  flag?: string,
): ReadAnswer {
  const fields = [...places.map(({ field }) => field), ...(flag ? [flag] : [])];
  const found = findAnswer(reply.text, fields);
  if (!found) return nothing(reply, false);
  const said = flag && isFields(found.value) ? found.value[flag] : true;
  const denies = said === false || said === 'false';
  const statements = denies ? [] : statementsIn(found, places, sizes);
  const silent =
    denies || (flag !== undefined && statements.length === 0 && !found.unclosed.has(found.value));
  const isWhole = reply.end === 'stop' && !found.unclosed.has(found.value);
  if (statements.length === 0 && !silent) return nothing(reply, found.cut);
  return ok({ statements, silent, cut: !isWhole });
}

/** The summary and points of an article with so many sentences. */
export const readBrief = (reply: Reply, sentences: number): ReadAnswer =>
  read(reply, PLACES.brief, [sentences]);

/** The answer to a question, or what a term means; `flag` is the field in which the model says whether the article says it. */
export const readAnswer = (
  reply: Reply,
  sentences: number,
  flag: 'answered' | 'explained',
): ReadAnswer => read(reply, PLACES.answer, [sentences], flag);

/** A comparison of articles with so many sentences each, the open one first. */
export const readComparison = (reply: Reply, sizes: readonly number[]): ReadAnswer =>
  read(reply, PLACES.answer, sizes);

/** A brief in another language: its statements with the new texts, in their order. Those that were not translated are left out. */
export function readTranslation(reply: Reply, given: readonly Drafted[]): ReadAnswer {
  const found = findAnswer(reply.text, ['statements']);
  if (!found || !isFields(found.value)) return nothing(reply, false);
  const items = Array.isArray(found.value.statements) ? found.value.statements : [];
  const whole = items.filter((item) => isFields(item) && !found.unclosed.has(item));
  const texts = new Map<number, string>();
  for (const [i, item] of whole.entries()) {
    const text = typeof item.text === 'string' ? plainText(item.text) : '';
    const number = Number(item.number ?? i + 1) - 1;
    if (text !== '' && !texts.has(number)) texts.set(number, text);
  }
  const statements = given.flatMap((one, i) => {
    const text = texts.get(i);
    return text === undefined ? [] : [{ ...one, text }];
  });
  if (statements.length === 0) return nothing(reply, found.cut);
  return ok({ statements, silent: false, cut: statements.length < given.length });
}
