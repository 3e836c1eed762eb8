import type { BriefLabels } from '../../../lib/interchange/brief-parts.ts';
import type { Article } from '../../../lib/model/article.ts';
import type { Brief, Fact } from '../../../lib/model/brief.ts';
import type { Signal } from '../../../lib/model/signals.ts';

export const labels: BriefLabels = {
  summary: 'Summary',
  keyPoints: 'Key points',
  facts: 'Facts and figures',
  faq: 'Questions answered',
  supposed: 'supposed',
  part: '',
  signals: null,
};

/** Labels of a reader who wants to be told how a text is made. */
export const inWords: BriefLabels = {
  ...labels,
  signals: { title: 'How made', linesOf: ({ name }) => [`${name}: *much*`] },
};
export const signals: Signal[] = [
  { name: 'supposed', kind: 'meter', value: 68, findings: [] },
  { name: 'hype', kind: 'unmeasured' },
];
export const article = {
  title: 'A [chip] of <b>one\u2019s</b> own',
  canonicalUrl: 'https://halyard.example/chip_(2)',
  authors: ['Ines Marlow', 'Tomas Reyl'],
  siteName: 'The Halyard',
  publishedAt: '2026-03-12T09:00:00+01:00',
  faq: [
    { question: 'Is it *confirmed*?', answer: 'No.\n\nNobody said so.' },
    { question: 'When?', answer: '2028.' },
  ],
} as Article;
export const brief: Brief = {
  engine: '1',
  summary: [
    { text: 'One.', sentences: [0] },
    { text: 'Two.', sentences: [1] },
  ],
  keyPoints: [{ text: 'A point.', sentences: [2], origin: 'engine' }],
  phrases: [],
};

/** A price that is set against another one, and a date that nobody has confirmed. */
export const facts: Fact[] = [
  {
    kind: 'price',
    text: '*3 euros*',
    start: 0,
    end: 9,
    about: 'per question',
    of: 'Orla 5',
    comparison: { text: '4 euros', about: 'Orla 4', sentence: 0 },
    supposed: false,
    count: 1,
    sentences: [0],
  },
  {
    kind: 'date',
    text: 'May 2027',
    start: 0,
    end: 8,
    about: null,
    supposed: true,
    count: 1,
    sentences: [1],
  },
];
