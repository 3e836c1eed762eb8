import { oneLine } from '../blocks/text-run.ts';
import { htmlToText } from '../faq/html-text.ts';

const MAX_NAME = 80;
const MAX_NAMES = 20;
const LEAD =
  /^(?:(?:\p{L}+\s+){0,4}by|(?:read\s+)?more\s+about|about|authors?|von|par|por|di|door|af|av)(?:\s*[:–-]\s*|\s+)/iu;
/** What comes behind a name on a byline: another field, a date, a place to follow the author. */
const TAIL =
  /\s*(?:[|•·●▪—–⋅»]|\s-\s|\s\/\s|\bon\s+\w+day\b|\b(?:updated|published|posted|last\s+(?:updated|modified)|read\s+time|min(?:ute)?s?\s+read|follow|contact|view\s+(?:all|in)|more\s+about|read\s+more|reviewed\s+by|@\w)\b).*$/i;
const DATE_TAIL =
  /[\s,]*\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+\d{1,2}\b.*$|[\s,]*\d{1,2}[./-]\d{1,2}[./-]\d{2,4}.*$|[\s,]*\d{1,2}\s+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\s+\d{4}.*$/i;
const JOB =
  '(?:editor(?:-in-chief)?|reporter|correspondent|writer|contributor|columnist|journalist|author|producer|director|manager|specialist|analyst|strategist|expert|dietitian|ceo|cto|cfo|coo|(?:co-?)?founder|(?:vice )?president|intern|fellow|blogger|consultant|photographer|critic|gardener|astrologer)';
const RANK =
  '(?:the|a|an|our|senior|sr\\.?|junior|chief|staff|lead|deputy|managing|executive|associate|assistant|contributing|guest|special|freelance|political|business|science|health|tech(?:nology)?|sports?|news|national|global|digital|web|content|social media|copy|expert|former|review)';
const ROLE = new RegExp(`^(?:${RANK}\\s+)*${JOB}s?(?:\\s+(?:of|at|for|in|and|on)\\s.*)?$`, 'i');
/** A role that follows a name of two words or more without a comma. */
const ROLE_TAIL = new RegExp(`^(\\S+(?:\\s\\S+)+?)(?:\\s+${RANK})*\\s+${JOB}$`, 'i');
const CREDENTIAL =
  /^(?:(?:[A-Z][a-z]{0,2}\.?){1,4}[A-Z]\.?|[A-Z]{2,6}®?|[A-Z]\.[A-Za-z.]+|Ph\.?\s?D\.?|Esq\.?|Jr\.?|Sr\.?|II|III)(?:[\s-]+(?:[A-Z]{2,6}®?|\d{3}))*$/;
const REFUSED =
  /^(?:admin(?:istrator)?|root|user|staff|author|editor|editors|guest|unknown|anonymous|none|null|undefined|n\/?a|webmaster|website|team|(?:learn|read|see|show|view) (?:more|all|profile|bio)|super ?user|(?:written|posted|published)?\s*by|the\s+author|name|share|home|about|more|link|image|photo|video|comments?)$/i;

/**
 * The names in a byline or an author field, cleaned: without "by", roles, dates and addresses; a credential stays with
 * its name. Empty where nothing in it can be a name.
 */
export function namesIn(field: string): string[] {
  const line = oneLine(htmlToText(field)).replace(LEAD, '').replace(LEAD, '');
  const bare = line
    .replace(/\([^)]*\)|\[[^\]]*\]/g, ' ')
    .replace(TAIL, '')
    .replace(DATE_TAIL, '')
    .replace(/[-\s]+\d+$/, '');
  const parts = bare.split(/\s*[,;]\s*(?:and\s+|&\s*)?|\s+(?:and|&|with|und|et|y)\s+|\s*&\s*/i);
  const names: string[] = [];
  for (const part of parts.map((one) => withoutRole(oneLine(one).replace(LEAD, '')))) {
    const last = names.length - 1;
    if (last >= 0 && CREDENTIAL.test(part)) names[last] = `${names[last]}, ${part}`;
    else if (isName(part) && !names.includes(part)) names.push(part);
  }
  return names.slice(0, MAX_NAMES);
}

const withoutRole = (text: string): string =>
  ROLE.test(text) ? '' : text.replace(ROLE_TAIL, '$1');

function isName(text: string): boolean {
  return (
    /\p{L}{2}/u.test(text) &&
    text.length <= MAX_NAME &&
    text.split(' ').length <= 7 &&
    !/\d{3}|https?:|www\.|@|\.(?:com|org|net|io)\b|[{}<>=→←›«»*?]/i.test(text) &&
    !REFUSED.test(text)
  );
}

const PARTICLE = /^(?:al|ap|bin|d[aeiou]|dal|de[lnr]|dos|el|la|le|los|ten|ter|van|von|y|zu[mr]?)$/i;

/** Two to five words written as a person's name is: for text that no mark-up calls an author. */
export function isPersonName(text: string): boolean {
  const parts = text.replace(/,.*$/, '').split(' ');
  return (
    parts.length >= 2 &&
    parts.length <= 5 &&
    parts.every((part) => PARTICLE.test(part) || /^[\p{Lu}\p{Lo}][\p{L}\p{M}.'’-]*$/u.test(part))
  );
}
