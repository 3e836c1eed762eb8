import { IN_PASSING } from './trapped-in-passing.ts';
import { LATER } from './trapped-later.ts';
import { LONG } from './trapped-long.ts';
import { WRITTEN_OTHERWISE } from './trapped-otherwise.ts';

/** What makes a text hard to judge by its words. */
export type Trap =
  | 'other sense'
  | 'newsletter'
  | 'not this but that'
  | 'comparison'
  | 'investor'
  | 'pun'
  | 'boilerplate'
  | 'links'
  | 'version'
  | 'negation'
  | 'language'
  | 'form'
  | 'capitals'
  | 'tags and handles'
  | 'addresses'
  | 'common words'
  | 'long'
  | 'source';

/**
 * Texts with a trap in each. Paragraphs are separated by blank lines; `## ` makes a heading, `- ` a list item. Labels: a(bout),
 * m(entions), n(either). A name of the field is watched as it is added by name alone; others are in `WATCHED`.
 */
export interface Trapped {
  trap: Trap;
  title: string;
  text: string;
  labels: Record<string, 'a' | 'm' | 'n'>;
}

/** Topics of the labels that are no names of the field, or are watched in a way of their own. */
export const WATCHED: Record<string, { name: string; versions?: true; anyCase?: true }> = {
  'GPT-5, any': { name: 'GPT-5', versions: true },
  'Claude 3, any': { name: 'Claude 3', versions: true },
  'pellworth, any case': { name: 'Pellworth', anyCase: true },
};

export const TRAPPED: Trapped[] = [...IN_PASSING, ...WRITTEN_OTHERWISE, ...LONG, ...LATER];
