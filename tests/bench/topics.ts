import type { Block } from '../../lib/model/article.ts';
import type { Topic } from '../../lib/model/library.ts';
import { splitSentences } from '../../lib/text/sentences.ts';
import { FIELD } from '../../lib/topics/field.ts';
import { compileTopics, type Matched } from '../../lib/topics/match-topics.ts';
import { topicOf } from '../unit/topics/judge.ts';
import { LABELLED } from '../unit/topics/labelled.ts';
import { TRAPPED } from '../unit/topics/trapped.ts';
import { median, p95 } from './median.ts';

const WORDS = [500, 2_000, 20_000];
const TOPICS = [20, 500];
const RUNS = 40;

/** Our labelled texts one after the other, again and again, up to a number of words: many more names than any article has. */
function articleOf(words: number): Matched {
  const texts = [...TRAPPED, ...LABELLED].flatMap(({ title, text }) => [
    title,
    ...text.split('\n'),
  ]);
  const blocks: Block[] = [];
  for (let at = 0, left = words; left > 0; at++) {
    const text = texts[at % texts.length] ?? '';
    if (text === '') continue;
    blocks.push({ kind: 'paragraph', text, marks: [] });
    left -= text.split(' ').length;
  }
  return { title: texts[0] ?? '', blocks, sentences: splitSentences(blocks, 'en'), lang: 'en' };
}

const timed = (work: () => unknown): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

const line = (label: string, times: number[]): void =>
  console.log(
    `${label.padEnd(44)} median ${median(times).toFixed(2)} ms, p95 ${p95(times).toFixed(2)} ms`,
  );

/** Prints how long topics, all of them names of the field, take to compile and to be matched with articles. */
export function printTopics(): void {
  for (const count of TOPICS) {
    const topics: Topic[] = FIELD.slice(0, count).map(({ name }) => topicOf(name));
    const runs = Array.from({ length: RUNS });
    line(
      `${topics.length} topics, compiled`,
      runs.map(() => timed(() => compileTopics(topics))),
    );
    for (const words of WORDS) {
      const article = articleOf(words);
      const kept = compileTopics(topics);
      const found = kept.match(article).length;
      line(
        `  in ${words.toLocaleString('en')} words (${found} match)`,
        runs.map(() => timed(() => kept.match(article))),
      );
      const fresh = runs.map(() => compileTopics(topics));
      line(
        '    with a matcher that has seen no text',
        fresh.map((matcher) => timed(() => matcher.match(article))),
      );
    }
  }
}
