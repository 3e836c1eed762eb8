import type { Block, OtherReason, PageKind, Scope } from '../../model/article.ts';
import { chanceOf } from '../../trees/forest.ts';
import type { BodySource } from '../body/find-body.ts';
import { wordsIn } from '../body/measure.ts';
import type { PageFacts } from '../metadata/page-facts.ts';
import type { Discussion } from '../notes/discussion.ts';
import { type KindFacts, leadsTo, putKindFeatures, statesType } from './features.ts';
import { KIND_FOREST } from './weights.ts';

/** Fewer words than this are a notice, whatever the page says of itself. */
const NOTICE_WORDS = 40;
/** Fewer words of prose need the page's own word that it is an article. */
const TEASER_WORDS = 60;
/** The chance from which a page is said to be no article; where it calls itself one and is dated, it takes more. */
const UNLIKE = 0.5;
const UNLIKE_STATED = 0.8;
/** From this many links that read like headlines on, or this share of words in links, a page is a list of others. */
const HEADLINES = 24;
const LINKED = 0.5;

/** Whether a page is read as an article: by how much text was found in it, and by trees trained on pages of all sorts. */
export function pageKind(
  known: KindFacts & { discussion: Discussion | null },
  blocks: Block[],
  source: BodySource | Scope,
): PageKind {
  const { facts, reading, page } = known;
  const other = (reason: OtherReason): PageKind => ({
    kind: 'other',
    reason,
    links: reading.headlineLinks,
  });
  const text = blocks.filter((block) => 'marks' in block);
  const words = wordsOf(text);
  const saysArticle = statesType(facts, 'article') || isScholarly(facts);
  if (words === 0) return other('empty');
  if (known.discussion) return other(known.discussion.note);
  // The page shows next to nothing; its data gives the text of an article.
  if (source === 'json-ld') return { kind: 'article' };
  const isShort =
    words < NOTICE_WORDS ||
    source === 'page' ||
    (wordsOf(text.filter(isProse)) < TEASER_WORDS && !saysArticle);
  const unlike = !isScholarly(facts) && isUnlike(known, saysArticle);
  if (!isShort && !unlike) return { kind: 'article' };
  const isList =
    reading.headlineLinks > HEADLINES ||
    page.all.linked > page.all.words * LINKED ||
    (reading.headlineLinks > 1 && (leadsTo(facts.url, 'home') || leadsTo(facts.url, 'list')));
  if (isList) return other('listing');
  return other(isShort ? 'short' : 'unlike');
}

function isUnlike(known: KindFacts, saysArticle: boolean): boolean {
  const { facts } = known;
  const isElsewhere =
    leadsTo(facts.url, 'home') || leadsTo(facts.url, 'forum') || statesType(facts, 'forum');
  if (isElsewhere && !saysArticle) return true;
  const features: number[] = [];
  putKindFeatures(known, (_, value) => void features.push(value));
  const isStated = saysArticle && known.publishedAt !== null;
  return chanceOf(KIND_FOREST, features) > (isStated ? UNLIKE_STATED : UNLIKE);
}

/** Pages of papers name themselves to search engines for scholars (Google Scholar's inclusion guidelines). */
const isScholarly = ({ meta }: PageFacts): boolean =>
  meta.has('citation_title') && meta.has('citation_author');

const isProse = ({ kind, text }: Block): boolean =>
  kind !== 'heading' && /[.!?…。！？؟]["”’»)\]]*$/.test(text);

const wordsOf = (blocks: Block[]): number =>
  blocks.reduce((sum, { text }) => sum + wordsIn(text), 0);
