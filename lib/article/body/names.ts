/**
 * What class names, ids and roles say of an element, as groups of words that hold across sites. A word counts where it is
 * a token of the name, or where a token begins with it and it has four letters or more ("recommended" for "recommend").
 */
const GROUPS: readonly (readonly [group: string, words: string])[] = [
  ['content', 'content body article post entry story text copy prose rich markdown wysiwyg main'],
  ['paragraph', 'paragraph para component block section module'],
  [
    'related',
    'related recommend more also popular trend latest recirc outbrain taboola next prev previous pagination pager suggest similar readmore most promoted',
  ],
  ['comment', 'comment disqus discuss reply replies respond thread'],
  ['nav', 'nav navigation navbar menu breadcrumb crumb toolbar'],
  ['footer', 'footer foot bottom copyright colophon'],
  ['header', 'header masthead top hero head'],
  ['side', 'side sidebar rail aside widget complementary'],
  ['share', 'share sharing social follow facebook twitter'],
  ['author', 'author byline bio biography contributor writer profile avatar about'],
  ['date', 'date time meta info publish timestamp posted'],
  ['ad', 'ad ads advert sponsor promo banner dfp gpt affiliate adslot'],
  ['newsletter', 'newsletter subscribe subscription signup email form cta optin inline'],
  ['caption', 'caption credit image img photo picture gallery figure media video slideshow embed'],
  ['tag', 'tag tags category categories topic label keyword'],
  ['title', 'title headline heading kicker eyebrow'],
  [
    'lead',
    'summary lead lede intro standfirst dek deck excerpt subtitle subheading description abstract highlights',
  ],
  ['overlay', 'hidden modal popup cookie consent overlay gdpr dialog toast onetrust alert'],
  ['list', 'list card item grid teaser feed tile collection row carousel slider'],
  ['quote', 'quote pullquote blockquote'],
  ['contents', 'toc contents jump outline'],
  ['legal', 'disclaimer disclosure note legal terms privacy correction'],
  ['fold', 'accordion tab tabs tabpanel collapse toggle faq expand'],
  ['product', 'product price deal shop buy store rating'],
  ['account', 'login register account user paywall premium member'],
  ['footnote', 'footnote reference references citation endnote'],
  ['code', 'highlight code snippet'],
  ['unseen', 'sr visually screenreader'],
];

export const NAME_GROUPS = GROUPS.map(([group]) => group);

const EXACT = new Map<string, number>();
const STEMS: [stem: string, bit: number][] = [];
for (const [index, [, words]] of GROUPS.entries())
  for (const word of words.split(' ')) {
    EXACT.set(word, (EXACT.get(word) ?? 0) | (1 << index));
    if (word.length >= 4) STEMS.push([word, 1 << index]);
  }

/** The groups of `names` as bits, the first of `NAME_GROUPS` the lowest. */
export function nameGroups(names: string): number {
  let bits = 0;
  for (const token of tokensOf(names)) bits |= EXACT.get(token) ?? stemBits(token);
  return bits;
}

const tokensOf = (names: string): string[] =>
  names
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/);

function stemBits(token: string): number {
  let bits = 0;
  if (token.length > 4) for (const [stem, bit] of STEMS) if (token.startsWith(stem)) bits |= bit;
  return bits;
}
