import type { Article } from '../model/article.ts';
import { lettersOf } from '../text/letters.ts';

/** Sentences that stand for the lead. */
const LEAD = 4;
const IN_TITLE = 8;
const IN_LEAD = 3;
/** So many places in the text count, more do not. */
const MOST = 15;
/** An organization that the title does not name has to be named so often. */
const OFTEN = 2;
/** Or so often in all, and half as often as what is named most. */
const MOST_NAMED = 8;

/** Whether two names are of one organization: "Halyard" and "Halyard Labs". */
export function isSame(a: string, b: string): boolean {
  const [one, other] = [lettersOf(a.replace(/^the /i, '')), lettersOf(b.replace(/^the /i, ''))];
  if (one === '' || other === '') return false;
  if (one === other) return true;
  const [short = '', long = ''] = [a, b]
    .map((name) => name.toLowerCase())
    .sort((x, y) => x.length - y.length);
  return long.startsWith(`${short} `) || long.endsWith(` ${short}`);
}

const holds = (text: string, name: string): boolean =>
  ` ${text.replace(/['’]s(?!\p{L})|[^\p{L}\p{N}]+/gu, ' ')} `.includes(
    ` ${name.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `,
  );

/** The organization, of those named, that title and lead name most; null where none stands out. */
export function mainOf(
  article: Pick<Article, 'title' | 'sentences'>,
  names: Iterable<string>,
  affiliations: ReadonlySet<string>,
  counts: ReadonlyMap<string, number>,
): string | null {
  const lead = article.sentences
    .slice(0, LEAD)
    .map(({ text }) => text)
    .join(' ');
  let best: string | null = null;
  let most = 0;
  const rest = Math.max(...counts.values(), 0);
  for (const name of new Set(names)) {
    const times = counts.get(name) ?? 0;
    const inTitle = holds(article.title, name);
    const inLead = holds(lead, name);
    const isMost = affiliations.has(name) && times >= MOST_NAMED && times >= rest / 2;
    if (!inTitle && !(inLead && times >= OFTEN) && !isMost) continue;
    const score = Math.min(times, MOST) + (inTitle ? IN_TITLE : 0) + (inLead ? IN_LEAD : 0);
    if (score > most) {
      best = name;
      most = score;
    }
  }
  return best;
}
