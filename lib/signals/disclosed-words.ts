import { primaryLanguage } from '../text/stop-words.ts';
import { DE_DISCLOSED } from './lexicons/de-disclosed.ts';
import { EN_DISCLOSED } from './lexicons/en-disclosed.ts';
import { ES_DISCLOSED } from './lexicons/es-disclosed.ts';
import { FR_DISCLOSED } from './lexicons/fr-disclosed.ts';
import type { DisclosureWords, Label, Statement } from './lexicons/type-disclosed.ts';

const LANGUAGES: ReadonlyMap<string, DisclosureWords> = new Map([
  ['en', EN_DISCLOSED],
  ['de', DE_DISCLOSED],
  ['fr', FR_DISCLOSED],
  ['es', ES_DISCLOSED],
]);

/** What may stand between "update" and what was changed: a day, a time, brackets. */
const WHEN =
  '(?:[\\s,.()/\\d-]|\\d(?:st|nd|rd|th)|(?<![a-zß-ÿœ])(?:on|at|am|pm|vom|um|du|le|del|[ecmp][sd]?t|gmt|utc|ist|cest|uhr|(?:jan|feb|fév|mar|mär|apr|avr|abr|may|mai|jun|jui|jul|aug|aoû|ago|sep|oct|okt|nov|dec|dez|déc|dic|ene)[a-zß-ÿœ]*|[a-zß-ÿœ]{3,6}day|[a-zß-ÿœ]{3,9}tag)(?![a-zß-ÿœ]))';
/** "Update, March 6: …", with words behind it that are no date: a bare "Updated: March 6" is a date. */
const UPDATE = `^${WHEN}*(?:last )?(?:updated?|aktualisierung|mise à jour|actualización)(?![a-zß-ÿœ])${WHEN}{0,40}\\s?[:—–]${WHEN}*(?<=[\\s\\]:—–)])(?!(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|[a-zß-ÿœ]{3,6}day)[a-zß-ÿœ]*\\.?[\\s,])(?=[a-zß-ÿœ]\\S{0,20} [a-zß-ÿœ]\\S* \\S)`;

/** Finds where a text says something: start and end in UTF-16 code units, null where it does not. */
export type Finder = (text: string) => { start: number; end: number } | null;

/** A language's words made ready. */
export interface Disclosures {
  paid: Finder;
  corrected: Finder;
  interest: Finder;
  affiliate: Finder;
  /** What a line that is nothing but a label says. */
  label: (line: string) => Label | null;
}

const LABELS: readonly Label[] = [
  'opinion',
  'analysis',
  'review',
  'interview',
  'satire',
  'sponsored',
  'press release',
];
const NOTHING: Finder = () => null;
const NONE: Disclosures = {
  paid: NOTHING,
  corrected: NOTHING,
  interest: NOTHING,
  affiliate: NOTHING,
  label: () => null,
};

const ready = new Map<string, Disclosures>();

/** The words for an article's language, English where the page names none; nothing is found in languages without. */
export function disclosuresOf(lang: string | null): Disclosures {
  const language = primaryLanguage(lang) || 'en';
  const words = LANGUAGES.get(language);
  if (!words) return NONE;
  const made = ready.get(language) ?? prepared(words);
  ready.set(language, made);
  return made;
}

const prepared = (words: DisclosureWords): Disclosures => ({
  paid: finder(words.paid),
  corrected: either(finder(words.corrected), note(words.corrects)),
  interest: finder(words.interest),
  affiliate: finder(words.affiliate),
  label: labeler(words.labels),
});

/** A note begins its line: "Correction (March 6): …", "Update: …". */
const note = (corrects: string): Finder =>
  finder({
    hint: `^.{0,40}(?:${corrects}|updat|aktualis|mise|actualiz)`,
    words: `^(?:${corrects})(?:\\s?\\([^)]{3,40}\\)|${WHEN}{0,40})\\s?[:—–(]|${UPDATE}`,
  });

const either =
  (one: Finder, other: Finder): Finder =>
  (text) =>
    one(text) ?? other(text);

/** The pattern is made at the first hint of it: few texts have any, and it is large. */
function finder({ hint, words }: Statement): Finder {
  const stems = new RegExp(hint);
  let pattern: RegExp | null = null;
  return (text) => {
    const small = text.toLowerCase();
    if (small.length !== text.length || !stems.test(small)) return null;
    pattern ??= new RegExp(`(?<![a-zß-ÿœ\\d])(?:${words})`, 'u');
    const match = pattern.exec(small);
    return match ? { start: match.index, end: match.index + match[0].length } : null;
  };
}

const LONGEST_LABEL = 100;

/** A line without what frames its words: "[Opinion]", "• Sponsored •". */
function bareOf(line: string): string {
  const words = [...line.matchAll(/[\p{L}\p{N}]+/gu)];
  const last = words.at(-1);
  return last ? line.slice(words[0]?.index ?? 0, last.index + last[0].length) : '';
}

function labeler(labels: DisclosureWords['labels']): Disclosures['label'] {
  const patterns = LABELS.map((label): [Label, RegExp] => [
    label,
    new RegExp(`^(?:${labels[label]})$`, 'u'),
  ]);
  return (line) => {
    if (line.length > LONGEST_LABEL) return null;
    const bare = bareOf(line.toLowerCase());
    return patterns.find(([, pattern]) => pattern.test(bare))?.[0] ?? null;
  };
}
