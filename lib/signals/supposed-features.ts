import type { Article } from '../model/article.ts';
import { yearsIn } from './plans-dates.ts';
import { CUE_NAMES, putCue } from './supposed-features-cue.ts';
import type { Leaning } from './supposed-leaning.ts';
import type { ReadSentence } from './supposed-reading.ts';
import { type SupposedSpan, weightOf } from './supposed-sentences.ts';
import { SAID_NAMES, saidIn } from './supposed-words.ts';

/** Says that a sentence has something, once or as far as the number says. */
export type PutFeature = (name: string, value: number) => void;

/** What a text is like on the whole, each a share of its sentences: its genre tells what a "may" in it is. */
export interface TextFeatures {
  /** With words to the reader. */
  you: number;
  /** With words of the authors' own. */
  own: number;
  /** With words that tell of the past. */
  past: number;
  /** That tell their reader what to do. */
  directs: number;
  /** That tell what somebody said. */
  told: number;
  /** That ask. */
  asks: number;
  /** With "will". */
  will: number;
  /** With a cue of full strength. */
  cues: number;
}

/** What of an English article features are made from: its sentences as they were read, and how far its title is supposed. */
export interface FeatureSource {
  article: Pick<Article, 'blocks' | 'sentences' | 'publishedAt'>;
  read: readonly ReadSentence[];
  spans: readonly (readonly SupposedSpan[])[];
  leanings: readonly (readonly Leaning[])[];
  title: number;
}

/** Names of what is seen of a sentence's place and of its text. */
const PLACE_NAMES = [
  'length',
  'lead',
  'place',
  'end',
  'listed',
  'in a quotation',
  'ahead',
  'announced',
  'coming year',
  'asks in a row',
  'alone',
  'before',
  'after',
  'title',
];
const TEXT_NAMES = ['you', 'own', 'past', 'will', 'directs', 'told', 'asks', 'cues'] as const;

/** All names that features can have, beside those of groups of cues, which are theirs after "cue" or "leaning". */
export const FEATURE_NAMES: readonly string[] = [
  ...SAID_NAMES,
  ...PLACE_NAMES,
  ...TEXT_NAMES.map((name) => `text ${name}`),
  ...CUE_NAMES,
];

function textFeatures(
  { spans }: FeatureSource,
  said: readonly ReadonlySet<string>[],
): TextFeatures {
  const shareOf = (is: (index: number) => boolean): number =>
    said.filter((_, index) => is(index)).length / Math.max(1, said.length);
  const saying = (name: string): number => shareOf((index) => said[index]?.has(name) ?? false);
  return {
    you: saying('to the reader'),
    own: saying('own'),
    past: saying('past'),
    will: saying('will'),
    directs: saying('directs'),
    told: saying('told'),
    asks: saying('asks'),
    cues: shareOf((index) => spans[index]?.some(({ strength }) => strength >= 1) ?? false),
  };
}

/** Headings above what is still to come, and lines that lead into lists of it. */
const AHEAD =
  /\b(?:next|future|outlook|ahead|roadmap|plans?|predictions?|forecasts?|coming|vision)\b/i;
const LEADS_AHEAD =
  /\b(?:upcoming|plan|planned|planning|will|next|future|soon|expect)\b[^.]{0,80}:$/i;

/** Of each block, whether the heading above it, and the line that leads into its list, say that it tells of what is still to come. */
function aheadBlocks(blocks: Article['blocks']): { ahead: boolean; announced: boolean }[] {
  let [heading, lead] = [false, false];
  return blocks.map(({ kind, text }) => {
    if (kind === 'heading') {
      heading = AHEAD.test(text);
      lead = false;
    } else if (kind !== 'list-item') lead = LEADS_AHEAD.test(text.slice(-100));
    return { ahead: heading, announced: lead && kind === 'list-item' };
  });
}

/** Sentences that stand for the lead, the share of a text before its end, and the longest sentence and most cues that tell more. */
const LEAD = 3;
const END = 0.9;
const LONGEST = 40;
const MOST_CUES = 0.5;

/** Gives what is seen of each sentence of an English article, from which its chance is made. */
export function putFeatures(source: FeatureSource, putTo: (index: number) => PutFeature): void {
  const { read, spans, leanings, title } = source;
  const { blocks, sentences, publishedAt } = source.article;
  const day = publishedAt?.slice(0, 4) ?? '9';
  const said = read.map(({ tokens }) => saidIn(tokens));
  const text = textFeatures(source, said);
  const ahead = aheadBlocks(blocks);
  const weights = spans.map(weightOf);
  const blockOf = (index: number): number => sentences[index]?.block ?? -1;
  for (const [index, sentence] of read.entries()) {
    const put = putTo(index);
    const words = said[index] ?? new Set();
    for (const name of words) put(name, 1);
    const block = blockOf(index);
    const kind = blocks[block]?.kind;
    put('length', Math.min(LONGEST, sentence.tokens.length) / LONGEST);
    if (index < LEAD) put('lead', 1);
    if (index >= END * read.length) put('end', 1);
    if (kind === 'list-item') put('listed', 1);
    if (kind === 'quote') put('in a quotation', 1);
    if (ahead[block]?.ahead) put('ahead', 1);
    if (ahead[block]?.announced) put('announced', 1);
    if (words.has('asks') && (said[index - 1]?.has('asks') || said[index + 1]?.has('asks')))
      put('asks in a row', 1);
    if (
      words.has('year') &&
      yearsIn(sentences[index]?.text ?? '').some((year) => year.slice(0, 4) >= day)
    )
      put('coming year', 1);
    if (blockOf(index - 1) !== block && blockOf(index + 1) !== block) put('alone', 1);
    put('place', index / read.length);
    put('before', weights[index - 1] ?? 0);
    put('after', weights[index + 1] ?? 0);
    put('title', title);
    for (const name of TEXT_NAMES)
      put(`text ${name}`, Math.min(name === 'cues' ? MOST_CUES : 1, text[name]));
    for (const name of namesOf(leanings[index])) put(`leaning ${name}`, 1);
    for (const name of namesOf(sentence.spans)) put(`cue ${name}`, 1);
    const own = spans[index] ?? [];
    if (own.length > 0) putCue(sentence.tokens, own, { text, words }, put);
  }
}

const namesOf = (found: readonly { group: { name: string } }[] = []): Set<string> =>
  new Set(found.map(({ group }) => group.name));
