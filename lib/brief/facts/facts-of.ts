import type { Article } from '../../model/article.ts';
import type { Fact } from '../../model/brief.ts';
import { companies } from './companies.ts';
import { contextLengths } from './context.ts';
import { datasets } from './datasets.ts';
import { dates } from './dates.ts';
import { funding } from './funding.ts';
import type { Finder } from './line.ts';
import { links } from './links.ts';
import { mergeFacts } from './merge.ts';
import { models } from './models.ts';
import { openPage } from './page.ts';
import { parameters } from './parameters.ts';
import { people } from './people.ts';
import { prices } from './prices.ts';
import { scores } from './scores.ts';
import { speeds } from './speeds.ts';
import { usage } from './usage.ts';

/*
 * How facts are found, and how to add a kind:
 *
 * A `Line` is a body sentence with what every kind needs of it: its text, the figures in it, the names in it. A `Finder`
 * takes a line and returns what it finds there. To add a kind: name it in `FactKind`, write its finder in a file of its own,
 * put it in the list below, give it a label in the interface and a test with sentences it must leave alone. To add a name:
 * a line in `names/`. A finder returns spans, never texts of its own making; what cannot be told from the sentence is
 * left out.
 */
const FINDERS: readonly Finder[] = [
  prices,
  scores,
  parameters,
  contextLengths,
  speeds,
  datasets,
  funding,
  usage,
  dates,
  models,
  companies,
  people,
  links,
];

/** The facts a reader of AI news looks for in an article, the most important first. */
export function factsOf(article: Article): Fact[] {
  const page = openPage(article);
  return mergeFacts(
    page,
    page.lines.flatMap((line) => FINDERS.flatMap((find) => find(line, page))),
  );
}
