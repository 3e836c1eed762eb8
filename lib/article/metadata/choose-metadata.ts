import type { PageDate } from '../../model/article.ts';
import type { PageReading } from '../../model/page-reading.ts';
import type { Choice } from '../../model/reasons.ts';
import { chooseAuthors } from './authors.ts';
import { chooseDates } from './dates.ts';
import { chooseImage } from './image.ts';
import { chooseLanguage } from './language.ts';
import { factsOf, type PageFacts } from './page-facts.ts';
import { chooseDescription, chooseSection, chooseSiteName } from './site.ts';
import { chooseTitle } from './title.ts';

/** What a page says of its article, each with where it stands, what else was found, and why this was chosen. */
export interface ChosenMetadata {
  title: Choice<string>;
  authors: Choice<string[]>;
  published: Choice;
  modified: Choice;
  /** Every date found, the chosen ones among them. */
  dates: PageDate[];
  siteName: Choice;
  section: Choice;
  description: Choice;
  language: Choice;
  image: Choice;
}

/** Chooses an article's metadata. `main` is what Readability says; dates after `now`, in milliseconds, are refused. */
export function chooseMetadata(
  facts: PageFacts,
  main: PageReading['main'],
  now: number | null = null,
): ChosenMetadata {
  const title = chooseTitle(facts, main?.title ?? null);
  return {
    title,
    authors: chooseAuthors(facts, title.value, main?.byline ?? null),
    ...chooseDates(facts, title.value, main?.publishedTime ?? null, now),
    siteName: chooseSiteName(facts),
    section: chooseSection(facts),
    description: chooseDescription(facts),
    language: chooseLanguage(facts),
    image: chooseImage(facts),
  };
}

/** The same from a page's reading, for explanations. */
export const explainMetadata = (reading: PageReading, now: number | null = null): ChosenMetadata =>
  chooseMetadata(factsOf(reading), reading.main, now);
