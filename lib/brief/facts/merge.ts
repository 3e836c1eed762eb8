import type { Fact, FactKind } from '../../model/brief.ts';
import type { Found, Page, Span } from './line.ts';

/** Most facts of an article: enough for any, and few enough to be stored with each. */
const MOST = 60;

/** How much the kind counts, in mentions: figures are rare and sought, names are many. Judged by eye on AI news. */
const WORTH: Record<FactKind, number> = {
  price: 6,
  score: 5,
  funding: 6,
  parameters: 5,
  context: 5,
  speed: 4,
  usage: 5,
  data: 4,
  date: 4,
  model: 2,
  company: 1,
  person: 3,
  link: 2,
};
/** What each further fact of a kind loses, so that the first dozen shows several kinds. */
const AGAIN = 1.6;
/** Sentences that count as the article's lead, and what being there is worth. */
const LEAD = 4;
const IN_LEAD = 3;
const IN_TITLE = 6;

interface Group {
  best: Found;
  sentences: number[];
  count: number;
}

/** Later mentions take the place of the first where they say more. */
const saysMore = (a: Found, b: Found): boolean =>
  Number(Boolean(a.about)) + Number(Boolean(a.of)) + 2 * Number(Boolean(a.comparison)) >
  Number(Boolean(b.about)) + Number(Boolean(b.of)) + 2 * Number(Boolean(b.comparison));

function grouped(found: readonly Found[]): Group[] {
  const groups = new Map<string, Group>();
  for (const one of found) {
    const key = `${one.kind} ${one.key}`;
    const group = groups.get(key);
    if (!group) groups.set(key, { best: one, sentences: [one.at], count: 1 });
    else {
      group.count++;
      if (!group.sentences.includes(one.at)) group.sentences.push(one.at);
      if (saysMore(one, group.best)) group.best = one;
    }
  }
  return [...groups.values()];
}

function weight({ best, sentences, count }: Group, page: Page): number {
  const first = Math.min(...sentences);
  return (
    WORTH[best.kind] +
    Math.log2(1 + count) +
    (first < LEAD ? IN_LEAD : 0) +
    (page.title.has(best.key) || (page.article.title.includes(best.key) && best.kind === 'person')
      ? IN_TITLE
      : 0)
  );
}

/** One fact for all mentions, the most important first. */
export function mergeFacts(page: Page, found: readonly Found[]): Fact[] {
  const kinds = new Map<FactKind, number>();
  return grouped(found)
    .map((group) => ({ group, weight: weight(group, page) }))
    .sort((a, b) => b.weight - a.weight)
    .map(({ group, weight: own }) => {
      const nth = kinds.get(group.best.kind) ?? 0;
      kinds.set(group.best.kind, nth + 1);
      return { group, weight: own - AGAIN * nth };
    })
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST)
    .map(({ group }) => factOf(page, group));
}

function factOf(page: Page, { best, sentences, count }: Group): Fact {
  const text = page.article.sentences[best.at]?.text ?? '';
  const words = ({ start, end }: Span): string => text.slice(start, end);
  const { comparison } = best;
  return {
    kind: best.kind,
    text: words(best),
    start: best.start,
    end: best.end,
    about: best.about ? words(best.about) : null,
    ...(best.of ? { of: words(best.of) } : {}),
    ...(comparison
      ? {
          comparison: {
            text: words(comparison.span),
            about: comparison.of ? words(comparison.of) : null,
            sentence: best.at,
          },
        }
      : {}),
    ...(best.href === undefined ? {} : { href: best.href }),
    supposed: best.supposed ?? false,
    count,
    sentences: [best.at, ...sentences.filter((at) => at !== best.at)],
  };
}
