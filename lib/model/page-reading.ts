import type { Block } from './article.ts';

/**
 * What the injected script collects from a page: everything whose reading needs the document, and nothing decided yet.
 * Plain JSON, since it crosses from the page to the extension, where `makeArticle` turns it into an Article.
 */
export interface PageReading {
  url: string;
  /** MIME type of the document; empty where the parser knows none. */
  contentType: string;
  /** The text of a document that is plain text; null for any other. */
  plainText: string | null;
  metadata: MetadataReading;
  /** Links outside the page's furniture that read like headlines. */
  headlineLinks: number;
  /** The address that `rel=next` states, absolute. */
  next: string | null;
  /** What the reader has selected; empty where nothing is. */
  selection: Block[];
  stream: BlockStream;
  /** A browser shows the page, so that its styles told what is hidden; in a file only attributes tell, which scripts change. */
  isShown: boolean;
  /** What Readability says of the article it found; null where it found none. */
  main: { title: string | null; byline: string | null; publishedTime: string | null } | null;
  outline: Outline;
}

/** All blocks of the page in reading order, and the elements that hold them. */
export interface BlockStream {
  blocks: StreamBlock[];
  /** Elements that break lines and hold blocks, outer ones first. */
  boxes: StreamBox[];
}

export interface StreamBlock {
  block: Block;
  /** Index of the innermost box that holds it. */
  box: number;
  /** Share of its text that Readability takes for the article, 0 to 1; 0 for pictures. */
  kept: number;
  /** Not shown: `folded` where the reader can open it, `gone` where not. */
  hidden: 'folded' | 'gone' | null;
}

export interface StreamBox {
  tag: string;
  /** Class, id, role and itemprop, as written, shortened. */
  names: string;
  parent: number | null;
  /** It holds the blocks `start` to `end`, end exclusive. */
  start: number;
  end: number;
}

/** What a page says of itself, as it says it. */
export interface MetadataReading {
  /** Contents of `<title>`. */
  pageTitle: string;
  /** What the root and its meta tag say of the language, in the order to be believed. */
  languages: string[];
  direction: 'ltr' | 'rtl' | null;
  /** The address that `rel=canonical` states, absolute. */
  canonical: string | null;
  /** Contents of `<meta>` by lower-case name, property or itemprop, in their order; the first few of each name. */
  meta: [name: string, content: string][];
  /** Texts of the JSON-LD scripts. */
  jsonLd: string[];
  /** The visible text, a line for each block. */
  lines: TextLine[];
  /** Texts of all `<h1>`. */
  headings: string[];
  /** Texts of elements that call themselves title or headline, outside links. */
  titled: string[];
  /** Texts of the elements that name authors, by how they do; `marked` is microdata, RDFa and microformats. */
  bylines: { marked: MarkedLine[]; rel: MarkedLine[]; link: MarkedLine[]; named: MarkedLine[] };
  dates: {
    published: string[];
    modified: string[];
    /** `<time>` outside links and furniture, with the words and the class around it. */
    times: (MarkedLine & { around: string })[];
    /** Short texts of elements whose class speaks of a date. */
    named: MarkedLine[];
  };
}

/** Something an element says, and the visible line it begins in; null where no reader sees it. */
export interface MarkedLine {
  text: string;
  line: number | null;
}

/** A line of visible text; `headline` where it is the text of an `<h1>`. */
export interface TextLine {
  text: string;
  headline: boolean;
}

/** What a line is set as. `term` is a `<dt>`, `toggle` a control that unfolds something. */
export type LineRole = 'summary' | 'term' | 'toggle' | 'heading' | 'bold' | 'text';

/** A line of the outline. */
export interface OutlineLine {
  text: string;
  role: LineRole;
  /** 1 to 6 inside a heading, else 0. */
  level: number;
  /** Index of the innermost box that holds it. */
  box: number;
  /** `aside` lines (navigation, sidebars, comments) are never read; `footer` lines only where an FAQ is announced. */
  place: 'body' | 'footer' | 'aside';
  /** The whole line is a link. */
  linked: boolean;
  /** Inside an element that calls itself an FAQ, or an accordion. */
  named: 'faq' | 'fold' | null;
  /** The id of the panel that the line unfolds (`aria-controls`). */
  controls: string | null;
}

/** The page as one stream of lines, hidden and folded parts included, and the elements that hold them. */
export interface Outline {
  lines: OutlineLine[];
  /** Elements that break lines, outer ones first; they hold the lines `start` to `end`, end exclusive. */
  boxes: { tag: string; className: string; parent: number | null; start: number; end: number }[];
  /** Indexes of boxes by their elements' ids. */
  panels: [id: string, box: number][];
  /** Questions that microdata marks, with their answer's text or the box that holds it. */
  stated: { question: string; answer: string; box: number | null }[];
}

/** A page too large to be read while the reader waits is not read at all. */
export type ReadReply = PageReading | { tooLarge: true };
