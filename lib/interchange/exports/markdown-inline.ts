import type { Mark } from '../../model/article.ts';
import { atLineStart, inlineText, target } from '../markdown-text.ts';
import { runsOf, type Segment, segmentsOf } from './segments.ts';

/** What may stand before and behind emphasis so that every reader of Markdown sees it as such (CommonMark's flanking). */
const BEFORE = /^[\s([{"'“‘«—–]?$/u;
const AFTER = /^[\s.,;:!?)\]}"'”’»…—–]?$/u;

/** Words that no sign of Markdown may stand beside: emphasis that begins or ends with a blank or a sign is left out. */
const WORD = /^[\p{L}\p{N}]$/u;

/** Code in a line, in as many backticks as it needs. */
export function codeSpan(code: string): string {
  const line = code.replace(/\s+/g, ' ');
  if (line.trim() === '') return line;
  const longest = Math.max(0, ...(line.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  const pad = /^`|`$|^ .* $/.test(line) ? ' ' : '';
  return `${fence}${pad}${line}${pad}${fence}`;
}

/** A block's text and marks as one line of Markdown. */
export function inlineMarkdown(text: string, marks: readonly Mark[]): string {
  const segments = segmentsOf(text, marks);
  const line = runsOf(segments, 'href')
    .map((run) => linked(run, text))
    .join('');
  return atLineStart(line.replace(/\s+/g, ' ').trim());
}

function linked(segments: Segment[], text: string): string {
  const run = runsOf(standing(segments, text, 'strong'), 'strong').flatMap((same) =>
    standing(same, text, 'emphasis'),
  );
  const inner = wrapped(run, 'strong');
  const href = run[0]?.href;
  if (!href || inner.trim() === '') return inner;
  return around(inner, (words) => `[${words}](${target(href)})`);
}

const SIGNS = { strong: '**', emphasis: '*' } as const;
type Style = keyof typeof SIGNS;

/** The segments without a style where its signs would not be read as such. */
const standing = (segments: Segment[], text: string, style: Style): Segment[] =>
  runsOf(segments, style).flatMap((run) =>
    canStand(run, text) ? run : run.map((segment) => ({ ...segment, [style]: false })),
  );

function wrapped(segments: Segment[], style: Style): string {
  return runsOf(segments, style)
    .map((run) => {
      const inner = style === 'strong' ? wrapped(run, 'emphasis') : plain(run);
      return run[0]?.[style]
        ? around(inner, (words) => `${SIGNS[style]}${words}${SIGNS[style]}`)
        : inner;
    })
    .join('');
}

const plain = (run: Segment[]): string =>
  runsOf(run, 'code')
    .map((same) => {
      const words = same.map((segment) => segment.text).join('');
      return same[0]?.code ? codeSpan(words) : inlineText(words);
    })
    .join('');

/** Whether signs around a run would be read as emphasis, whoever reads them. */
function canStand(run: Segment[], text: string): boolean {
  const words = text.slice(run[0]?.start, run.at(-1)?.end);
  const start = (run[0]?.start ?? 0) + words.length - words.trimStart().length;
  const end = (run.at(-1)?.end ?? 0) - (words.length - words.trimEnd().length);
  const first = Array.from(text.slice(start, start + 2))[0] ?? '';
  const last = Array.from(text.slice(Math.max(0, end - 2), end)).at(-1) ?? '';
  return (
    BEFORE.test(text.charAt(start - 1)) &&
    AFTER.test(text.charAt(end)) &&
    WORD.test(first) &&
    WORD.test(last)
  );
}

/** Blanks stay outside of what is put around words. */
function around(inner: string, put: (words: string) => string): string {
  const words = inner.trim();
  if (words === '') return inner;
  const from = inner.indexOf(words);
  return inner.slice(0, from) + put(words) + inner.slice(from + words.length);
}
