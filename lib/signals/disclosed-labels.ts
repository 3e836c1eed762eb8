import type { Article } from '../model/article.ts';
import { slugOf } from './dates-coming.ts';
import { linesOf } from './dates-stated.ts';
import { many, type Told, toldBy } from './disclosed-told.ts';
import { type Disclosures, disclosuresOf } from './disclosed-words.ts';
import type { Label } from './lexicons/type-disclosed.ts';

/** What a text is labeled as, and the words of the page that do. */
export interface Labeled extends Told {
  label: Label;
}

/** Types of schema.org and the labels they are. Source: schema.org's types for the Trust Project's "type of work". */
const TYPES: Readonly<Record<string, Label>> = {
  OpinionNewsArticle: 'opinion',
  AnalysisNewsArticle: 'analysis',
  BackgroundNewsArticle: 'analysis',
  ReviewNewsArticle: 'review',
  CriticReview: 'review',
  Review: 'review',
  SatiricalArticle: 'satire',
  AdvertiserContentArticle: 'sponsored',
};
/** A kicker is one of the lines right above the headline, a label of payment also right below. */
const ABOVE = 3;
const BELOW = 6;
/** Longer lines are prose or bylines with a life story. */
const MAX_LINE = 70;
/** Longer lines above the headline are what the site says of itself. */
const MAX_KICKER = 40;
/** So many lines of one or two words above the headline are a menu. */
const MENU = 4;
/** "Opinion: …", "Review | …" */
const TITLE_PARTS = /^([^:|–—[\]]{3,30})\s?[:|–—]\s|^\[([^\]]{3,30})\]|\s[|–—]\s([^|–—]{3,30})$/u;

/**
 * What the page labels the text as: by the type in its data, its section, a line of its own at the headline, the beginning of the
 * title, or a statement that it is paid for.
 */
export function labelsOf(article: Article): Labeled[] {
  const found = new Map<Label, Told>();
  const add = (label: Label | null, told: Told): void => {
    if (label === null) return;
    const { sentences, quotes } = found.get(label) ?? { sentences: [], quotes: [] };
    found.set(label, {
      sentences: [...sentences, ...told.sentences],
      quotes: [...new Set([...quotes, ...told.quotes])],
    });
  };
  const { imprint, title, section } = article;
  const { label, paid } = disclosuresOf(article.lang);
  const addLine = (said: Label | null, line: string): void =>
    add(said, { sentences: [], quotes: [line] });
  for (const kind of imprint?.kinds ?? []) {
    const type = TYPES[kind];
    if (type) add(type, { sentences: [], quotes: [] });
    else addLine(inParts(kind, label), kind);
  }
  if (section !== null) addLine(inParts(section, label), section);
  for (const part of TITLE_PARTS.exec(title)?.slice(1) ?? []) if (part) addLine(label(part), part);
  for (const line of kickers(article))
    addLine(line.length > MAX_KICKER ? null : inParts(line, label, title), line);
  for (const line of besideByline(article)) addLine(inParts(line, label), line);
  const payment = toldBy(article, paid, linesOf(article));
  if (many(payment) > 0) add('sponsored', payment);
  return [...found].map(([kind, told]) => ({ label: kind, ...told }));
}

/** The short lines below the headline, without labels of advertisements between them. */
const besideByline = ({ imprint }: Article): string[] => {
  const below = (imprint?.below ?? []).slice(0, BELOW);
  const ad = below.findIndex((line) => /^advert/i.test(line));
  return (ad < 0 ? below : below.slice(0, ad)).filter((line) => line.length <= MAX_LINE);
};

/** "News > Opinion", "tech/reviews", "By Nora Quill, Opinion Columnist"; the title at the end of a path is no label. */
function inParts(section: string, label: Disclosures['label'], title = ''): Label | null {
  const parts = section.split(/[/>,|;·•]|\s-\s/);
  return (
    parts
      .map((part) => (part.trim() === title ? null : label(part.trim())))
      .find((found) => found !== null) ?? null
  );
}

/** The line right above the headline, and more where they are no menu, or the address names them too. */
function kickers({ imprint, url }: Article): string[] {
  const above = imprint?.above ?? [];
  const near = above.slice(0, ABOVE);
  if (above.filter((line) => line.split(' ').length <= 2).length < MENU) return near;
  const path = slugOf(url).toLowerCase();
  return near.filter((line, index) => index === 0 || path.includes(line.toLowerCase()));
}
