import type { Article, Block } from '../../../lib/model/article.ts';
import { splitSentences } from '../../../lib/text/sentences.ts';

/** A block by its first sign: "# heading", "- item", "> quote", "`code", anything else a paragraph. */
function block(line: string): Block {
  const text = line.slice(2);
  if (line.startsWith('# ')) return { kind: 'heading', level: 2, text, marks: [] };
  if (line.startsWith('- ')) return { kind: 'list-item', text, marks: [], depth: 0, number: null };
  if (line.startsWith('> ')) return { kind: 'quote', text, marks: [] };
  if (line.startsWith('` ')) return { kind: 'code', text, language: null };
  return { kind: 'paragraph', text: line, marks: [] };
}

/** An article of our own with these blocks. */
export function sample(title: string, lines: string[], lang: string | null = 'en'): Article {
  const blocks = lines.map(block);
  return {
    url: 'https://lede.example/a',
    canonicalUrl: 'https://lede.example/a',
    title,
    authors: [],
    siteName: null,
    section: null,
    description: null,
    publishedAt: null,
    modifiedAt: null,
    dates: [],
    lang,
    direction: 'ltr',
    page: { kind: 'article' },
    scope: 'article',
    notes: [],
    blocks,
    sentences: splitSentences(blocks, lang),
    faq: [],
    interview: [],
    wordCount: 0,
    readingMinutes: 1,
  };
}

/** A made-up news report of a dozen sentences. */
export const REPORT = [
  'Quellwerk said on Tuesday that it would open its language model Orla to schools in four countries. Teachers will be able to use Orla without charge until the summer of 2027.',
  'The firm from Halden has spent two years on the project. It had first planned to sell the model to banks.',
  'Have you tried Orla yet? Click here to subscribe to our newsletter.',
  'Ministers in Norway and Estonia welcomed the offer, while teachers in Austria asked who would answer for mistakes. But nobody has seen a contract.',
  'Orla holds 40 billion parameters and runs on a single server with eight chips. A trial with 300 pupils found that essays improved by 12 percent over one term.',
  'Critics note that the trial had no control group. “We need numbers that hold,” said Imke Voss of the University of Brixton.',
  'The first schools in Norway start in September. Quellwerk expects 90,000 pupils to use the model by the end of the year.',
];
