import type { Article, Block, HeadingLevel, Mark } from '../../../../lib/model/article.ts';
import { splitSentences } from '../../../../lib/text/sentences.ts';
import { sample } from '../sample.ts';

/** Text with "**bold**" and "[linked]" parts as plain text and marks. */
function marked(source: string): { text: string; marks: Mark[] } {
  const marks: Mark[] = [];
  let text = '';
  for (const part of source.split(/(\*\*[^*]+\*\*|\[[^\]]+\])/)) {
    const bold = part.startsWith('**');
    const linked = part.startsWith('[');
    const inner = bold ? part.slice(2, -2) : linked ? part.slice(1, -1) : part;
    const span = { start: text.length, end: text.length + inner.length };
    if (bold) marks.push({ kind: 'strong', ...span });
    if (linked) marks.push({ kind: 'link', href: 'https://lede.example/b', ...span });
    text += inner;
  }
  return { text, marks };
}

function blockOf(line: string): Block {
  const [, sign = '', rest = ''] = /^(#{1,6} |-{1,2} |\d+\) |> |!)?(.*)$/s.exec(line) ?? [];
  const { text, marks } = marked(rest);
  if (sign.startsWith('#')) {
    return { kind: 'heading', level: (sign.length - 1) as HeadingLevel, text, marks };
  }
  if (sign.startsWith('-')) {
    return { kind: 'list-item', text, marks, depth: sign.length - 2, number: null };
  }
  if (sign.endsWith(') ')) {
    return { kind: 'list-item', text, marks, depth: 0, number: Number.parseInt(sign, 10) };
  }
  if (sign === '> ') return { kind: 'quote', text, marks };
  if (sign === '!')
    return { kind: 'image', text: '', src: 'https://lede.example/i.png', alt: '', caption: null };
  return { kind: 'paragraph', text, marks };
}

/**
 * An article of our own. A line is a paragraph, or by its first sign: "# " to "###### " a heading of that level, "- " an item
 * ("-- " one of an inner list), "3) " an item of an ordered list, "> " a quote, "!" a picture.
 */
export function page(title: string, lines: string[], lang: string | null = 'en'): Article {
  const blocks = lines.map(blockOf);
  return { ...sample(title, [], lang), blocks, sentences: splitSentences(blocks, lang) };
}

const PLACES = ['Halden', 'Brixton', 'Nordby', 'Vesthavn', 'Aldermoor', 'Kilbrae', 'Torrance'];
const ACTS = [
  'opened a library',
  'hired nine cooks',
  'painted its bridge',
  'sold two ferries',
  'closed a mine',
];

/** `count` sentences of our own that have little in common, the first of them numbered `from`. */
export const sentences = (count: number, from = 0): string[] =>
  Array.from({ length: count }, (_, i) => {
    const n = from + i;
    return `${PLACES[n % 7]}${n} ${ACTS[n % 5]} near${n} harbor${n} last${n} spring${n}.`;
  });
