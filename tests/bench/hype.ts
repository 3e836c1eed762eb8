import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { articleFromText } from '../../lib/article/article-from-text.ts';
import { hype } from '../../lib/signals/hype.ts';
import { readingOf } from '../../lib/signals/reading.ts';
import { median, p95 } from './median.ts';

const LABELS = join(import.meta.dirname, 'labels/hype-sentences.tsv');
const WORDS = [500, 2_000, 20_000];
const RUNS = 40;

const articleOf = (text: string, lang: string) =>
  articleFromText(text, { url: 'https://a.example/', title: '', siteName: null, lang });

/** h: hype of the author; q: praise of others; f: neither. Faint words alone are none. */
function told(text: string, lang: string): string {
  const article = articleOf(text, lang);
  const signal = hype.measure(article, readingOf(article));
  if (signal.kind === 'unmeasured') return 'f';
  if (signal.findings.some(({ side }) => side === 'for')) return 'h';
  return signal.findings.some(({ name }) => name === 'quotedPraise') ? 'q' : 'f';
}

function printLanguage(name: string, rows: readonly { label: string; found: string }[]): void {
  const said = rows.filter(({ found }) => found !== 'f');
  const right = said.filter(({ label }) => label !== 'f').length;
  const all = rows.filter(({ label }) => label !== 'f').length;
  const whose = said.filter(({ label, found }) => label === found).length;
  console.log(
    `${name}  F1 ${((2 * right) / (said.length + all)).toFixed(3)}  precision ${(right / said.length).toFixed(3)}  recall ${(right / all).toFixed(3)}  whose word it is right in ${whose} of ${right}  of ${rows.length}`,
  );
}

function printTimes(texts: readonly string[]): void {
  for (const words of WORDS) {
    const paragraphs: string[] = [];
    for (let at = 0, left = words; left > 0; at++) {
      const text = texts[at % texts.length] ?? '';
      paragraphs.push(text);
      left -= text.split(' ').length;
    }
    const article = articleOf(paragraphs.join('\n\n'), 'en');
    // What all signals share is read before.
    const reading = readingOf(article);
    reading.supposed();
    const times = Array.from({ length: RUNS }, () => {
      const start = performance.now();
      hype.measure(article, reading);
      return performance.now() - start;
    });
    console.log(
      `${words.toLocaleString('en')} words: first ${(times[0] ?? 0).toFixed(1)} ms, median ${median(times).toFixed(1)} ms, p95 ${p95(times).toFixed(1)} ms`,
    );
  }
}

/** Prints how well hype is told in our labeled sentences, and times. */
export function printHype(): void {
  const rows = readFileSync(LABELS, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [lang = '', label = '', text = ''] = line.split('\t');
      return { lang, label, text, found: told(text, lang) };
    });
  console.log('\nHype, our labeled sentences');
  for (const lang of ['en', 'de', 'fr', 'es'])
    printLanguage(
      lang,
      rows.filter((row) => row.lang === lang),
    );
  printTimes(rows.flatMap(({ lang, text }) => (lang === 'en' ? [text] : [])));
}
