import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { plainText } from '../../feeds/plain-text.ts';
import { readFeed } from '../../feeds/read-feed.ts';
import { stem } from '../../text/stems.ts';
import { isStopWord } from '../../text/stop-words.ts';
import { words } from '../../text/words.ts';

const HELP = `Counts in how many texts each word stands: how rare a word is tells what it says of a story.

  node lib/cli/train/count-words.ts FOLDER --out lib/text/frequencies.json [--most 7000]

  FOLDER   gzipped JSON lines of texts, at any depth, and feeds (.xml): news in general from \`news\`, \`extraction\` and
           \`summaries\`, news of AI from \`articles\` and \`feeds\`

A word's share of texts is the mean of its shares in the two fields, so that what is common in either counts as common.
Writes stems only, sorted, in levels of half powers of two: level 6 stands in every eighth text. Function words have none.
`;
/** Levels are half powers of two (lib/text/rarity.ts). */
const PER_OCTAVE = 2;
/** Words of fewer texts say more of these corpora than of the language. */
const FEWEST_TEXTS = 4;

/** In how many texts of a field each stem stands. */
interface Field {
  texts: number;
  holders: Map<string, number>;
}

function count(field: Field, text: string): void {
  const stems = new Set(
    words(text)
      .filter((word) => !isStopWord(word, 'en'))
      .map(stem),
  );
  if (stems.size === 0) return;
  field.texts++;
  for (const word of stems) field.holders.set(word, (field.holders.get(word) ?? 0) + 1);
}

interface Row {
  title?: string;
  text?: string;
  html?: string;
  ground_truth?: { title?: string | null; main_content?: string | null } | null;
}

function textsOf(path: string): string[] {
  if (path.endsWith('.xml')) {
    const reading = readFeed(readFileSync(path, 'utf8'), 'https://feed.invalid/');
    if (reading.kind !== 'feed') return [];
    return reading.feed.entries.map(({ title, html }) => `${title}\n${plainText(html)}`);
  }
  const lines = gunzipSync(readFileSync(path)).toString().split('\n');
  return lines.filter(Boolean).map((line) => {
    const { title, text, html, ground_truth: page } = JSON.parse(line) as Row;
    const body = html === undefined ? (text ?? page?.main_content) : plainText(html);
    return `${title ?? page?.title ?? ''}\n${body ?? ''}`;
  });
}

function shareOf({ texts, holders }: Field, word: string): number {
  return (holders.get(word) ?? 0) / Math.max(1, texts);
}

/** The words that most texts hold, by level. */
function levelsOf(general: Field, special: Field, most: number): string[] {
  const all = new Set([...general.holders.keys(), ...special.holders.keys()]);
  const shares = Array.from(all, (word) => ({
    word,
    texts: (general.holders.get(word) ?? 0) + (special.holders.get(word) ?? 0),
    share: (shareOf(general, word) + shareOf(special, word)) / 2,
  }));
  const kept = shares
    .filter(({ texts }) => texts >= FEWEST_TEXTS)
    .sort((a, b) => b.share - a.share || (a.word < b.word ? -1 : 1))
    .slice(0, most);
  const levels: string[][] = [];
  for (const { word, share } of kept) {
    const level = Math.floor(-PER_OCTAVE * Math.log2(share));
    while (levels.length <= level) levels.push([]);
    levels[level]?.push(word);
  }
  return levels.map((words) => words.sort().join(' '));
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { out: { type: 'string' }, most: { type: 'string' }, help: { type: 'boolean' } },
});
const [folder] = positionals;
if (values.help || !folder || !values.out) console.log(HELP);
else {
  const general: Field = { texts: 0, holders: new Map() };
  const special: Field = { texts: 0, holders: new Map() };
  for (const name of ['news', 'extraction', 'summaries', 'articles', 'feeds'])
    for (const path of globSync(join(folder, name, '{,*/}*.{jsonl.gz,xml}')).sort())
      for (const text of textsOf(path))
        count(name === 'articles' || name === 'feeds' ? special : general, text);
  const levels = levelsOf(general, special, Number(values.most ?? 7000));
  writeFileSync(values.out, `${JSON.stringify(levels, null, 2)}\n`);
  console.log(`${general.texts} and ${special.texts} texts, levels 0 to ${levels.length - 1}`);
}
