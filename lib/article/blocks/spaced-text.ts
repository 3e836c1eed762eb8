import { UNREAD } from './tags.ts';
import { oneLine } from './text-run.ts';
import { walk } from './walk.ts';

/** Elements inside a word or sentence; all others are set apart by the page's style. */
const FLOWING = new Set(
  'a abbr b bdi bdo cite code data del dfn em i ins kbd mark q s samp small strong sub sup u var'.split(
    ' ',
  ),
);

export const isFlowing = (tag: string): boolean => FLOWING.has(tag);

/** An element's text on one line, with a space where elements meet that a reader sees apart. */
export function spacedText(element: Element): string {
  const parts: string[] = [];
  const space = (tag: string): void => {
    if (!FLOWING.has(tag)) parts.push(' ');
  };
  walk(element, {
    text: (data) => void parts.push(data),
    enter: (_, tag) => {
      space(tag);
      return !UNREAD.has(tag);
    },
    leave: (_, tag) => space(tag),
  });
  return oneLine(parts.join(''));
}
