/** What was read from a page. Plain data: it crosses process borders and is stored as it is. */

/** A span of a block's text, `start` and `end` in UTF-16 code units, end exclusive. */
export type Mark =
  | { kind: 'link'; start: number; end: number; href: string }
  | { kind: 'emphasis' | 'strong' | 'code'; start: number; end: number };

/** Where the page refers to a note: behind `at` code units of the text stands `label`, leading to the block named `to`. */
export interface NoteRef {
  at: number;
  label: string;
  to: string;
}

/** Text with what is marked in it. `notes` and `name` are there only where the page has notes: see `NoteRef`. */
interface Marked {
  text: string;
  marks: Mark[];
  notes?: NoteRef[];
  name?: string;
}

export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6;

export type Block =
  | ({ kind: 'heading'; level: HeadingLevel } & Marked)
  | ({ kind: 'paragraph' } & Marked)
  | ({ kind: 'quote' } & Marked)
  /** `depth` counts enclosing lists from 0; `number` is the printed ordinal of an ordered list's item. */
  | ({ kind: 'list-item'; depth: number; number: number | null } & Marked)
  /** Code keeps its line breaks. */
  | { kind: 'code'; text: string; language: string | null }
  /** `text` is the rows joined by line breaks, cells by tabs; `headerRows` counts leading header rows. */
  | { kind: 'table'; text: string; rows: string[][]; headerRows: number; caption: string | null }
  /** `text` is always empty: alt text and captions are no part of the body. */
  | { kind: 'image'; text: ''; src: string; alt: string; caption: string | null };

/** A body sentence: `text` is `blocks[block].text.slice(start, end)`. Headings, captions, code and tables have none. */
export interface Sentence {
  text: string;
  block: number;
  start: number;
  end: number;
}

export type FaqOrigin =
  | 'json-ld'
  | 'microdata'
  | 'details'
  | 'definition-list'
  | 'accordion'
  | 'headings'
  | 'labels';

export interface FaqPair {
  question: string;
  /** Plain text; paragraphs are separated by a blank line. */
  answer: string;
  origin: FaqOrigin;
  /** False when the pair stands in the page's data only, not in its visible or unfoldable text. */
  inText: boolean;
  /** The line of the page that asks the question, as it stands there; absent where the page does not show it. */
  quote?: string;
  /** Indexes of the body sentences that carry the answer; empty where the body does not hold it. */
  sentences: number[];
}

export interface InterviewTurn {
  question: string;
  answer: string;
}

/** `visible` is a line beside the text; articles stored before it was told apart call it `text`. */
export type DateOrigin = 'json-ld' | 'meta' | 'microdata' | 'time' | 'visible' | 'url' | 'text';

/** One date found on the page. `value` is ISO 8601 with the page's own offset, or a day where only a day is known. */
export interface PageDate {
  role: 'published' | 'modified';
  value: string;
  origin: DateOrigin;
  /** It stands where it may be the date of something else on the page. */
  loose?: boolean;
}

/**
 * What a page says of its article beside the text, as it stands there, to the letter. What of it discloses something is for
 * `lib/signals` to decide, so that stored articles are measured anew with better words.
 */
export interface Imprint {
  /** Short lines above the headline and below it, the nearest first. */
  above: string[];
  below: string[];
  /** Lines anywhere else that name the author, or may speak of corrections, interests, advertising or whom to ask. */
  notices: string[];
  /** What the page's data calls the article: types, genres, sections. */
  kinds: string[];
  /** Authors who have a page of their own, linked from this one. */
  authorsWithPage: string[];
  /** Agencies, desks and the like that are printed at the headline, where no author is named. */
  credited: string[];
}

/** Why a page is not read as an article. */
export type OtherReason =
  | 'listing'
  | 'unlike'
  | 'discussion'
  | 'post'
  | 'short'
  | 'empty'
  | 'not-text';

export type PageKind = { kind: 'article' } | { kind: 'other'; reason: OtherReason; links: number };

/** What of the page was read: the article in it, all its text, or what the reader had selected. */
export type Scope = 'article' | 'page' | 'selection';

/**
 * What a reader should know of a page before trusting its brief. `much-left-out`: the page shows much text beside what was
 * read. `paywalled`: the rest is for subscribers. `cut-short`: the text goes on elsewhere. `paged`: it goes on on further
 * pages. `live`: it is still being written. `discussion` and `post`: many people's words, or one short message.
 */
export type PageNote =
  | 'much-left-out'
  | 'paywalled'
  | 'cut-short'
  | 'paged'
  | 'live'
  | 'discussion'
  | 'post';

export interface Article {
  /** The address the page was read from. */
  url: string;
  /** The address that names this article everywhere: canonicalized, without tracking and fragment. */
  canonicalUrl: string;
  title: string;
  authors: string[];
  siteName: string | null;
  section: string | null;
  description: string | null;
  /** Address of the picture it is shared with; absent in articles stored before it was read. */
  image?: string | null;
  publishedAt: string | null;
  modifiedAt: string | null;
  dates: PageDate[];
  /** Absent in articles stored before it was read, and in those that no page carried. */
  imprint?: Imprint;
  /** BCP 47, lower-case primary tag first, e.g. `en` or `pt-BR`; null where nothing tells. */
  lang: string | null;
  direction: 'ltr' | 'rtl';
  page: PageKind;
  scope: Scope;
  notes: PageNote[];
  /** The article that a discussion or a post is about; absent where there is none. */
  about?: string;
  blocks: Block[];
  sentences: Sentence[];
  faq: FaqPair[];
  interview: InterviewTurn[];
  wordCount: number;
  /** Whole minutes, at least 1. */
  readingMinutes: number;
}
