import type { Fact } from '../model/brief.ts';
import type { Signal } from '../model/signals.ts';
import type { Briefed } from './brief-json.ts';

const WIDTH = 96;

/** The brief for a terminal: what a reader sees in the popup, as plain text. Control characters of the page are left out. */
export function briefText({ article, brief }: Briefed): string {
  const facts = [
    article.siteName,
    article.authors.join(', ') || null,
    article.publishedAt && `published ${article.publishedAt.slice(0, 10)}`,
    article.modifiedAt && `updated ${article.modifiedAt.slice(0, 10)}`,
    `${article.readingMinutes} min, ${article.wordCount} words`,
  ].filter((fact) => fact !== null && fact !== '');
  const parts = [
    `${wrap(article.title || '(no title)')}\n${wrap(facts.join(' · '))}`,
    article.page.kind === 'other'
      ? `This page is not read as an article: ${article.page.reason}.`
      : '',
    section(
      'Summary',
      brief.summary.map(({ text }) => wrap(text)),
    ),
    section(
      'Key points',
      brief.keyPoints.map(({ text }) => wrap(text, '- ')),
    ),
    section('Facts', (brief.facts ?? []).map(factLine)),
    section(
      'FAQ',
      article.faq.map(({ question, answer }) => `${wrap(question, 'Q: ')}\n${wrap(answer, 'A: ')}`),
    ),
    section('How it is made', (brief.signals ?? []).map(signalLine)),
    section('Phrases', [wrap(brief.phrases.map(({ phrase }) => phrase).join(', '))]),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

const section = (title: string, lines: string[]): string => {
  const filled = lines.filter((line) => line !== '');
  return filled.length === 0 ? '' : `${title.toUpperCase()}\n${filled.join('\n')}`;
};

/** One signal: its meter, and how many of each sort were found. */
function signalLine(signal: Signal): string {
  if (signal.kind === 'unmeasured') return `- ${signal.name}: not measured in this language`;
  const found = signal.findings.map(({ name, count }) => `${name} ${count}`);
  const meter = signal.kind === 'meter' ? [`${signal.value} of 100`] : [];
  return wrap([...meter, ...found].join(', '), `- ${signal.name}: `);
}

/** One fact: its kind, its words, what they are about, and the sentence that says it, counted from 0. */
function factLine({ kind, text, about, of, comparison, href, supposed, sentences }: Fact): string {
  const parts = [
    text,
    about && `(${about})`,
    of && `of ${of}`,
    comparison?.text,
    href,
    supposed && 'supposed',
    `[${sentences.join(', ')}]`,
  ];
  return wrap(parts.filter((part) => part).join(' '), `- ${kind}: `);
}

function wrap(text: string, lead = ''): string {
  const words = text.replace(/\p{Cc}/gu, ' ').split(/\s+/);
  const lines: string[] = [];
  let line = lead;
  for (const word of words) {
    const joined = line.trim() === '' || line === lead ? line + word : `${line} ${word}`;
    if (joined.length > WIDTH && line.trim() !== '' && line !== lead) {
      lines.push(line);
      line = ' '.repeat(lead.length) + word;
    } else line = joined;
  }
  return [...lines, line].join('\n').trimEnd();
}
