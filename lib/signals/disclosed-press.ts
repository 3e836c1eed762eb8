import type { Article } from '../model/article.ts';
import type { CueSentence } from '../model/signals.ts';
import { parseUrl } from '../text/url.ts';

/** Marks of a press release, each once, with what shows it; null where there are too few. */
export interface PressMarks {
  count: number;
  sentences: CueSentence[];
  quotes: string[];
  /** The page stands where press releases do, so that a reader knows. */
  isPlace: boolean;
}

const WIRE_HOST =
  /(?:^|\.)(?:prnewswire|businesswire|globenewswire|accesswire|newswire|prweb|einpresswire|presseportal|pressebox|openpr|marketscreener|accessnewswire|eurekalert)\.[a-z.]{2,6}$/;
const PRESS_PATH =
  /\/(?:press|press-?releases?|news-?releases?|pressemitteilung(?:en)?|presse|newsroom|media-?releases?|communiques?)(?:\/|$)/i;

/** In the first sentences: who releases something announces it "today". */
const ANNOUNCES =
  /(?<=[,)\p{L}] )(?:today|has today) (?:announced|launched|unveiled|introduced|released)|(?:announced|launched|unveiled|introduced) today|(?:gab|gibt|kündigte) heute|annonce aujourd['’]hui|a annoncé aujourd['’]hui|anunció hoy|anuncia hoy|is (?:pleased|proud|excited|thrilled) to announce|freut sich,? [^.]{0,40}bekannt/iu;
const FIRST = 4;
const WIRE_LINE =
  /\(?(?:GLOBE NEWSWIRE|BUSINESS WIRE|PRNewswire|PR Newswire|ACCESSWIRE|EINPresswire(?:\.com)?|Marketwired|news aktuell|ots)\)?\/?\s?(?:--?|–|—|\/)/u;
const RELEASED =
  /^(?:for immediate release|zur sofortigen veröffentlichung|pour diffusion immédiate|para publicación inmediata)/iu;
const ABOUT =
  /^(?:About|Über|À propos d[eu']|Acerca de|Sobre)\s?\p{Lu}[\p{L}\p{N}&.’' -]{1,50}:?$/u;
const CONTACT =
  /^(?:media|press|investor)(?: relations)? (?:contacts?|inquir(?:y|ies)|enquiries)\b|^(?:presse|medien)kontakt|^(?:contacts?|relations) (?:de )?presse|^contactos? (?:de|para) (?:prensa|medios)/iu;
const FORWARD = /forward-looking statements?/iu;
const TRADEMARK = /\p{L}\s?[®™]/u;
/** How many marks a text needs: news that quotes a release shares one. Trademark signs only add to them. */
const ENOUGH = 2;

/** What in a text looks like a press release. A sign such as ™ counts only beside others. */
export function pressMarks(article: Article): PressMarks | null {
  const { sentences, blocks, imprint, url } = article;
  const shown: CueSentence[] = [];
  const quotes: string[] = [];
  let count = 0;
  const inSentences = (words: RegExp, from: number, to: number): void => {
    const at = sentences.slice(from, to).findIndex(({ text }) => words.test(text));
    const match = words.exec(sentences[from + at]?.text ?? '');
    if (at < 0 || !match) return;
    const { index: start, 0: text } = match;
    shown.push({
      sentence: from + at,
      cues: [{ text, start, end: start + text.length, quoted: false }],
    });
    count++;
  };
  const body = blocks.map(({ text }) => text);
  const beside = imprint ? [...imprint.above, ...imprint.below, ...imprint.notices] : [];
  const inLines = (words: RegExp, lines: readonly string[]): void => {
    const line = lines.find((text) => words.test(text));
    if (line === undefined) return;
    quotes.push(line);
    count++;
  };
  inSentences(ANNOUNCES, 0, FIRST);
  inSentences(FORWARD, 0, sentences.length);
  inLines(ABOUT, body);
  // In a page's foot "Media inquiries" is a link; there it has to say whom to ask.
  inLines(CONTACT, [...body, ...beside.filter((line) => /@|\d{3}/.test(line))]);
  inLines(RELEASED, [...beside, ...body]);
  const opening = blocks.find(({ kind }) => kind === 'paragraph')?.text.slice(0, 200) ?? '';
  if (WIRE_LINE.test(opening)) {
    quotes.push(opening);
    count++;
  }
  if (count >= ENOUGH && TRADEMARK.test(body.join(' '))) count++;
  if (count < ENOUGH) return null;
  const place = parseUrl(url);
  const isPlace =
    place !== null && (WIRE_HOST.test(place.hostname) || PRESS_PATH.test(place.pathname));
  return { count, sentences: shown.sort((a, b) => a.sentence - b.sentence), quotes, isPlace };
}
