import { htmlToText } from '../faq/html-text.ts';
import { textOf } from '../metadata/json-ld.ts';
import type { NoteContext } from './context.ts';

/** The page's data speaks of a text so many times longer than what was taken; less is a way of counting. */
const LONGER = 1.5;
/** And by at least so many characters, or words, more. */
const MORE_CHARACTERS = 600;
const MORE_WORDS = 100;
/** More words than this are a mistake of the page. */
const MOST_WORDS = 50_000;
/** What editors' software leaves in a text: `[gallery ids="1,2"]`. */
const SHORTCODE = /\[[^[\]]{0,1000}\]/g;
/** Languages whose words are counted in many ways. */
const UNCOUNTED = /^(?:zh|ja|th)/;

/** Whether the page's data says that the article is much longer than what was taken. */
export function isStatedLonger({ facts, taken, words }: NoteContext): boolean {
  const { article } = facts;
  const body = plainBody(textOf(article?.articleBody) ?? '').length;
  const characters = taken.reduce((sum, { text }) => sum + text.length, 0);
  if (body > characters * LONGER && body - characters >= MORE_CHARACTERS) return true;
  const counted = Number(article?.wordCount) || 0;
  const isCounted = !facts.languages.some((tag) => UNCOUNTED.test(tag));
  return (
    isCounted && counted <= MOST_WORDS && counted > words * LONGER && counted - words >= MORE_WORDS
  );
}

/** Some pages state their markup twice escaped. */
const plainBody = (body: string): string => htmlToText(htmlToText(body)).replace(SHORTCODE, '');
