import { parseUrl } from '../../text/url.ts';
import type { NoteContext } from './context.ts';
import { blocksNearEnd } from './near-text.ts';

/** More pages than this are an archive, not an article. */
const MOST_PAGES = 60;
const PAGE_QUERY = /^(?:page|p|pg|paged|pagina|seite|pageno|page_number|currentpage)$/i;
/** A further page at the end of a path: `/2`, `/page/2`, `/seite-2`. */
const PAGE_PATH = /\/(?:(?:page|seite|pagina|p)[/-]?)?(\d{1,2})$/i;
/** A line that says on which page of how many one is, and one that leads to the next, in the languages of the briefs. */
const PAGE_OF =
  /^(?:page|seite|página|pagina|strona|страница|стр\.|sayfa|صفحة|الصفحة|עמוד) ?\d{1,2} ?(?:of|\/|von|de|sur|di|van|z|из|من|מתוך) ?(\d{1,2})$/i;
const PAGE_OF_CJK =
  /^第? ?\d{1,2} ?(?:ページ|页|頁|페이지)? ?[/／] ?(?:共|全)? ?(\d{1,2}) ?(?:ページ|页|頁|페이지)$/;
const NEXT =
  /^\W{0,3}(?:(?:go to |read )?(?:the )?next(?: page)?|nächste(?: seite)?|weiter|(?:page )?suivante?|(?:página )?siguiente|(?:pagina )?successiva|avanti|próxima(?: página)?|página seguinte|volgende(?: pagina)?|następna(?: strona)?|следующая(?: страница)?|далее|sonraki(?: sayfa)?|الصفحة التالية|التالي|העמוד הבא|הבא|下一页|下一頁|次のページ|次へ|다음(?: 페이지)?)\W{0,3}$/i;
const NUMBER = /^\W{0,3}\d{1,2}\W{0,3}$/;

/** Whether the text goes on on further pages: a pager stands behind it, or the page names the one that follows. */
export function isPaged(context: NoteContext): boolean {
  const { url, next } = context.reading;
  const near = blocksNearEnd(context).map(({ block }) => block);
  if (near.some(({ text }) => text.length < 40 && countsPages(text))) return true;
  if (next !== null && isFurther(next, url)) return true;
  return near.some(
    (block) =>
      'marks' in block &&
      block.marks.some((mark) => {
        if (mark.kind !== 'link') return false;
        const words = block.text.slice(mark.start, mark.end).trim();
        return (NUMBER.test(words) || NEXT.test(words)) && isFurther(mark.href, url);
      }),
  );
}

function countsPages(line: string): boolean {
  const pages = Number((PAGE_OF.exec(line) ?? PAGE_OF_CJK.exec(line))?.[1] ?? 0);
  return pages >= 2 && pages <= MOST_PAGES;
}

/** Whether an address is a later page of what is at the other. */
function isFurther(href: string, url: string): boolean {
  const there = pageOf(href);
  const here = pageOf(url);
  return there.page > here.page && there.page <= MOST_PAGES && there.base === here.base;
}

/** An address without its page, and the page; 1 where it names none. */
function pageOf(address: string): { base: string; page: number } {
  const url = parseUrl(address);
  if (!url) return { base: address, page: 1 };
  const path = url.pathname.replace(/\/$/, '').replace(/\/index\.\w{2,5}$/, '');
  for (const [name, value] of url.searchParams)
    if (PAGE_QUERY.test(name) && /^\d{1,3}$/.test(value))
      return { base: url.hostname + path, page: Number(value) };
  const numbered = PAGE_PATH.exec(path);
  if (numbered)
    return { base: url.hostname + path.slice(0, numbered.index), page: Number(numbered[1]) };
  return { base: url.hostname + path, page: 1 };
}
