import { example } from './csv.ts';
import type { ImportField, RawItem, Source } from './item.ts';
import { instapaperFolder } from './tables.ts';

/** Pocket's HTML export names itself in its title, and so does Instapaper's. */
export const isPocketHtml = (head: string): boolean =>
  /<title>\s{0,20}pocket export/i.test(head) || /<a [^>]{0,4000}\btime_added=/i.test(head);
export const isInstapaperHtml = (head: string): boolean => /<title>\s{0,20}instapaper/i.test(head);

/** Pocket: sections "Unread" and "Read Archive", links with `time_added` (seconds) and `tags` parted by commas. */
export const pocketHtmlSource = (document: Document): Source =>
  sectionsSource(document, (section, link) => ({
    savedAt: link.getAttribute('time_added'),
    tags: (link.getAttribute('tags') ?? '').split(','),
    state: /archive/i.test(section) ? 'archived' : 'unread',
  }));

/** Instapaper: a section for each folder, links without times. */
export const instapaperHtmlSource = (document: Document): Source =>
  sectionsSource(document, (section) => instapaperFolder(section, []));

function sectionsSource(
  document: Document,
  facts: (section: string, link: Element) => Partial<RawItem>,
): Source {
  const items: RawItem[] = [];
  let section = '';
  for (const element of Array.from(document.querySelectorAll('h1, h2, a[href]'))) {
    const text = (element.textContent ?? '').trim();
    if (element.localName !== 'a') section = text;
    else
      items.push({
        line: null,
        url: element.getAttribute('href') ?? '',
        title: text,
        ...facts(section, element),
      });
  }
  const columns: [string, ImportField, string | undefined][] = [
    ['href', 'url', items[0]?.url],
    ['a', 'title', items.find(({ title }) => title)?.title],
    ['time_added', 'savedAt', items.map(({ savedAt }) => String(savedAt ?? '')).find(Boolean)],
    ['tags', 'tags', items.find(({ tags }) => tags?.some(Boolean))?.tags?.join(', ')],
    ['h1', 'state', section],
  ];
  return {
    columns: columns.flatMap(([from, to, value]) =>
      value ? [{ from, to, example: example(value) }] : [],
    ),
    found: items,
    hasEntities: false,
  };
}
