import type { PageReading } from '../../model/page-reading.ts';
import { parseUrl } from '../../text/url.ts';
import { type Put, share } from '../../trees/put.ts';
import type { BoxMeasure } from '../body/measure.ts';
import { NAME_GROUPS } from '../body/names.ts';
import type { PageMeasure } from '../body/page-measure.ts';
import { PHRASE_NAMES } from '../body/phrases.ts';
import { typesOf } from '../metadata/json-ld.ts';
import type { PageFacts } from '../metadata/page-facts.ts';

/** What is known of a page when it is asked whether it is an article. */
export interface KindFacts {
  facts: PageFacts;
  reading: PageReading;
  page: PageMeasure;
  authors: readonly string[];
  publishedAt: string | null;
}

/** Words in addresses by what they lead to. */
type Place = 'article' | 'shop' | 'forum' | 'documentation' | 'service' | 'list' | 'home';
const PLACES: readonly (readonly [place: Place, pattern: RegExp])[] = [
  [
    'article',
    /\/(?:articles?|news|stor(?:y|ies)|blog|posts?|\d{4}\/\d\d?|features?|opinion|magazine|insights?)(?:\/|$)|^(?:blog|news)\./,
  ],
  [
    'shop',
    /\/(?:products?|shop|store|cart|itm|dp|p|cat|c|collections?|browse|app)(?:\/|$)|^(?:shop|store)\./,
  ],
  [
    'forum',
    /\/(?:threads?|forums?|boards?|questions|topic|t|comments)(?:\/|\.|$)|showthread|^(?:forums?|community|boards?|answers|discuss)\./,
  ],
  [
    'documentation',
    /\/(?:docs?|documentation|reference|manual|api|man|guide|userguide|tutorials?|learn|wiki|book)(?:\/|\.|$)|^(?:docs?|developers?|api|wiki|help|support)\./,
  ],
  [
    'service',
    /\/(?:services?|solutions?|pricing|about|contact|careers|platform|why-us|testimonials|locations?|department|features|work|programs?)(?:\/|\.|$)/,
  ],
  [
    'list',
    /\/(?:category|categories|tags?|topics?|archives?|search|list|all|latest|subject|schedule|shows|issues|genre|browse)(?:\/|$)|[?&](?:page|q|query|type)=/,
  ],
  ['home', /^[^/?]*\/(?:[a-z]{2}(?:-[a-z]{2})?\/?)?(?:index\.\w{1,5})?$/],
];
const OG_ARTICLE = /article|blog|news/;
/** Types of the page's data, and of `og:type`, by what they speak for. */
const TYPES: readonly (readonly [sort: string, pattern: RegExp])[] = [
  ['article', /(?:Article|BlogPosting)$|^Report$/],
  ['guide', /^(?:HowTo|Recipe|Review|TechArticle|LearningResource)$/],
  ['shop', /^(?:Product|ProductGroup|Offer|AggregateOffer|OfferCatalog|Store)$/],
  ['list', /^(?:ItemList|CollectionPage|SearchResultsPage|Blog)$/],
  ['forum', /^(?:QAPage|DiscussionForumPosting)$/],
  [
    'firm',
    /^(?:Service|LocalBusiness|SoftwareApplication|WebApplication|ProfilePage|AboutPage|ContactPage|Course|Event|ProfessionalService)$/,
  ],
  ['page', /^(?:WebPage|WebSite|Organization|BreadcrumbList)$/],
  ['faq', /^FAQPage$/],
];
/** Programs that make pages, by what is made with them. */
const GENERATORS: readonly (readonly [sort: string, pattern: RegExp])[] = [
  ['documentation', /docusaurus|mkdocs|sphinx|gitbook|mdbook|vitepress|docfx|readme|nextra|hugo/i],
  ['forum', /discourse|xenforo|vbulletin|phpbb|nodebb|flarum|invision/i],
  ['shop', /shopify|woocommerce|magento|bigcommerce|prestashop/i],
  ['blog', /wordpress|ghost|substack|medium|blogger/i],
];
/** Classes of the body, which say what the template is for. */
const TEMPLATES: readonly (readonly [sort: string, pattern: RegExp])[] = [
  ['post', /\b(?:single|post|article|story|entry|news)/i],
  ['list', /\b(?:archive|category|home|blog-page|search|listing|collection)/i],
  ['page', /\b(?:page-template|page-id|landing)/i],
  ['shop', /\b(?:product|shop|store|cart|woocommerce)/i],
  ['forum', /\b(?:forum|thread|topic|discussion|question)/i],
];
const MANY = 50;

/** Puts what tells an article from other pages. Nothing here looks at which blocks were taken for the body. */
export function putKindFeatures(
  { facts, reading, page, authors, publishedAt }: KindFacts,
  put: Put,
): void {
  putAddress(facts.url, put);
  putStatements(facts, put);
  put('signed', authors.length > 0 ? 1 : 0);
  put('dated', publishedAt === null ? 0 : 1);
  put('headline links', reading.headlineLinks);
  const { blocks, all, boxes } = page;
  const core = boxes[page.keptCore];
  const prose = boxes[page.proseCore];
  put('words', all.words);
  put('blocks', all.blocks);
  put('prose', all.prose);
  put('prose share', share(all.prose, all.words));
  put('linked share', share(all.linked, all.words));
  put('kept', all.kept);
  put('kept share', share(all.kept, all.words));
  put('words a block', share(all.words, all.blocks));
  for (const [name, sums] of [
    ['kept core', core],
    ['prose core', prose],
  ] as const) {
    put(`${name} words`, sums?.words ?? 0);
    put(`${name} prose`, share(sums?.prose ?? 0, sums?.words ?? 0));
    put(`${name} linked`, share(sums?.linked ?? 0, sums?.words ?? 0));
    put(`${name} words a block`, share(sums?.words ?? 0, sums?.blocks ?? 0));
    put(`${name} in article`, ((sums?.tags ?? 0) & 1) === 1 ? 1 : 0);
  }
  putBlocks(page, put);
  putNames(page, put);
  const largest = [...page.signatures.values()].reduce(
    (most, sums) => (sums.words > most.words ? sums : most),
    {
      words: 0,
      blocks: 0,
      prose: 0,
      linked: 0,
      kept: 0,
    },
  );
  put('largest sort share', share(largest.words, all.words));
  put('largest sort prose', share(largest.prose, largest.words));
  put('largest sort linked', share(largest.linked, largest.words));
  put('largest sort words a block', share(largest.words, largest.blocks));
  for (const [bit, name] of PHRASE_NAMES.entries())
    put(
      `says ${name}`,
      share(blocks.filter(({ phrases }) => (phrases >> bit) & 1).length * MANY, all.blocks),
    );
}

/** What the names of the elements say: the share of words in each group, and how many boxes call themselves so. */
function putNames({ stream, blocks, boxes, all }: PageMeasure, put: Put): void {
  const words = NAME_GROUPS.map(() => 0);
  for (const [index, { box }] of stream.blocks.entries()) {
    const groups = groupsOf(boxes[box]);
    for (let bit = 0; bit < words.length; bit++)
      if ((groups >> bit) & 1) words[bit] = (words[bit] ?? 0) + (blocks[index]?.words ?? 0);
  }
  for (const [bit, name] of NAME_GROUPS.entries()) {
    put(`words in ${name}`, all.words > 0 ? (words[bit] ?? 0) / all.words : 0);
    put(`boxes of ${name}`, boxes.filter(({ own }) => (own >> bit) & 1).length);
  }
}

const groupsOf = (box: BoxMeasure | undefined): number => (box ? box.own | box.near | box.far : 0);

function putAddress(address: string, put: Put): void {
  const url = parseUrl(address);
  const path = (url?.pathname ?? '').toLowerCase();
  const parts = path.split('/').filter((part) => part !== '');
  const last = parts.at(-1) ?? '';
  put('path parts', parts.length);
  put('path words', last.split(/[-_]/).filter((word) => /[a-z]{2}/.test(word)).length);
  put('path letters', path.length);
  put('path ends in number', /\d{4,}/.test(last) ? 1 : 0);
  put('query', (url?.search ?? '') === '' ? 0 : 1);
  for (const [name] of PLACES) put(`leads to ${name}`, leadsTo(address, name) ? 1 : 0);
}

/** Whether an address has the shape of those that lead to such a place. */
export function leadsTo(address: string, place: Place): boolean {
  const url = parseUrl(address);
  if (!url) return false;
  const site = url.hostname.replace(/^www\./, '');
  const pattern = PLACES.find(([name]) => name === place)?.[1];
  return pattern?.test(`${site}${url.pathname.toLowerCase()}${url.search}`) === true;
}

/** Whether the page's data, or its `og:type`, names a type of this sort. */
export function statesType({ meta, nodes }: PageFacts, sort: 'article' | 'forum'): boolean {
  const pattern = TYPES.find(([name]) => name === sort)?.[1];
  const isNamed = nodes.flatMap(typesOf).some((type) => pattern?.test(type));
  return (
    isNamed || (sort === 'article' && OG_ARTICLE.test(meta.get('og:type')?.toLowerCase() ?? ''))
  );
}

function putStatements({ meta, nodes }: PageFacts, put: Put): void {
  const types = nodes.flatMap(typesOf);
  for (const [name, pattern] of TYPES)
    put(`type ${name}`, Math.min(9, types.filter((type) => pattern.test(type)).length));
  const og = meta.get('og:type')?.toLowerCase() ?? '';
  put('og article', OG_ARTICLE.test(og) ? 1 : 0);
  put('og website', og === 'website' ? 1 : 0);
  put('og product', /product/.test(og) ? 1 : 0);
  put('stated time', meta.has('article:published_time') ? 1 : 0);
  put('stated description', meta.has('description') || meta.has('og:description') ? 1 : 0);
  const generator = `${meta.get('generator') ?? ''} ${meta.get('application-name') ?? ''}`;
  for (const [name, pattern] of GENERATORS)
    put(`made with ${name}`, pattern.test(generator) ? 1 : 0);
}

function putBlocks({ stream, blocks, all, headline }: PageMeasure, put: Put): void {
  const kinds = new Map<string, number>();
  const words = new Map<string, number>();
  let long = 0;
  let questions = 0;
  for (const [index, { block }] of stream.blocks.entries()) {
    const length = blocks[index]?.words ?? 0;
    kinds.set(block.kind, (kinds.get(block.kind) ?? 0) + 1);
    words.set(block.kind, (words.get(block.kind) ?? 0) + length);
    if (blocks[index]?.prose && length >= 30) long++;
    if (block.kind === 'heading' && /[?？؟]$/.test(block.text)) questions++;
  }
  for (const kind of ['heading', 'paragraph', 'quote', 'list-item', 'code', 'table', 'image'])
    put(`share of ${kind}`, share(kinds.get(kind) ?? 0, all.blocks));
  for (const kind of ['heading', 'paragraph', 'list-item', 'code', 'table'])
    put(`words in ${kind}`, share(words.get(kind) ?? 0, all.words));
  put('code', kinds.get('code') ?? 0);
  put('headings', kinds.get('heading') ?? 0);
  put('words a heading', share(all.words, kinds.get('heading') ?? 0));
  put('long paragraphs', long);
  put('question headings', questions);
  put('headline', headline < 0 ? 0 : 1);
  put('headline place', headline < 0 ? 0 : share(headline, all.blocks));
  const names = stream.boxes[0]?.names ?? '';
  for (const [name, pattern] of TEMPLATES) put(`template ${name}`, pattern.test(names) ? 1 : 0);
}
