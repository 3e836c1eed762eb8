import { isNode, typesOf } from '../metadata/json-ld.ts';
import type { NoteContext } from './context.ts';

/** A headline that promises a text still being written. */
const HEADLINE =
  /^live(?: updates?| blog| coverage)?\s?[:|–—]|\blive[- ]?(?:updates|blog|coverage|ticker)\b|[|:–—-] live(?: updates)?$|\bnewsticker\b|\ben direct\b|\bminuto a minuto\b|\ben vivo\b|\b(?:in diretta|diretta live)\b|\bao vivo\b|\bliveblog\b|\brelacja na żywo\b|онлайн-трансляция|текстовая трансляция|\bcanlı (?:anlatım|blog|gelişmeler)|مباشر|עדכונים שוטפים|בשידור חי|实时更新|即時更新|直播|ライブ更新|速報中|실시간 (?:중계|업데이트)/i;
const LIVE_NAME = /live-?(?:blog|ticker|update|post|entry|feed)/i;
/** A live text has a time on each of its entries: so many lines that begin with one, or boxes that are named for it. */
const ENTRIES = 4;
const TIMED = /^(?:\d{1,2}[:.h]\d{2}|\d{1,3} ?(?:min|mins|minutes?|hours?|hrs?|h|m) ago\b)/i;
const MAX_TIME = 60;

/** Whether the text is still being written: the page's data says so, or its headline and its entries do. */
export function isLive({ facts, reading, title }: NoteContext): boolean {
  if (facts.article && isLiveBlog(facts.article)) return true;
  if (facts.nodes.some((node) => isLiveBlog(node) && hasUpdates(node))) return true;
  if (!HEADLINE.test(title)) return false;
  const { blocks, boxes } = reading.stream;
  const timed = blocks.filter(({ block: { text } }) => text.length < MAX_TIME && TIMED.test(text));
  const named = boxes.filter(({ names }) => LIVE_NAME.test(names));
  return timed.length >= ENTRIES || named.length >= ENTRIES;
}

const isLiveBlog = (node: Record<string, unknown>): boolean =>
  typesOf(node).includes('LiveBlogPosting');

/** A node that only names another page's live blog has none. */
const hasUpdates = ({ liveBlogUpdate }: Record<string, unknown>): boolean =>
  Array.isArray(liveBlogUpdate) ? liveBlogUpdate.length > 0 : isNode(liveBlogUpdate);
