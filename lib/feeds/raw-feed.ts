import {
  type AtomFeed,
  detectAtomFeed,
  detectRdfFeed,
  detectRssFeed,
  type JsonFeed,
  parseAtomFeed,
  parseJsonFeed,
  parseRdfFeed,
  parseRssFeed,
  type RdfFeed,
  type RssFeed,
} from 'feedsmith';

type Text = string | undefined;

/** What feeds of all formats say of an item; titles and texts as HTML. */
export interface RawEntry {
  guid: Text;
  /** Addresses of its page, the best first; an address in `names` is only meant as one where it is absolute. */
  urls: Text[];
  names: Text[];
  title: Text;
  /** Texts, of which the longest is read. */
  texts: Text[];
  authors: Text[];
  dates: Text[];
  /** What its relative addresses are relative to, where it says so. */
  base: Text;
}

/** What feeds of all formats say of themselves. */
export interface RawFeed {
  title: Text;
  site: Text[];
  self: Text;
  ttl: number | undefined;
  base: Text;
  entries: RawEntry[];
}

/** Whether a text that is meant to be plain is HTML all the same, by a tag that nobody writes about in passing. */
const MARKUP = /<\/(?:a|p|b|i|em|strong|span|div|ul|li|blockquote|h[1-6])>|<br ?\/?>/i;

/** Plain text as HTML. Character references stay: where they are in plain text, they have been escaped twice. */
const plainAsHtml = (text: string): string =>
  MARKUP.test(text) ? text : text.replaceAll('<', '&lt;');

/** An Atom text as HTML; types are those of Atom 1.0 and 0.3. Undefined where it is no text. */
function typed({ value, type = 'text' }: { value?: string; type?: string } = {}): Text {
  if (value === undefined) return undefined;
  if (/^x?html$|html|\+xml|\/xml/i.test(type)) return value;
  if (!/^text/i.test(type)) return undefined;
  return plainAsHtml(value);
}

/** The page that Atom links mean: `alternate`, or the one without a relation. */
const pageOf = (links: AtomFeed.Link<string>[] | undefined): Text[] =>
  (links ?? [])
    .filter(({ rel }) => rel === undefined || /(?:^|\/)alternate$/i.test(rel))
    .sort((a, b) => Number(b.type === 'text/html') - Number(a.type === 'text/html'))
    .map(({ href }) => href);

const selfOf = (links: AtomFeed.Link<string>[] | undefined): Text =>
  links?.find(({ rel }) => rel === 'self')?.href;

const namesOf = (people: { name?: string }[] | undefined): Text[] =>
  (people ?? []).map(({ name }) => name);

const rssEntry = (item: RssFeed.Item<string>): RawEntry => ({
  guid: item.guid?.value,
  urls: [item.link, ...pageOf(item.atom?.links)],
  names: [
    item.guid?.isPermaLink === false ? undefined : item.guid?.value,
    item.enclosures?.[0]?.url,
  ],
  title: item.title ?? item.dc?.titles?.[0] ?? typed(item.atom?.title) ?? item.media?.title?.value,
  texts: [
    item.content?.encoded,
    item.description,
    typed(item.atom?.content),
    typed(item.atom?.summary),
    item.itunes?.summary,
    item.dc?.descriptions?.[0],
    item.media?.groups?.[0]?.description?.value,
  ],
  authors: [...(item.dc?.creators ?? []), ...namesOf(item.atom?.authors), item.itunes?.author],
  dates: [
    item.pubDate,
    item.dc?.dates?.[0],
    item.dcterms?.issued?.[0],
    item.dcterms?.created?.[0],
    item.atom?.published,
    item.atom?.updated,
    item.dcterms?.modified?.[0],
  ],
  base: item.xml?.base,
});

const rdfEntry = (item: RdfFeed.Item<string>): RawEntry => ({
  guid: item.rdf?.about,
  urls: [item.link],
  names: [item.rdf?.about],
  title: item.title ?? item.dc?.titles?.[0],
  texts: [item.content?.encoded, item.description, item.dc?.descriptions?.[0]],
  authors: item.dc?.creators ?? [],
  dates: [
    item.dc?.dates?.[0],
    item.dcterms?.issued?.[0],
    item.dcterms?.created?.[0],
    item.dcterms?.modified?.[0],
  ],
  base: item.xml?.base,
});

const atomEntry = (entry: AtomFeed.Entry<string>, people: Text[]): RawEntry => {
  const authors = namesOf(entry.authors ?? entry.source?.authors);
  return {
    guid: entry.id,
    urls: [...pageOf(entry.links), entry.content?.src],
    names: [entry.id, entry.links?.find(({ rel }) => rel === 'enclosure')?.href],
    title: typed(entry.title) ?? entry.dc?.titles?.[0],
    texts: [
      typed(entry.content),
      typed(entry.summary),
      entry.media?.groups?.[0]?.description?.value,
    ],
    authors: authors.length > 0 ? authors : (entry.dc?.creators ?? people),
    dates: [entry.published, entry.dcterms?.issued?.[0], entry.updated, entry.dc?.dates?.[0]],
    base: entry.xml?.base,
  };
};

const jsonEntry = (item: JsonFeed.Item<string>, people: Text[]): RawEntry => {
  const authors = namesOf(item.authors);
  return {
    guid: item.id,
    urls: [item.url, item.external_url],
    names: [item.id],
    title: item.title && plainAsHtml(item.title),
    texts: [
      item.content_html,
      item.content_text && plainAsHtml(item.content_text),
      item.summary && plainAsHtml(item.summary),
    ],
    authors: authors.length > 0 ? authors : people,
    dates: [item.date_published, item.date_modified],
    base: undefined,
  };
};

function rawRss(text: string): RawFeed {
  const feed = parseRssFeed(text);
  return {
    title: feed.title ?? feed.dc?.titles?.[0],
    site: [feed.link, ...pageOf(feed.atom?.links)],
    self: selfOf(feed.atom?.links),
    ttl: feed.ttl,
    base: feed.xml?.base,
    entries: (feed.items ?? []).map(rssEntry),
  };
}

function rawAtom(text: string): RawFeed {
  const feed = parseAtomFeed(text);
  const people = namesOf(feed.authors);
  return {
    title: typed(feed.title) ?? feed.dc?.titles?.[0],
    site: pageOf(feed.links),
    self: selfOf(feed.links),
    ttl: undefined,
    base: feed.xml?.base,
    entries: (feed.entries ?? []).map((entry) => atomEntry(entry, people)),
  };
}

function rawRdf(text: string): RawFeed {
  const feed = parseRdfFeed(text);
  return {
    title: feed.title ?? feed.dc?.titles?.[0],
    site: [feed.link],
    self: selfOf(feed.atom?.links),
    ttl: undefined,
    base: feed.xml?.base,
    entries: (feed.items ?? []).map(rdfEntry),
  };
}

function rawJson(text: string): RawFeed {
  const feed = parseJsonFeed(text);
  const people = namesOf(feed.authors);
  return {
    title: feed.title && plainAsHtml(feed.title),
    site: [feed.home_page_url],
    self: feed.feed_url,
    ttl: undefined,
    base: undefined,
    entries: (feed.items ?? []).map((item) => jsonEntry(item, people)),
  };
}

/**
 * The parser reads a person's name and address out of RSS authors in time that grows with the square of their length; as
 * creators they are plain texts.
 */
const withPlainAuthors = (text: string): string =>
  text.replace(/(<\/?)(?:author|managingEditor|webMaster)(?=[\s>/])/gi, '$1dc:creator');

/** Reads a feed of any format. Throws where the text is none, or too broken. */
export function rawFeed(text: string): RawFeed {
  if (detectRssFeed(text)) return rawRss(withPlainAuthors(text));
  if (detectAtomFeed(text)) return rawAtom(text);
  return detectRdfFeed(text) ? rawRdf(text) : rawJson(text);
}
