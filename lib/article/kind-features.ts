import type { Block, Mark } from '../model/article.ts';
import { parseUrl } from '../text/url.ts';
import { typesOf } from './metadata/json-ld.ts';
import type { PageFacts } from './metadata/page-facts.ts';

/** What tells an article from other pages. */
export interface KindFeatures {
  /** Words in paragraphs, quotes and list items that end as sentences do. */
  prose: number;
  /** Words in all text blocks. */
  words: number;
  /** Share of the body's characters that stand in links. */
  linked: number;
  /** Links of the page, outside its furniture, that read like headlines. */
  headlines: number;
  /** The page's data calls it an article. */
  saysArticle: boolean;
  /** The page's data calls it something else: a product, a list, a profile. */
  saysOther: boolean;
  isHome: boolean;
  hasAuthor: boolean;
  hasDate: boolean;
}

const ARTICLE = /(?:Article|Posting|^Report|^Recipe|^HowTo|^Review)$/;
const OTHER =
  /^(?:Product|ProductGroup|ItemList|CollectionPage|SearchResultsPage|ProfilePage|ContactPage|AboutPage|Service|SoftwareApplication|WebApplication|MobileApplication|LocalBusiness|Store|Course|Event|JobPosting|QAPage|DiscussionForumPosting|VideoObject|OfferCatalog|RealEstateListing|APIReference)$/;

export function kindFeatures(
  facts: PageFacts,
  blocks: Block[],
  known: { authors: string[]; publishedAt: string | null; headlineLinks: number },
): KindFeatures {
  const text = blocks.filter((block) => 'marks' in block);
  const prose = text.filter(
    ({ kind, text }) => kind !== 'heading' && /[.!?…。！？]["”’»)\]]*$/.test(text),
  );
  const characters = text.reduce((sum, block) => sum + block.text.length, 0);
  const linked = text.reduce((sum, { marks }) => sum + linkedIn(marks), 0);
  const types = facts.nodes.flatMap(typesOf);
  const url = parseUrl(facts.url);
  const og = facts.meta.get('og:type')?.toLowerCase() ?? '';
  return {
    prose: wordsOf(prose),
    words: wordsOf(text),
    linked: characters === 0 ? 0 : linked / characters,
    headlines: known.headlineLinks,
    saysArticle: /article|blog|news/.test(og) || types.some((type) => ARTICLE.test(type)),
    saysOther: /product|profile|video/.test(og) || types.some((type) => OTHER.test(type)),
    isHome:
      /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/?)?(?:index\.\w+)?$/i.test(url?.pathname ?? '') &&
      url?.search === '',
    hasAuthor: known.authors.length > 0,
    hasDate: known.publishedAt !== null,
  };
}

const wordsOf = (blocks: { text: string }[]): number =>
  blocks.reduce((sum, { text }) => sum + text.split(' ').length, 0);

const linkedIn = (marks: Mark[]): number =>
  marks.reduce((sum, mark) => sum + (mark.kind === 'link' ? mark.end - mark.start : 0), 0);
