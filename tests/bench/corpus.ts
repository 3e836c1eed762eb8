/**
 * `npm run bench:corpus -- CORPUS.jsonl.gz`: how well pages of a corpus in WCXB's layout are read (README.md). Prints;
 * never fails on a figure.
 */
import { textOfBlocks } from '../../lib/article/article-text.ts';
import { makeArticle } from '../../lib/article/make-article.ts';
import { type CorpusPage, readCorpus } from '../../lib/cli/train/read-corpus.ts';
import { f1, scoreText } from '../../lib/cli/train/text-scores.ts';
import type { Article } from '../../lib/model/article.ts';

/** A pair is right when its question and its answer have this word F1 with the marked ones. */
const SAME_QUESTION = 0.8;
const SAME_ANSWER = 0.6;

/** Right ones of all that are marked. */
class Tally {
  right = 0;
  all = 0;

  add(isRight: boolean): void {
    this.all++;
    if (isRight) this.right++;
  }

  get text(): string {
    return this.all === 0 ? '–' : `${this.right} of ${this.all} (${share(this.right, this.all)})`;
  }
}

const share = (part: number, whole: number): string =>
  whole === 0 ? '–' : (part / whole).toFixed(3);

const plain = (text: string | null): string =>
  (text ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const people = (text: string): string =>
  plain(text.replace(/\b(?:by|written by|posted by|author)\b:?/gi, ' '));

class Report {
  readonly #title = new Tally();
  readonly #authors = new Tally();
  readonly #nobody = new Tally();
  readonly #published = new Tally();
  readonly #kinds = new Map<string, Tally>();
  readonly #words: number[] = [];
  readonly #runs = { precision: 0, recall: 0, read: 0 };
  readonly #pairs = { right: 0, returned: 0, wanted: 0 };
  readonly #noFaq = new Tally();
  #wrongDates = 0;

  add(page: CorpusPage, article: Article): void {
    const kind = this.#kinds.get(page.type) ?? new Tally();
    this.#kinds.set(page.type, kind);
    kind.add(article.page.kind === 'article');
    if (page.body !== null) this.#addBody(textOfBlocks(article.blocks), page.body);
    if (page.title) this.#title.add(plain(page.title) === plain(article.title));
    if (page.authors)
      this.#authors.add(people(page.authors) === people(article.authors.join(', ')));
    else if (page.authors === '') this.#nobody.add(article.authors.length === 0);
    if (page.published) {
      const day = article.publishedAt?.slice(0, 10) ?? null;
      this.#published.add(day === page.published);
      if (day !== null && day !== page.published) this.#wrongDates++;
    }
    if (page.faq) this.#addFaq(article.faq, page.faq);
  }

  #addBody(read: string, marked: string): void {
    const { words, runs } = scoreText(read, marked);
    this.#words.push(words);
    this.#runs.recall += runs.recall;
    if (read !== '') {
      this.#runs.precision += runs.precision;
      this.#runs.read++;
    }
  }

  #addFaq(read: Article['faq'], marked: NonNullable<CorpusPage['faq']>): void {
    if (marked.length === 0) this.#noFaq.add(read.length === 0);
    const left = [...marked];
    for (const { question, answer } of read) {
      const at = left.findIndex((one) => scoreText(question, one.question).words >= SAME_QUESTION);
      const [found] = at < 0 ? [] : left.splice(at, 1);
      if (found && scoreText(answer, found.answer).words >= SAME_ANSWER) this.#pairs.right++;
    }
    this.#pairs.returned += read.length;
    this.#pairs.wanted += marked.length;
  }

  print(): void {
    const print = (name: string, text: string): void => console.log(`${name.padEnd(24)}${text}`);
    for (const [type, { right, all }] of this.#kinds)
      print(`${type}: no article`, `${all - right} of ${all} (${share(all - right, all)})`);
    if (this.#words.length > 0) {
      const n = this.#words.length;
      const runs = {
        precision: this.#runs.precision / this.#runs.read,
        recall: this.#runs.recall / n,
      };
      const low = this.#words.filter((score) => score < 0.5).length;
      print(
        'body, words F1',
        share(
          this.#words.reduce((sum, score) => sum + score, 0),
          n,
        ),
      );
      print('body, 4-grams F1', f1(runs).toFixed(3));
      print('body under F1 .5', `${low} of ${n} (${share(low, n)})`);
      print('title', this.#title.text);
      print('authors', this.#authors.text);
      print('nobody named, left empty', this.#nobody.text);
      print('published', `${this.#published.text}, wrong ${this.#wrongDates}`);
    }
    const { right, returned, wanted } = this.#pairs;
    if (wanted > 0) {
      print('FAQ pairs', `precision ${share(right, returned)}, recall ${share(right, wanted)}`);
      print('no FAQ, left alone', this.#noFaq.text);
    }
  }
}

const [path] = process.argv.slice(2);
if (path === undefined) throw new Error('Which corpus? npm run bench:corpus -- CORPUS.jsonl.gz');
const report = new Report();
for await (const page of readCorpus(path)) report.add(page, makeArticle(page.reading));
report.print();
