import { fromMarkdown } from 'mdast-util-from-markdown';

/** A note as a tree of what it means (CommonMark). Loaded only where there is a note to draw. */
export const readMarkdown = fromMarkdown;
