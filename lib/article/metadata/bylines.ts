import { isPersonName, namesIn } from './author-names.ts';
import { dateIn, datesIn } from './date-value.ts';
import type { NearLine } from './page-facts.ts';
import { sharedWords, wordSet } from './word-overlap.ts';

/** A byline is short; a longer text is a biography. */
export const MAX_BYLINE = 150;
/** Not "by" an author. */
const OTHERS_WORK =
  /(?:review|edit|check|photo|image|illustrat|verif|approv|updat|translat|produc|sponsor|present|power|brought|fact|design|develop|creat|support|comment|hosted|owned|made|directed)\p{L}*\s+by(?:\s|:|$)/iu;
/** A line that begins so names its author, in the languages Lede's readers meet. */
const LINE_LEAD =
  /^(?:(?:(?:this|the|a|guest|news|blog)\s+){0,2}(?:(?:article|story|text|words?|post|column|report|analysis|essay|interview|opinion|review)\s+)?(?:(?:was\s+)?(?:written|posted|published|reported|authored|submitted)\s+)?by|authors?|contributors?|words|(?:text|ein artikel|geschrieben)\s+von|von|(?:écrit\s+|publié\s+)?par|(?:escrito\s+|publicado\s+|texto\s+)?por|scritto da|a cura di|articolo di|di|(?:geschreven\s+)?door|autor(?:in|en|ka|es|a)?|auteurs?|autore|autrice|tekst|автор(?:ы)?|текст|yazan|yazar|بقلم|كتب|كتبت|إعداد|מאת|作者|撰文|文|记者|記者|著者|執筆|取材・文|글쓴이|글)(?:\s?[:：／|]\s*|\s+|$)((?:\S.*)?)$/iu;
const NEXT_BY = /^(?:by|and)\s/i;
/** "3 May 2026 by Nora Quill": what stands before the word is a date, a label or another field. */
const LATER_BY = /^(.{0,60}?)(?:\s|^)by[:\s]\s*((?:\S.*)?)$/i;
const FIELD = /\d{4}|[|•·●—–-]\s*$|(?:posted|published|written|updated|in \S{1,30})[\s,:]*$/i;
/** Says that who stands in the line wrote the article. */
export const BYLINE = /(?:^|[\s|])(?:by|author|autor|auteur)(?:\s|:|$)/i;

/** The authors that one of `lines` names: "By A. Name", at its start or behind a date, or the line after a lone "By". */
export function printedAuthors(lines: readonly string[]): string[] {
  for (const [index, line] of lines.entries()) {
    if (line.length > MAX_BYLINE || OTHERS_WORK.test(line)) continue;
    const stated = LINE_LEAD.exec(line)?.[1] ?? afterField(line);
    const whole = stated === '' ? listBelow(lines, index + 1) : stated;
    const names = whole && whole.length <= MAX_BYLINE ? namesIn(whole) : [];
    if (!names[0] || !isPersonName(names[0])) continue;
    // A line for each author: "By A. Name", "By B. Name".
    const more = lines
      .slice(index + 1, index + 4)
      .flatMap((next) => (NEXT_BY.test(next) && next.length <= MAX_BYLINE ? namesIn(next) : []));
    return [...new Set([...names, ...more])].filter(isPersonName);
  }
  return [];
}

/** A list of names whose parts stand in lines of their own: "A. Name", ",", "B. Name". */
function listBelow(lines: readonly string[], from: number): string {
  const list = [lines[from] ?? ''];
  for (
    let at = from + 1;
    /^(?:,|and|&|und|et|y)$/i.test(lines[at] ?? '') && list.length < 40;
    at += 2
  )
    list.push(lines[at] ?? '', lines[at + 1] ?? '');
  return list.join(' ');
}

/** Labels that stand alone in a line, the name in the next. */
const LONE_LABEL =
  /^(?:written by|words by|story by|posted by|author|autor(?:in)?|auteur|autore|автор)\s*:?$/i;
/** Says wherever it stands that a name follows. */
const LABEL = /^(?:(?:this \w+ was )?written|words|story|posted) by\s\S/i;

/** The lines anywhere on the page that say they name the author, and those below such labels, for `printedAuthors`. */
export const labelledLines = (lines: readonly string[]): string[] =>
  lines.flatMap((line, index) => {
    if (LONE_LABEL.test(line)) return [line, lines[index + 1] ?? ''];
    return LABEL.test(line) ? [line] : [];
  });

function afterField(line: string): string | undefined {
  const [, before = '', after] = LATER_BY.exec(line) ?? [];
  return FIELD.test(before) ? after : undefined;
}

/** A date whose day and month cannot be told apart is still one. */
const NUMBERS = /(?<!\d)\d{1,2}[./-]\d{1,2}[./-]\d{4}(?!\d)/;
/** How far from the headline a name without any mark still is the author's, in lines. */
const NEAREST = 5;

/** A name that stands alone beside the date, right below the headline or above it; null where none does. */
export function nameBesideDate(
  near: readonly NearLine[],
  headline: number,
  title: string,
): string | null {
  // Where a line says "by", no other name is the author's.
  if (near.some(({ text }) => /^by(?:\s|:|$)/i.test(text) && text.length <= 60)) return null;
  const titled = wordSet(title);
  const isPerson = (text: string): boolean =>
    isPersonName(text) && /\p{Ll}|\p{Lo}/u.test(text) && sharedWords(wordSet(text), titled) === 0;
  const byLine = new Map(near.map(({ text, line }) => [line, text]));
  const isDate = (line: number): boolean => {
    const text = byLine.get(line);
    return text !== undefined && text.length <= 60 && (dateIn(text) !== null || NUMBERS.test(text));
  };
  for (const { text, line } of near) {
    if (Math.abs(line - headline) > NEAREST || text.length > 100) continue;
    if (isPerson(text) && (isDate(line - 1) || isDate(line + 1))) return text;
    const [date] = datesIn(text);
    if (!date) continue;
    const beside = [text.slice(0, date.start), text.slice(date.end)];
    // "Dec 17, 2025 · Nora Quill", "Nora Quill · 17 Dec 2025"
    for (const part of beside.flatMap((side) => side.split(/\s?[|•·●▪—–⋅]\s*|\sin\s+/))) {
      const names = namesIn(part);
      if (names[0] && isPerson(names[0])) return names[0];
    }
  }
  return null;
}
