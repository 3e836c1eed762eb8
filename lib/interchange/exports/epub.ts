import { strToU8, type Zippable, zipSync } from 'fflate';
import { articleMarkup, langOf, STYLES } from './article-html.ts';
import type { ArticleLabels } from './article-markdown.ts';
import { escapeText } from './escape.ts';
import { isoSecond } from './front-matter.ts';
import type { Saved } from './saved.ts';
import { zipTime } from './zip-stream.ts';

/** What a book is made of. `id` is unlike any other book's; `now` in milliseconds since 1970. */
export interface Book {
  id: string;
  title: string;
  /** The interface's language, for a book of articles in several. */
  lang: string;
  now: number;
  articles: readonly Saved[];
  labels: ArticleLabels & { contents: string };
}

const XML = '<?xml version="1.0" encoding="UTF-8"?>';

const CONTAINER = `${XML}
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;

const chapterName = (at: number): string => `chapter-${at + 1}.xhtml`;

/** The one language of all articles, or the interface's. */
function bookLang({ articles, lang }: Book): string {
  const langs = new Set(articles.map(({ row }) => langOf(row.lang)));
  const [only] = langs;
  return (langs.size === 1 && only) || (langOf(lang) ?? 'en');
}

function xhtml(facts: { title: string; lang: string; dir: string; body: string }): string {
  return `${XML}
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" xml:lang="${facts.lang}" lang="${facts.lang}" dir="${facts.dir}">
<head>
<title>${escapeText(facts.title)}</title>
<link rel="stylesheet" type="text/css" href="styles.css"/>
</head>
<body>
${facts.body}
</body>
</html>
`;
}

function packageFile(book: Book, lang: string): string {
  const authors = [...new Set(book.articles.flatMap(({ row }) => row.authors))].filter(
    (name) => escapeText(name).trim() !== '',
  );
  const chapters = book.articles.map((_, at) => at);
  return `${XML}
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${lang}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">${escapeText(book.id)}</dc:identifier>
<dc:title>${escapeText(book.title)}</dc:title>
<dc:language>${lang}</dc:language>
${authors.map((name) => `<dc:creator>${escapeText(name)}</dc:creator>\n`).join('')}<meta property="dcterms:modified">${isoSecond(book.now)}</meta>
</metadata>
<manifest>
<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
<item id="styles" href="styles.css" media-type="text/css"/>
${chapters.map((at) => `<item id="chapter-${at + 1}" href="${chapterName(at)}" media-type="application/xhtml+xml"/>`).join('\n')}
</manifest>
<spine>
${chapters.map((at) => `<itemref idref="chapter-${at + 1}"/>`).join('\n')}
</spine>
</package>
`;
}

function navigation({ articles, labels }: Book, lang: string): string {
  const lines = articles.map(
    ({ row }, at) =>
      `<li><a href="${chapterName(at)}">${escapeText(row.title).trim() || String(at + 1)}</a></li>`,
  );
  const title = escapeText(labels.contents);
  return xhtml({
    title: labels.contents,
    lang,
    dir: 'ltr',
    body: `<nav epub:type="toc" id="toc"><h1>${title}</h1><ol>${lines.join('\n')}</ol></nav>`,
  });
}

/**
 * Saved articles as an EPUB 3 book, one chapter each, without pictures. Made at one go and held in memory: for a selection,
 * not for thousands. Throws a RangeError without articles: a book has a chapter.
 */
export function epubBook(book: Book): Uint8Array<ArrayBuffer> {
  if (book.articles.length === 0) throw new RangeError('a book needs an article');
  const lang = bookLang(book);
  const files: Zippable = {
    // Readers know the format by this file: the first, and not packed.
    mimetype: [strToU8('application/epub+zip'), { level: 0 }],
    'META-INF/container.xml': strToU8(CONTAINER),
    'EPUB/package.opf': strToU8(packageFile(book, lang)),
    'EPUB/nav.xhtml': strToU8(navigation(book, lang)),
    'EPUB/styles.css': strToU8(STYLES),
  };
  for (const [at, saved] of book.articles.entries())
    files[`EPUB/${chapterName(at)}`] = strToU8(
      xhtml({
        title: saved.row.title.trim() || String(at + 1),
        lang: langOf(saved.row.lang) ?? lang,
        dir: saved.body?.article.direction ?? 'ltr',
        body: articleMarkup(saved, book.labels),
      }),
    );
  return zipSync(files, { level: 6, mtime: zipTime(book.now) });
}
