import { useEffect, useMemo, useRef, useState } from 'react';
import { breathe } from '../../lib/client/job.ts';
import { bodiesOf, type TopicEntry } from '../../lib/client/library.ts';
import { openQuestions, type Said, saidAbout } from '../../lib/client/topic.ts';
import type { ArticleBody, Topic } from '../../lib/model/library.ts';
import { useLibrary } from '../../lib/state/library.ts';
import { paragraphNumbers } from '../brief/statements.ts';

/** Articles of which the text is read: the latest. */
export const MOST_READ = 300;
/** Texts asked for at once: they are large. */
const STEP = 8;
/** What was read is drawn that often while more is read, in milliseconds. */
const DRAW = 200;

/** A sentence of a saved article with where it stands and where the article is from. */
export interface Placed {
  articleId: string;
  sentence: number;
  paragraph: number;
  text: string;
  entry: TopicEntry;
}

export type PlacedSaid = Said & Placed;

/** What the text of one article gives to the page of a topic. */
export interface Reading {
  said: PlacedSaid[];
  open: Placed[];
  phrases: string[];
}

function readingOf(entry: TopicEntry, topic: Topic, { article, brief }: ArticleBody): Reading {
  const numbers = paragraphNumbers(article);
  const place = <T extends { text: string; sentences: number[] }>(one: T): T & Placed => {
    const sentence = one.sentences[0] ?? 0;
    const block = article.sentences[sentence]?.block ?? 0;
    return { ...one, articleId: entry.id, sentence, paragraph: numbers[block] ?? 0, entry };
  };
  const own = new Set(entry.sentences);
  return {
    said: saidAbout(article, brief, [topic.name, ...topic.aliases], entry.sentences).map(place),
    open: openQuestions(article)
      // What an article on something else leaves open is on something else.
      .filter(({ sentences }) => entry.strength === 'about' || sentences.some((at) => own.has(at)))
      .map(place),
    phrases: brief.phrases.map(({ phrase }) => phrase),
  };
}

interface Readings {
  /** By article. */
  read: ReadonlyMap<string, Reading>;
  /** How many articles are read, of how many that shall be. */
  done: number;
  of: number;
}

/** What an entry's reading depends on: it is read anew when that changes. */
const stamp = (topic: Topic, { id, sentences, strength }: TopicEntry): string =>
  JSON.stringify([id, strength, sentences, topic.name, topic.aliases]);

/** Reads the texts of the latest articles among the entries, some at a time, and keeps what it has read. */
export function useReadings(topic: Topic, entries: readonly TopicEntry[]): Readings {
  const open = useLibrary(({ status }) => (status.kind === 'open' ? status.open : null));
  const kept = useRef(new Map<string, Reading | null>());
  const [drawn, draw] = useState(0);
  const wanted = useMemo(
    () =>
      entries
        .filter(({ kind }) => kind === 'article')
        .slice(0, MOST_READ)
        .map((entry) => ({ entry, key: stamp(topic, entry) })),
    [entries, topic],
  );
  const key = wanted.map((one) => one.key).join('\n');
  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` stands for what is wanted
  useEffect(() => {
    if (!open) return;
    let isGone = false;
    const readOn = async () => {
      const missing = wanted.filter((one) => !kept.current.has(one.key));
      let last = 0;
      for (let at = 0; at < missing.length && !isGone; at += STEP) {
        const some = missing.slice(at, at + STEP);
        const bodies = await bodiesOf(
          open.library,
          some.map(({ entry }) => entry.id),
        );
        const byId = new Map(bodies.map((body) => [body.id, body]));
        for (const one of some) {
          const body = byId.get(one.entry.id);
          kept.current.set(one.key, body ? readingOf(one.entry, topic, body) : null);
        }
        const now = performance.now();
        if (now - last > DRAW || at + STEP >= missing.length) {
          last = now;
          draw((times) => times + 1);
        }
        await breathe();
      }
    };
    void readOn();
    return () => {
      isGone = true;
    };
  }, [open, key]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: drawn anew when more was read
  return useMemo(() => {
    const read = new Map<string, Reading>();
    let done = 0;
    for (const one of wanted) {
      const reading = kept.current.get(one.key);
      if (reading === undefined) continue;
      done++;
      if (reading) read.set(one.entry.id, reading);
    }
    return { read, done, of: wanted.length };
  }, [wanted, drawn]);
}
