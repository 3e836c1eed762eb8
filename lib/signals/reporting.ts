import { primaryLanguage } from '../text/stop-words.ts';
import { REPORTING_DE } from './reporting-de.ts';
import { REPORTING_EN } from './reporting-en.ts';
import { REPORTING_ES } from './reporting-es.ts';
import { REPORTING_FR } from './reporting-fr.ts';

/**
 * What a verb of saying needs beside it. `says`: nothing ("said"). `states`: "that", a quotation, or its place behind what was
 * said ("found", "announced"). `claims`: the same, or a clause without "that" ("admits there is"). `calls`: a quotation ("called
 * it “…”"). `joins`: no subject of its own ("saying").
 */
export type Saying = 'says' | 'states' | 'claims' | 'calls' | 'joins';

/** The words by which a language tells who said what; all in small letters. */
export interface Reporting {
  /** Forms of verbs. */
  verbs: ReadonlyMap<string, Saying>;
  /** Forms that may stand before who speaks: "said Voss". */
  turns: ReadonlySet<string>;
  /** Forms that say that it was written. */
  written: ReadonlySet<string>;
  /** What a form needs right behind it to be a verb of saying: "point out". */
  particles: ReadonlyMap<string, ReadonlySet<string>>;
  /** Forms that may have somebody between them and "that": "warned the council that". */
  addressed: ReadonlySet<string>;
  /** What may stand between who speaks and the verb. */
  between: RegExp;
  /** Words between them by which nothing was said, or somebody was spoken to: "not", "was". */
  undone: RegExp;
  /** Words before a clause that only names who speaks: "as Voss notes". */
  as: ReadonlySet<string>;
  /** What any verb looks like that stands with its subject right behind a quotation. */
  anyVerb: RegExp;
  /** What opens a reported clause. */
  that: ReadonlySet<string>;
  /** Forms that report a question. */
  asking: ReadonlySet<string>;
  /** Questions that a verb may report. */
  asks: ReadonlySet<string>;
  /** What may begin a clause that follows a verb without "that". */
  clause: ReadonlySet<string>;
  /** Verbs that are found in such a clause. */
  finite: RegExp;
  /** Words before a speaker without a verb, each as its words: "according to". */
  accordingTo: readonly (readonly string[])[];
  /** A word behind a speaker without a verb: "zufolge". */
  accordingBehind: ReadonlySet<string>;
  he: ReadonlySet<string>;
  it: ReadonlySet<string>;
  who: ReadonlySet<string>;
  /** Nouns have capitals, as names have. */
  nouns: boolean;
  /** A verb needs no subject: "añadió". */
  drops: boolean;
  articles: ReadonlySet<string>;
  /** The indefinite ones. */
  aSome: ReadonlySet<string>;
  /** Prepositions and other words that end a group of words around a name. */
  ends: ReadonlySet<string>;
  of: ReadonlySet<string>;
  and: ReadonlySet<string>;
  /** Roles of those who speak for their organization. */
  leading: RegExp;
  /** Those who speak for whose they are: "Halyard's lawyers". */
  belonging: RegExp;
  /** Nouns for what a person is or does. */
  role: RegExp;
  /** Words before a name that are no part of it: "Mr". */
  title: RegExp;
  spokesman: RegExp;
  /** Nouns for what is written and may speak for who wrote it. */
  paper: RegExp;
  /** Nouns for an organization. */
  firm: RegExp;
  /** Nouns for people without a name: "experts". */
  people: RegExp;
  /** Where something is written: "in a statement". */
  inWriting: RegExp;
  /** Attributions to nobody. */
  vague: readonly RegExp[];
}

const LANGUAGES: ReadonlyMap<string, Reporting> = new Map([
  ['en', REPORTING_EN],
  ['de', REPORTING_DE],
  ['fr', REPORTING_FR],
  ['es', REPORTING_ES],
]);

/** The words of a language; null where it is not one of those we know. */
export const reportingOf = (lang: string | null): Reporting | null =>
  LANGUAGES.get(primaryLanguage(lang)) ?? null;
