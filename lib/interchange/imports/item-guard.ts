import { HIGHLIGHT_COLORS } from '../../model/library.ts';
import { count, list, nullOr, oneOf, pageAddress, record, share, text } from '../backup/shape.ts';
import type { ImportHighlight, ImportItem } from './item.ts';

/** Longest texts and lists of an item, as `collectItems` cuts them. */
const NAME = 2000;
const TEXT = 20_000;
const HTML = 10_000_000;
const LIST = 1000;

const highlight = record<ImportHighlight>(
  {
    quote: text(TEXT),
    note: text(TEXT),
    color: nullOr(oneOf(...HIGHLIGHT_COLORS)),
    at: nullOr(count),
  },
  {},
);

/** Whether an unknown value is an item as `readImport` gives it. */
export const isImportItem = record<ImportItem>(
  {
    url: pageAddress,
    key: pageAddress,
    title: text(NAME),
    savedAt: nullOr(count),
    state: oneOf('unread', 'reading', 'read', 'archived'),
    progress: share,
    tags: list(text(NAME), LIST),
    note: text(TEXT * 2),
    highlights: list(highlight, LIST),
    authors: list(text(NAME), LIST),
    siteName: nullOr(text(NAME)),
    publishedAt: nullOr(text(NAME)),
    lang: nullOr(text(NAME)),
    html: nullOr(text(HTML)),
    excerpt: text(TEXT * 2),
  },
  {},
);
