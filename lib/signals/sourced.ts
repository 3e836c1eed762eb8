import type { Article } from '../model/article.ts';
import type { CueSentence, Finding, Signal } from '../model/signals.ts';
import type { SignalDefinition } from './definition.ts';
import { primaryLinksIn } from './primary-links.ts';
import type { SignalReading } from './reading.ts';
import { unsourcedClaims } from './sourced-claims.ts';
import { type LinkGroup, type SourceLinks, sourceLinks } from './sourced-links.ts';
import {
  isPerson,
  namesOf,
  type SourceVoices,
  sentencesOf,
  sourceVoices,
  spokenBy,
  vagueAttributions,
} from './sourced-voices.ts';

/**
 * What sources are worth, the first primary link being 1: an independent person who speaks twice as much, organizations and what
 * is quoted from something written as much. The party itself is worth 1 at most, however many speak for it. Set by eye over
 * the order in which they put articles of very different kinds.
 */
const PERSON = 2;
const ORGANIZATION = 1;
const WRITTEN = 1;
const OWN_VOICE = 0.4;
const MOST_OWN = 1;
/** What is added where all of a text is spoken by those it names, as in an interview. */
const SPOKEN = 1;
/** The first links count whole, further ones less: the tenth tells little that the ninth does not. */
const WHOLE_LINKS = 3;
const FURTHER_LINK = 0.4;
const OTHER_LINK = 0.15;
const MOST_OTHER = 6;
/** What a text of no length asks for; one of 400 words asks for two more, one of 1,600 for four more. */
const FEWEST = 2;
const WORDS_FOR_ONE = 100;
/** With what is asked for, a text has three quarters of all that it can have. */
const STEEP = 1.4;
/** How much of the value is lost where no claim has a source, and where all that is said is laid to nobody. */
const UNSOURCED_LOSS = 0.25;
const VAGUE_LOSS = 0.4;
/** Fewer claims than these without a source take less away. */
const FEW_CLAIMS = 3;

/** What was found of an article's sources. */
interface Sources {
  voices: SourceVoices;
  links: SourceLinks;
  vague: CueSentence[];
  claims: number;
  unsourced: CueSentence[];
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

function worthOf({ voices, links }: Sources, sentences: number): number {
  const spoken = (own: SourceVoices['own']): number =>
    (SPOKEN * spokenBy(own).size) / Math.max(1, sentences);
  const primary = links.primary.links.length;
  return (
    sum(voices.independent.map((one) => (isPerson(one) ? PERSON : ORGANIZATION))) +
    spoken(voices.independent) +
    WRITTEN * voices.written.length +
    Math.min(MOST_OWN, OWN_VOICE * voices.own.length + spoken(voices.own)) +
    Math.min(WHOLE_LINKS, primary) +
    FURTHER_LINK * Math.max(0, primary - WHOLE_LINKS) +
    OTHER_LINK * Math.min(MOST_OTHER, links.other.links.length)
  );
}

/** From 0 to 100: what the sources are worth against what a text of this length asks for, less what stands without any. */
function scoreOf(sources: Sources, { sentences, wordCount }: Article): number {
  const worth = worthOf(sources, sentences.length);
  const asked = FEWEST + Math.sqrt(wordCount / WORDS_FOR_ONE);
  const vague = sources.vague.length;
  const vagueShare = vague / (vague + 2 * worth + 1);
  const unsourcedShare = sources.unsourced.length / Math.max(FEW_CLAIMS, sources.claims);
  const kept = (1 - VAGUE_LOSS * vagueShare) * (1 - UNSOURCED_LOSS * unsourcedShare);
  return Math.round(100 * (1 - Math.exp((-STEEP * worth) / asked)) * kept);
}

const finding = (
  name: string,
  side: Finding['side'],
  count: number,
  sentences: CueSentence[],
  values: string[] = [],
): Finding => ({ name, count, values, side, sentences, quotes: [] });

const linkFinding = (name: string, side: Finding['side'], { links, sentences }: LinkGroup) => ({
  ...finding(name, side, links.length, sentences),
  links,
});

function findingsOf(article: Article, { voices, links, vague, unsourced }: Sources): Finding[] {
  const spoken = (name: string, side: Finding['side'], own: SourceVoices['own']): Finding =>
    finding(name, side, own.length, sentencesOf(article, own), [namesOf(own)]);
  const found = [
    spoken('voices', 'for', voices.independent),
    spoken('ownVoices', 'beside', voices.own),
    spoken('writtenSources', 'for', voices.written),
    linkFinding('primaryLinks', 'for', links.primary),
    linkFinding('otherLinks', 'beside', links.other),
    linkFinding('ownLinks', 'beside', links.own),
    finding('vagueAttributions', 'against', vague.length, vague),
    finding('unsourcedClaims', 'against', unsourced.length, unsourced),
  ].filter(({ count }) => count > 0);
  if (voices.independent.length + voices.own.length + voices.written.length === 0)
    found.push(finding('nobodyQuoted', 'beside', 0, []));
  if (links.primary.links.length + links.other.links.length === 0)
    found.push(finding('noSourceLink', 'beside', 0, []));
  return found;
}

function measure(article: Article, reading: SignalReading): Signal {
  const spoken = reading.voices();
  const read = reading.supposed();
  if (spoken === null || read === null) return { name: 'sourced', kind: 'unmeasured' };
  const voices = sourceVoices(spoken);
  const links = sourceLinks(article, primaryLinksIn(article));
  const sourced = new Set([
    ...spokenBy(spoken.voices),
    ...links.primary.sentences.map(({ sentence }) => sentence),
    ...links.other.sentences.map(({ sentence }) => sentence),
    ...read.sentences.flatMap(({ quotations }, index) => {
      const own = article.sentences[index];
      const isHere = quotations.some(
        ({ start, end }) => own && start < own.end && end > own.start && end - start > 20,
      );
      return isHere ? [index] : [];
    }),
  ]);
  const sources: Sources = {
    voices,
    links,
    vague: vagueAttributions(article, spoken, read),
    ...unsourcedClaims(article, sourced),
  };
  return {
    name: 'sourced',
    kind: 'meter',
    value: scoreOf(sources, article),
    findings: findingsOf(article, sources),
  };
}

/**
 * What a text rests on that a reader can follow: people who speak by name, independent ones before those of the party itself, what
 * is quoted from something written, and links to documents themselves; less what it lays to nobody and what it claims in figures
 * without any of these in the paragraph. Method: rules over verbs of saying, quotations and names (`voices.ts`), addresses of
 * links (`primary-links.ts`). Sources: Trust Project and W3C credibility indicators, PARC's attributions. Cannot know: whether
 * anybody said so, what the links say, and what was checked without a word of it. English, German, French and Spanish.
 */
export const sourced: SignalDefinition = { name: 'sourced', measure };
