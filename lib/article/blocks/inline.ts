import { isBesideCode } from './code.ts';
import { readMath } from './math.ts';
import { isNoteMark, raisedNumber } from './note-mark.ts';
import { BLOCKS } from './tags.ts';

/** Tags and class words of elements that may be read in another way than by their text; all others are passed quickly. */
const TAGS = new Set('math script nobr img sup a rt del clipboard-copy'.split(' '));
const WORDS =
  /katex|mathjax|mwe-|num|line|gutter|\bln\b|\bgl\b|code|highlight|snippet|drop|initial|letter|lettrine|note_outer/i;
const DROP_CAP =
  /(?:^|[\s_-])(?:drop-?cap|first-?letter|initial-?letter|initial-?cap|lettrine)(?:$|[\s_-])/i;
/** A note that shows when pointed at, written into the sentence it belongs to. */
const POINTED_AT = /(?:^|\s)ltx_note_outer(?:\s|$)/;
const HELD = 'p, div, li, h1, h2, h3, h4, h5, h6, table, pre';

/** What stands for an element of these class `names` in the text: a replacement, the first letter of the next word, or null for itself. */
export function insteadOf(
  element: Element,
  tag: string,
  names: string,
): { text: string; isInitial: boolean } | null {
  // In a sentence, what is not seen is not read; blocks are marked as hidden and decided upon later.
  if (
    !BLOCKS.has(tag) &&
    element.getAttribute('data-lede-hidden') === 'gone' &&
    element.querySelector(HELD) === null
  )
    return { text: '', isInitial: false };
  if (!TAGS.has(tag) && (names === '' || !WORDS.test(names))) return null;
  // Readings over characters, words taken back and buttons are no part of the sentence.
  if (tag === 'rt' || tag === 'del' || tag === 'clipboard-copy' || isBesideCode(element, tag))
    return { text: '', isInitial: false };
  if (isNoteMark(element, tag) || POINTED_AT.test(names)) return { text: '', isInitial: false };
  const initial = DROP_CAP.test(names) ? initialOf(element, tag) : null;
  if (initial !== null) return { text: initial, isInitial: true };
  const text = readMath(element, tag) ?? raisedNumber(element, tag);
  return text === null ? null : { text, isInitial: false };
}

function initialOf(element: Element, tag: string): string | null {
  const text = tag === 'img' ? element.getAttribute('alt') : element.textContent;
  return /^["“«„]?\p{L}$/u.exec((text ?? '').trim())?.[0] ?? null;
}

/** A text, or the blank, behind a set-off first letter: apart only where the letter is a word and the page sets it apart. */
export const behindInitial = (initial: string, text: string): string =>
  initial + (/[AIOYÀÉÓ]$/.test(initial) && /^\s/.test(text) ? ' ' : '') + text.trimStart();
