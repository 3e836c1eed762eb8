import type { BuiltInAi, Languages } from '../browser/built-in-ai.ts';
import { readPlain } from '../engines/answers/read-plain.ts';
import type { Drafted } from '../engines/answers/statements.ts';
import type { WritingOrder } from '../model/engines.ts';
import { err, ok } from '../model/result.ts';
import type { Answer } from './carry-out.ts';
import { draftedBrief, putQuestions } from './put-questions.ts';

const LENGTHS: readonly [most: number, length: 'short' | 'medium' | 'long'][] = [
  [2, 'short'],
  [4, 'medium'],
];

/** A brief by the browser's summarizer, for browsers that have no model to put questions to. */
const summarized =
  (ai: BuiltInAi, { from, into }: Languages): Answer =>
  async ({ article, sentences }, say, signal) => {
    const paragraphs = article.blocks.flatMap(({ text }) => (text === '' ? [] : [text]));
    const length = LENGTHS.find(([most]) => sentences <= most)?.[1] ?? 'long';
    const asked = (type: 'tldr' | 'key-points', step: number) =>
      ai.summarize(
        paragraphs,
        { type, length, from, into },
        { signal, onText: (text) => say({ kind: 'writing', text, step, steps: 2 }) },
      );
    const summary = await asked('tldr', 1);
    if (!summary.ok) return summary;
    const points = await asked('key-points', 2);
    if (!points.ok) return points;
    const many = article.sentences.length;
    const statements: Drafted[] = [
      ...readPlain(summary.value, 'summary', many),
      ...readPlain(points.value, 'point', many),
    ];
    return statements.length > 0
      ? ok({ statements, silent: false, cut: false })
      : err({ kind: 'not-readable', detail: 'The summarizer wrote nothing' });
  };

/** The brief by the browser's translator, statement for statement. */
async function translated(
  ai: BuiltInAi,
  { article, brief }: WritingOrder,
  into: string,
  signal: AbortSignal,
): ReturnType<Answer> {
  const given = draftedBrief(brief);
  if (given.length === 0) return err({ kind: 'no-text', detail: 'Nothing to translate' });
  const texts = await ai.translate(
    given.map(({ text }) => text),
    article.lang ?? 'en',
    into,
    { signal },
  );
  if (!texts.ok) return texts;
  const statements = given.flatMap((one, at) => {
    const text = texts.value[at];
    return text ? [{ ...one, text }] : [];
  });
  return ok({ statements, silent: false, cut: statements.length < given.length });
}

/**
 * Answers by the models that the browser carries: its translator for other languages, else its model, and where it has only a
 * summarizer, that one for briefs.
 */
export const browserEngine =
  (ai: BuiltInAi): Answer =>
  async (order, say, signal) => {
    const { task, article } = order;
    const into = task.into ?? null;
    const languages: Languages = { from: article.lang, into };
    if (task.kind === 'translate') {
      const state = await ai.translatorState(article.lang ?? 'en', task.into);
      if (state === 'available') return translated(ai, order, task.into, signal);
    }
    if ((await ai.modelState(languages)) === 'available') {
      const context = await ai.modelContext(languages, { signal });
      if (!context.ok) return context;
      const put = putQuestions(
        (prompt, onText, stop) => ai.write(prompt, languages, { onText, signal: stop }),
        context.value,
      );
      return put(order, say, signal);
    }
    const wish = { type: 'tldr', length: 'medium', ...languages } as const;
    if (task.kind === 'brief' && (await ai.summarizerState(wish)) === 'available')
      return summarized(ai, languages)(order, say, signal);
    return err({ kind: 'unavailable', detail: 'The browser has no model that is ready' });
  };
