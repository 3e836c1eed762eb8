import { ENGINE_VERSION, makeBrief } from '../brief/make-brief.ts';
import type { Reading } from '../library/articles.ts';
import type { Article } from '../model/article.ts';
import type { Brief } from '../model/brief.ts';
import { keyPhrases } from '../phrases/key-phrases.ts';
import { signalsOf } from '../signals/signals-of.ts';
import type { Ports } from './ports.ts';
import { settingsNow } from './settings.ts';

/** An article with its brief, of the length that the reader wants, its key phrases and signals. */
export async function briefArticle(ports: Ports, article: Article): Promise<Reading> {
  const { summarySentences: sentences } = await settingsNow(ports);
  const brief = makeBrief(article, { sentences, phrases: keyPhrases(article) });
  return { article, brief: { ...brief, signals: signalsOf(article) } };
}

/** Whether the brief is as it would be made now: by this version of the engine, in the length that is wanted now. */
export async function isCurrent(ports: Ports, brief: Brief): Promise<boolean> {
  const { summarySentences } = await settingsNow(ports);
  return brief.engine === ENGINE_VERSION && brief.wanted === summarySentences;
}
