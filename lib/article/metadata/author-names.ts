import { oneLine } from '../blocks/text-run.ts';
import { htmlToText } from '../faq/html-text.ts';
import { isOrganizationName, isRole, mayBePerson, REFUSED, withoutRole } from './author-words.ts';

const MAX_NAME = 80;
const MAX_NAMES = 20;
/** Longer fields hold no byline. In UTF-16 code units. */
const MAX_FIELD = 1000;
/** What announces a name, at the beginning of a field that holds nothing but authors. */
const LEAD =
  /^(?:(?:\p{L}+\s+){0,4}by|(?:read\s+)?more\s+about|about|authors?|words|text|a cura di|autor(?:in|en|ka|es|a)?|auteurs?|autore|автор(?:ы)?|текст|yazan|yazar|بقلم|كتب|كتبت|مאת|מאת|作者|撰文|文|记者|記者|著者|執筆|글쓴이|글)(?:\s*[:：–-]\s*|\s+|$)|^(?:作者|撰文|文|记者|記者|著者|執筆)\s*[:：／/]\s*/iu;
/** Prepositions that are the first part of some names, too: they announce a name of two words or more. */
const OF =
  /^(?:(?:(?:text|geschrieben|ein artikel)\s+)?von|(?:écrit\s+)?par|(?:escrito\s+)?por|(?:scritto\s+)?da|di|(?:geschreven\s+)?door|af|av)\s+(?=\S+\s+\S)/iu;
/** What comes behind a name on a byline: another field, a date, a place to follow the author. */
const TAIL =
  /\s{0,9}(?:[|•·●▪—–⋅»]|\s-\s|\s\/\s|\bon\s+\w+day\b|\b(?:updated|published|posted|last\s+(?:updated|modified)|read\s+time|min(?:ute)?s?\s+read|follow|contact|view\s+(?:all|in)|more\s+about|read\s+more|reviewed\s+by|edited\s+by|as\s+told\s+to|in\s+partnership|on\s+behalf\s+of|sponsored|@\w)\b)[\s\S]*/i;
const DATE_TAIL =
  /[\s,]{0,9}\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+\d{1,2}\b[\s\S]*$|[\s,]{0,9}\d{1,2}[./-]\d{1,2}[./-]\d{2,4}[\s\S]*$|[\s,]{0,9}\d{1,2}\.?\s+(?:de\s+)?\p{L}{3,10}\.?\s+(?:de\s+)?\d{4}[\s\S]*$|[\s,]{0,9}\d{4}[年년./-][\s\S]*$/iu;
const CREDENTIAL =
  /^(?:(?:[A-Z][a-z]{0,2}\.?){1,4}[A-Z]\.?|[A-Z]{2,6}®?|[A-Z]\.[A-Za-z.]+|Ph\.?\s?D\.?|Esq\.?|Jr\.?|Sr\.?|II|III)(?:[\s-]+(?:[A-Z]{2,6}®?|\d{3}))*$/;
const AND =
  /\s(?:and|with|und|et|y|e|en|i|и|ve|و)\s+|\s?[&＆]\s*|(?<=\p{Lo})\s?[、・]\s*(?=\p{Lo})/iu;

/**
 * The names in a byline or an author field, cleaned: without "by", roles, dates and addresses; a credential stays with
 * its name. Empty where nothing in it can be a name.
 */
export function namesIn(field: string): string[] {
  let line = oneLine(htmlToText(field.slice(0, MAX_FIELD)));
  for (let lead = 0; lead < 3; lead++) line = line.replace(LEAD, '').replace(OF, '').trim();
  const bare = line
    .replace(/\([^)]{0,200}\)|\[[^\]]{0,200}\]/g, ' ')
    .replace(TAIL, '')
    .replace(DATE_TAIL, '')
    .replace(/(?<![-\s])[-\s]+\d+$/, '')
    .replace(/\s(?:on|at|in|for)$/i, '');
  const names: string[] = [];
  let isAfterRole = false;
  for (const [index, part] of bare.split(/\s?[,;，；]\s*/).entries()) {
    const listed = oneLine(part).replace(/^(?:and|&|und|et|y)\s+/i, '');
    const last = names.length - 1;
    if (last >= 0 && CREDENTIAL.test(listed)) {
      names[last] = `${names[last]}, ${listed}`;
    } else if (isRole(listed, index === 0)) {
      isAfterRole = true;
    } else {
      for (const name of apart(listed)) {
        // "Nora Quill, Chief Officer, Harbor Labs": what follows a role goes on describing it.
        if (isAfterRole && !isPersonName(name)) continue;
        if (names.length > 0 && isRole(name, false)) continue;
        if (isName(name) && !names.includes(name)) names.push(name);
      }
    }
  }
  return names.slice(0, MAX_NAMES);
}

/** "A Name and B Name" as two; "Center for Boats and Research" as one. */
function apart(text: string): string[] {
  const parts = text.split(AND).map((part) => cleaned(part));
  const isList = parts.length > 1 && parts.every((part) => part === '' || isPersonName(part));
  if (isList) return parts;
  const isOne = isOrganizationName(text) || parts.some((part) => !part.includes(' '));
  return isOne ? [cleaned(text)] : parts;
}

const cleaned = (text: string): string => {
  const name = withoutRole(oneLine(text).replace(LEAD, ''));
  return isRole(name, true) ? '' : name;
};

function isName(text: string): boolean {
  return (
    /\p{L}{2}/u.test(text) &&
    text.length <= MAX_NAME &&
    text.split(' ').length <= 7 &&
    !/\d{3}|https?:|www\.|@|\.(?:com|org|net|io)\b|[{}<>=→←›«»*?]|\w_\w/i.test(text) &&
    !REFUSED.test(text)
  );
}

/** What people log in with: one word in small letters, with a point, a hyphen or a digit in it or not. */
export const isHandle = (text: string): boolean =>
  !text.includes(' ') && /^[\p{Ll}\d._-]+$/u.test(text);

const PARTICLE =
  /^(?:al|ap|bin|d[aeiou]|dal|de[lnr]|dos|el|ibn|la|le|los|ten|ter|van|von|y|zu[mr]?)$/i;
/** A name in a script without spaces between words. */
const UNSPACED =
  /^(?:\p{Script=Han}{2,4}|\p{Script=Hangul}{2,5}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー・]{3,12})$/u;

/** Two to five words written as a person's name is: for text that no mark-up calls an author. */
export function isPersonName(text: string): boolean {
  const name = text.replace(/,[\s\S]*/, '');
  if (UNSPACED.test(name)) return true;
  const parts = name.split(' ');
  return (
    parts.length >= 2 &&
    parts.length <= 5 &&
    mayBePerson(name) &&
    parts.every((part) => PARTICLE.test(part) || /^[\p{Lu}\p{Lo}][\p{L}\p{M}.'’-]*$/u.test(part))
  );
}
