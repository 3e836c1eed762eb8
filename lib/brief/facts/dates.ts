import type { Finder, Found, Line } from './line.ts';
import { isDenied, isQuestion, isSupposed } from './supposed.ts';

const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.|Feb\\.|Aug\\.|Sept\\.|Oct\\.|Nov\\.|Dec\\.)';
const DATE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${MONTH} \\d{1,2}(?:st|nd|rd|th)?(?:, 20\\d\\d)?|\\d{1,2}(?:st|nd|rd|th)? ${MONTH}(?: 20\\d\\d)?|${MONTH} 20\\d\\d|(?:early|late|mid-?|spring(?: of)?|summer(?: of)?|autumn(?: of)?|fall(?: of)?|winter(?: of)?|the (?:first|second) half of|the end of|Q[1-4](?: of)?|the (?:first|second|third|fourth) quarter of) ?20\\d\\d)(?![\\p{L}\\p{N}]|-\\d)`,
  'gu',
);
/** What happens on the date: the word stands before it in the same clause. */
const EVENT =
  /(?<![\p{L}-]|\b(?:the|back|an?) )(?:(?:will |to |be |is |are |was |were |becomes? |became |generally |now )*(?:releas(?:e|es|ed)|launch(?:es|ed)?|available|availability|roll(?:s|ing|ed)? out|ship(?:s|ped|ping)?|open-sourced|unveil(?:ed|s)?|deprecat(?:e|es|ed)|retir(?:e|es|ed)|shut(?:s|ting)? down|discontinued|sunset|expires?|takes? effect|took effect|enters? into force|comes? into force|came into force|deadline|due|applications? (?:close|are due|open)|starts?|begins?|ends?|runs|goes live|went live|introductory price|introductory pricing))(?!\p{L})/gu;
const DIRECT_GAP =
  /^[^;:()—]{0,34}(?<!\p{L})(?:on|in|by|until|through|from|before|after|since|as of|starting|beginning|for|is|for the week of) $/u;
const DIRECT = /^ $|^(?: \p{L}+){0,2} (?:on|in|by|until|through|before|from|for|is) $/u;
/** Events of people, not of products. */
const OTHER_EVENT =
  /(?<!\p{L})(?:from (?:prison|jail|hospital)|born|died|war|book|film|album|movie|novel|song|magazine|president)(?!\p{L})/iu;

/** The event's words before a date and where they begin; null where the sentence names none near it. */
function eventBefore(line: Line, start: number): number | null {
  const from = Math.max(0, start - 70);
  const window = line.text.slice(from, start);
  const last = [...window.matchAll(EVENT)].at(-1);
  if (!last) return null;
  const gap = window.slice(last.index + last[0].length);
  if (!DIRECT_GAP.test(gap) && !DIRECT.test(gap)) return null;
  if (/,/.test(gap) && !/^ [^,]{0,20}$/.test(gap)) return null;
  return from + last.index;
}

/** Dates of releases, ends and deadlines, with the words that say which; English sentences only. */
export const dates: Finder = (line, page) => {
  if (!page.english || !/\d/.test(line.text) || isQuestion(line) || OTHER_EVENT.test(line.text))
    return [];
  return Array.from(line.text.matchAll(DATE)).flatMap(({ 0: date, index }): Found[] => {
    const start = eventBefore(line, index);
    if (start === null) return [];
    const span = { start, end: index + date.length };
    const lead = line.text
      .slice(start, span.end)
      .trimStart()
      .replace(/^(?:is|are|was|were|be) (?:now |generally )?/, '');
    span.start = span.end - lead.length;
    if (isDenied(line, span)) return [];
    return [
      {
        kind: 'date',
        at: line.at,
        ...span,
        key: date.toLowerCase(),
        supposed: isSupposed(line, span),
      },
    ];
  });
};
