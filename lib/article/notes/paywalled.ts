import { typesOf } from '../metadata/json-ld.ts';
import { firstMeta } from '../metadata/page-facts.ts';
import type { NoteContext } from './context.ts';
import { blocksNearEnd, type NearBlock } from './near-text.ts';
import { isStatedLonger } from './stated-length.ts';
import { asksForSubscription } from './wall-words.ts';

/**
 * A longer text is whole, though a wall is announced, since many pages hold the text and veil it by script. In words.
 * Only a wall that stands behind the text, in a box named for it, ends a longer one.
 */
const TEASER_WORDS = 600;
/** As short as this and said to be for subscribers, without the part that is for them: what is left is the teaser. */
const OPENING_WORDS = 150;
/** A wall speaks shortly. In characters. */
const MAX_SENTENCE = 300;
const WALL_NAME = /pay-?wall|regwall|meter-?wall|content-?gate|subscriber-?only|premium-?content/i;

/** Whether the rest of the article is kept for subscribers: a wall is announced, and the text is too short to be whole. */
export function isPaywalled(context: NoteContext): boolean {
  const isStated = saysNotFree(context);
  const asking = askingBlocks(context);
  if (isStatedLonger(context) && !context.muchLeftOut)
    return isStated || asking.length > 0 || hasWall(context);
  if (context.words >= TEASER_WORDS)
    return asking.some((one) => one.isBehind && isInWall(one, context));
  if (asking.length > 0) return true;
  return (
    isStated && context.words < OPENING_WORDS && !context.muchLeftOut && lacksPaidPart(context)
  );
}

const askingBlocks = (context: NoteContext): NearBlock[] =>
  blocksNearEnd(context).filter(
    ({ block }) => block.text.length <= MAX_SENTENCE && asksForSubscription(block.text),
  );

function isInWall({ box }: NearBlock, { reading }: NoteContext): boolean {
  const { boxes } = reading.stream;
  for (let at: number | null = box; at !== null; at = boxes[at]?.parent ?? null)
    if (WALL_NAME.test(boxes[at]?.names ?? '')) return true;
  return false;
}

/** Whether the page's data says that not everybody may read it. */
function saysNotFree({ facts }: NoteContext): boolean {
  const tier = firstMeta(facts, ['article:content_tier'])?.toLowerCase() ?? '';
  const free = firstMeta(facts, ['isaccessibleforfree'])?.toLowerCase();
  return tier === 'locked' || tier === 'metered' || free === 'false' || notFree(facts).length > 0;
}

const notFree = ({ nodes }: NoteContext['facts']): NoteContext['facts']['nodes'] =>
  nodes.filter(
    (node) =>
      /^(?:false|https?:\/\/schema\.org\/false)$/i.test(String(node.isAccessibleForFree)) &&
      typesOf(node).some((type) => /Article$|Posting$|^WebPage|CreativeWork$|^Report$/.test(type)),
  );

/** Whether the part that the data names as the paid one (by a class or an id) is not in the page. */
function lacksPaidPart({ facts, reading }: NoteContext): boolean {
  const parts = notFree(facts)
    .flatMap(({ cssSelector }) => cssSelector)
    .filter((selector) => typeof selector === 'string')
    .flatMap((selector) => selector.split(','))
    .map((selector) => selector.trim().replace(/^.*[.#\s]/, ''));
  const { boxes } = reading.stream;
  return (
    parts.length > 0 &&
    !boxes.some(({ names }) => names.split(/\s+/).some((n) => parts.includes(n)))
  );
}

/** Whether a box that calls itself a wall shows words of its own. */
function hasWall({ reading, taken }: NoteContext): boolean {
  const { blocks, boxes } = reading.stream;
  const texts = new Set(taken.map(({ text }) => text));
  return boxes.some(
    ({ names, start, end }) =>
      WALL_NAME.test(names) &&
      blocks
        .slice(start, end)
        .some(({ block, hidden }) => hidden !== 'gone' && block.text !== '') &&
      !blocks
        .slice(start, end)
        .some(({ block }) => block.text.length > 80 && texts.has(block.text)),
  );
}
