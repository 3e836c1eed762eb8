import { type MessageKey, t } from '../../lib/client/i18n.ts';
import type { Article } from '../../lib/model/article.ts';
import type { CheckedStatement, Doubt, EngineTask, Writer } from '../../lib/model/engines.ts';

/** What the model is called in the middle of a sentence; an endpoint's without a model by the reader's name for it. */
export const modelName = ({ kind, name, model }: Writer): string =>
  kind === 'browser' ? t('writerBrowser') : model || name;

/** Who wrote it, for the right of a section's head: "written by llama3.2, Ollama". */
export const writtenBy = (writer: Writer): string =>
  writer.kind === 'browser'
    ? t('writtenByBrowser')
    : t('writtenBy', modelName(writer), writer.name);

/** Tells writers apart. */
export const writerKey = ({ kind, name, model }: Writer): string =>
  JSON.stringify([kind, name, model]);

/** What is wrong with the marked words of a statement. */
const DOUBTS: Record<Doubt['kind'], MessageKey> = {
  name: 'doubtMissing',
  number: 'doubtMissing',
  date: 'doubtMissing',
  quote: 'doubtMissing',
  stronger: 'doubtStronger',
  negated: 'doubtNegated',
  words: 'doubtWords',
};

/** A piece of a statement's text; `doubt` says what is wrong with it, null where nothing is. */
export interface Run {
  text: string;
  doubt: string | null;
}

/** A statement's text cut where the article does not bear it out. */
export function runsOf({ text, doubts }: Pick<CheckedStatement, 'text' | 'doubts'>): Run[] {
  const runs: Run[] = [];
  let at = 0;
  const put = (end: number, doubt: string | null) => {
    if (end > at) runs.push({ text: text.slice(at, end), doubt });
    at = Math.max(at, end);
  };
  for (const { kind, start, end } of [...doubts].sort((a, b) => a.start - b.start)) {
    if (start < at || end > text.length) continue;
    put(start, null);
    put(end, t(DOUBTS[kind]));
  }
  put(text.length, null);
  return runs;
}

/** A statement as plain text, for copies: what is wrong stands in brackets after it. */
export const markedText = (statement: Pick<CheckedStatement, 'text' | 'doubts'>): string =>
  runsOf(statement)
    .map(({ text, doubt }) => (doubt === null ? text : `${text} [${doubt}]`))
    .join('');

/** The name of a language in the reader's own; the tag itself where it has none. */
export function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames([navigator.language], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** How what came of a task is set: in the language it was written in. */
export const writtenIn = (
  { into }: EngineTask,
  article: Pick<Article, 'lang' | 'direction'>,
): { lang: string | undefined; dir: 'ltr' | 'rtl' | 'auto' } =>
  into === undefined
    ? { lang: article.lang ?? undefined, dir: article.direction }
    : { lang: into, dir: 'auto' };

/** What cannot be checked of what is written in another language than the article's; null where it is in the same. */
export function uncheckedIn({ kind, into }: EngineTask): string | null {
  if (into === undefined) return null;
  return t(kind === 'translate' ? 'onlyFiguresChecked' : 'onlyNamesChecked');
}

/** What a task is called above what came of it. */
export function taskTitle(task: EngineTask): string {
  switch (task.kind) {
    case 'brief':
      return t('brief');
    case 'question':
      return task.question;
    case 'explain':
      return t('explained', task.term);
    case 'compare':
      return t('compared');
    case 'translate':
      return t('translated', languageName(task.into));
  }
}
