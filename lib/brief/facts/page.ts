import type { Article } from '../../model/article.ts';
import { primaryLanguage } from '../../text/stop-words.ts';
import { companiesIn, newCompanies } from './companies.ts';
import { figuresIn } from './figures.ts';
import type { Line, Page } from './line.ts';
import { modelsIn, newModels, type Says } from './models.ts';

/** Sentences that are read: the longest articles are books. */
const MOST_SENTENCES = 600;
/** Longer "sentences" are lists or logs. */
const LONGEST = 900;

/** Languages with words for units and sizes in `figures.ts` and the finders. */
const WITH_UNITS: ReadonlySet<string> = new Set(['en', 'de', 'fr', 'es', 'it', 'pt', 'nl']);

/** The text with plain hyphens, apostrophes and spaces, letter for letter. */
const plain = (text: string): string =>
  text
    .replace(/[‐‑]/g, '-')
    .replace(/[‘’ʼ]/g, "'")
    .replace(/(?<!\d)[\u00a0\u202f]|[\u00a0\u202f](?!\d)|[\t\n]/g, ' ');

/** Whether the text holds a pattern; each is looked for once. */
function memory(text: string): Says {
  const known = new Map<RegExp, boolean>();
  return (pattern) => {
    const before = known.get(pattern);
    if (before !== undefined) return before;
    const now = pattern.test(text);
    known.set(pattern, now);
    return now;
  };
}

/** Reads what all finders need of the article. */
export function openPage(article: Article): Page {
  const lang = primaryLanguage(article.lang);
  const sentences = article.sentences.slice(0, MOST_SENTENCES);
  const texts = sentences.map(({ text }) => plain(text));
  const says = memory([article.title, ...texts].join('\n'));
  const products = lang === 'en' ? newModels(plain(article.title), texts) : [];
  const makers = lang === 'en' ? newCompanies(texts) : [];
  const lines = texts.flatMap((text, at): Line[] =>
    text.length > LONGEST
      ? []
      : [
          {
            at,
            text,
            figures: WITH_UNITS.has(lang) ? figuresIn(text) : [],
            models: modelsIn(text, says, products),
            companies: companiesIn(text, makers),
          },
        ],
  );
  const title = plain(article.title);
  const named = [...modelsIn(title, says, products), ...companiesIn(title, makers)];
  return {
    article,
    lines,
    title: new Set(named.map(({ key }) => key)),
    english: lang === 'en',
  };
}
