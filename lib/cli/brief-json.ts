import { textOfBlocks } from '../article/article-text.ts';
import { makeBrief } from '../brief/make-brief.ts';
import type { Article } from '../model/article.ts';
import type { Brief } from '../model/brief.ts';
import type { CueSentence, Signal } from '../model/signals.ts';
import { keyPhrases } from '../phrases/key-phrases.ts';
import { primaryLinksIn } from '../signals/primary-links.ts';
import { readingOf } from '../signals/reading.ts';
import { signalsOf } from '../signals/signals-of.ts';
import { supposedIn } from '../signals/supposed.ts';

/** An article with what Lede says of it. */
export interface Briefed {
  article: Article;
  brief: Brief;
}

/** The same rooms the extension runs, in the same order. */
export function briefOf(article: Article, sentences: number): Briefed {
  const brief = makeBrief(article, { sentences, phrases: keyPhrases(article) });
  return { article, brief: { ...brief, signals: signalsOf(article) } };
}

/** The brief as the command prints it; absent values are null. */
export function briefJson({ article, brief }: Briefed) {
  return {
    article: {
      title: article.title || null,
      byline: article.authors.join(', ') || null,
      siteName: article.siteName,
      publishedAt: article.publishedAt,
      modifiedAt: article.modifiedAt,
      lang: article.lang,
      kind: article.page.kind,
      wordCount: article.wordCount,
      text: textOfBlocks(article.blocks),
    },
    sentences: article.sentences.map(({ text }) => text),
    summary: brief.summary,
    keyPoints: brief.keyPoints,
    faq: article.faq.map(({ question, answer, origin }) => ({ question, answer, origin })),
    interview: article.interview,
    signals: signalsJson(article, brief.signals ?? []),
    phrases: brief.phrases,
    facts: brief.facts ?? [],
  };
}

/**
 * Every meter from 0 to 100 and what each signal found, by their names; the lists of supposed sentences with the words in
 * them, who speaks and in which sentences, and links to papers, code and the like. Null where the language is not measured.
 */
function signalsJson(article: Article, signals: readonly Signal[]) {
  const reading = readingOf(article);
  const supposed = supposedIn(article, reading.supposed());
  const words = (list: CueSentence[] | undefined) =>
    list?.map(({ sentence, cues }) => ({ sentence, cues: cues.map(({ text }) => text) })) ?? null;
  return {
    meters: Object.fromEntries(
      signals.map((one) => [one.name, one.kind === 'meter' ? one.value : null]),
    ),
    findings: Object.fromEntries(
      signals.map((one) => [
        one.name,
        one.kind === 'unmeasured'
          ? null
          : one.findings.map((found) => ({ ...found, sentences: words(found.sentences) })),
      ]),
    ),
    hedged: words(supposed?.hedged),
    vague: words(supposed?.vague),
    amounts: words(supposed?.amounts),
    voices: reading.voices()?.voices ?? null,
    primaryLinks: primaryLinksIn(article),
  };
}

/**
 * What lies behind the brief: where each date stands, what kind of page it is, which sentence a statement is, and
 * where in its sentence each cue of a signal stands.
 */
export function explanation({ article, brief }: Briefed) {
  return {
    engine: brief.engine,
    url: article.url,
    canonicalUrl: article.canonicalUrl,
    page: article.page,
    notes: article.notes,
    about: article.about ?? null,
    dates: article.dates,
    supposed: supposedIn(article),
    section: article.section,
    blocks: article.blocks.map(({ kind, text }, index) => ({
      index,
      kind,
      characters: text.length,
    })),
    faq: article.faq.map(({ question, origin, inText, sentences }) => ({
      question,
      origin,
      inText,
      sentences,
    })),
  };
}
