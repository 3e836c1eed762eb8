import type { TopicEntry } from '../../lib/client/library.ts';
import type { Topic } from '../../lib/model/library.ts';
import type { Placed, Reading } from './readings.ts';

const MOST_SITES = 8;
const MOST_PHRASES = 8;
/** Once is not often. */
const FEWEST = 2;
/** The share of a phrase's articles in which it is part of a longer one. */
const MOSTLY = 0.5;

interface Counted {
  name: string;
  count: number;
}

/** The first in order of number, then of name. */
const most = <T extends Counted>(all: Iterable<T>, limit: number): T[] =>
  [...all].sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1)).slice(0, limit);

/** The sites with most texts on a topic; whether any of them is saved. */
export function commonSites(entries: readonly TopicEntry[]): (Counted & { isSaved: boolean })[] {
  const sites = new Map<string, Counted & { isSaved: boolean }>();
  for (const { site, kind } of entries) {
    const known = sites.get(site) ?? { name: site, count: 0, isSaved: false };
    sites.set(site, {
      ...known,
      count: known.count + 1,
      isSaved: known.isSaved || kind !== 'found',
    });
  }
  return most(sites.values(), MOST_SITES);
}

/** What the articles on a topic are often on as well: phrases that are no name of it. */
export function commonPhrases(
  { name, aliases }: Topic,
  read: ReadonlyMap<string, Reading>,
): Counted[] {
  const own = [name, ...aliases].map((one) => one.toLowerCase());
  const phrases = new Map<string, Counted>();
  for (const reading of read.values())
    for (const phrase of reading.phrases) {
      const key = phrase.toLowerCase();
      if (own.some((one) => one.includes(key) || key.includes(one))) continue;
      const known = phrases.get(key) ?? { name: phrase, count: 0 };
      phrases.set(key, { ...known, count: known.count + 1 });
    }
  const often = [...phrases].filter(([, { count }]) => count >= FEWEST);
  // "Valley" is only a part of "Tarn Valley" where it hardly ever stands alone.
  const isPart = (key: string, count: number): boolean =>
    often.some(
      ([other, { count: whole }]) =>
        other !== key && ` ${other} `.includes(` ${key} `) && whole >= count * MOSTLY,
    );
  return most(
    often.flatMap(([key, one]) => (isPart(key, one.count) ? [] : [one])),
    MOST_PHRASES,
  );
}

/** What the texts leave open, the latest first, each once. */
export function openOf(
  entries: readonly TopicEntry[],
  read: ReadonlyMap<string, Reading>,
): Placed[] {
  const all = entries.flatMap(({ id }) => read.get(id)?.open ?? []);
  return [...new Map(all.toReversed().map((one) => [one.text, one])).values()].toReversed();
}
