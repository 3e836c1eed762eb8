import { articleHtml } from '../interchange/exports/article-html.ts';
import { type ArticleLabels, articleMarkdown } from '../interchange/exports/article-markdown.ts';
import { bookmarksHtml } from '../interchange/exports/bookmarks-html.ts';
import { epubBook } from '../interchange/exports/epub.ts';
import { fileNamer } from '../interchange/exports/file-names.ts';
import { libraryCsv } from '../interchange/exports/library-csv.ts';
import { type ZippedFile, zipStream } from '../interchange/exports/zip-stream.ts';
import type { Library } from '../library/schema.ts';
import { type WholeArticle, wholeArticles } from '../library/whole-articles.ts';
import type { Article } from '../model/article.ts';
import { blobOf, streamOf, today } from './backup.ts';
import { copyText, downloadBlob } from './export.ts';
import type { Job } from './job.ts';

/** The forms in which articles leave. */
export type ExportForm = 'markdown' | 'csv' | 'bookmarks' | 'epub';

/** The interface's words for an article; `null` for one that was not read. */
export type LabelsOf = (article: Article | null) => ArticleLabels & { contents: string };

const ALL = { frontMatter: true, brief: true, highlights: true, body: true } as const;

const markdownOf = (whole: WholeArticle, labelsOf: LabelsOf): string =>
  articleMarkdown(whole, { ...ALL, labels: labelsOf(whole.body?.article ?? null) });

async function* markdownFiles(
  articles: AsyncGenerator<WholeArticle>,
  labelsOf: LabelsOf,
): AsyncGenerator<ZippedFile> {
  const nameOf = fileNamer('md');
  for await (const whole of articles)
    yield {
      name: nameOf(whole.row.title),
      text: markdownOf(whole, labelsOf),
      at: whole.row.savedAt,
    };
}

async function* told<T>(
  source: AsyncGenerator<T>,
  of: number,
  { signal, progress }: Job,
): AsyncGenerator<T> {
  let done = 0;
  for await (const one of source) {
    if (signal.aborted) return;
    yield one;
    done++;
    progress(done / of, done);
  }
}

async function gathered<T>(source: AsyncGenerator<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const one of source) all.push(one);
  return all;
}

async function fileOf(
  library: Library,
  ids: readonly string[],
  form: ExportForm,
  labelsOf: LabelsOf,
  job: Job,
): Promise<{ name: string; blob: Blob }> {
  const now = new Date();
  const name = `lede-${today(now)}`;
  const whole = () => told(wholeArticles(library, ids), ids.length, job);
  const rows = () => told(wholeArticles(library, ids, { texts: false }), ids.length, job);
  switch (form) {
    case 'markdown':
      return {
        name: `${name}.zip`,
        blob: await blobOf(streamOf(zipStream(markdownFiles(whole(), labelsOf)))),
      };
    case 'csv':
      // In what is written for the reader, meters stand where the reader wants them.
      return {
        name: `${name}.csv`,
        blob: new Blob([
          ...libraryCsv(await gathered(rows()), { meters: labelsOf(null).signals !== null }),
        ]),
      };
    case 'bookmarks':
      return { name: `${name}.html`, blob: new Blob([...bookmarksHtml(await gathered(rows()))]) };
    case 'epub': {
      const articles = await gathered(whole());
      const [only] = articles;
      const title = articles.length === 1 && only ? only.row.title : `Lede, ${today(now)}`;
      const book = epubBook({
        id: crypto.randomUUID(),
        title,
        lang: navigator.language,
        now: now.getTime(),
        articles,
        labels: labelsOf(null),
      });
      return { name: `${name}.epub`, blob: new Blob([book]) };
    }
  }
}

/** Hands the reader these articles as one file; false where that was ended before. */
export async function exportArticles(
  library: Library,
  ids: readonly string[],
  form: ExportForm,
  labelsOf: LabelsOf,
  job: Job,
): Promise<boolean> {
  const { name, blob } = await fileOf(library, ids, form, labelsOf, job);
  if (job.signal.aborted) return false;
  downloadBlob(name, blob);
  return true;
}

async function one(library: Library, id: string): Promise<WholeArticle | null> {
  for await (const whole of wholeArticles(library, [id])) return whole;
  return null;
}

/** Hands the reader one article as a page or a Markdown file, named by its title. */
export async function exportArticle(
  library: Library,
  id: string,
  form: 'html' | 'markdown',
  labelsOf: LabelsOf,
): Promise<void> {
  const whole = await one(library, id);
  if (!whole) return;
  const name = fileNamer(form === 'html' ? 'html' : 'md')(whole.row.title);
  const text =
    form === 'html'
      ? articleHtml(whole, labelsOf(whole.body?.article ?? null))
      : markdownOf(whole, labelsOf);
  downloadBlob(name, new Blob([text], { type: 'text/plain;charset=utf-8' }));
}

/** Puts one whole article on the clipboard as Markdown. */
export async function copyArticle(library: Library, id: string, labelsOf: LabelsOf): Promise<void> {
  const whole = await one(library, id);
  if (whole) await copyText(markdownOf(whole, labelsOf));
}
