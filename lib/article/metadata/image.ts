import type { Choice } from '../../model/reasons.ts';
import { safeUrl } from '../../text/url.ts';
import { firstChoice, stating } from './choices.ts';
import { isNode } from './json-ld.ts';
import { metaPlaces, type PageFacts } from './page-facts.ts';

/** Pictures of the site rather than of the article. */
const NOT_LEAD =
  /(?:^|[/_.-])(?:logo|logos|favicon|placeholder|default|blank|spacer|pixel|no-?image|og-?default|avatar)(?:[/_.\d-]|$)/i;

/** The address of the picture the article is shared with, absolute and safe to load; null where the page states none. */
export function chooseImage(facts: PageFacts): Choice {
  const places = stating([
    ...metaPlaces(facts, ['og:image:secure_url', 'og:image', 'og:image:url']),
    ['json-ld image', addressOf(facts.article?.image)],
    ...metaPlaces(facts, [
      'twitter:image',
      'twitter:image:src',
      'parsely-image-url',
      'sailthru.image.full',
    ]),
    ['json-ld thumbnailUrl', addressOf(facts.article?.thumbnailUrl)],
    ...metaPlaces(facts, ['thumbnail', 'image']),
  ]);
  return firstChoice(
    places.flatMap(({ origin, value }) => {
      const address = safeUrl(value, facts.url);
      const isPicture = address !== null && /^https?:/.test(address);
      return isPicture && !NOT_LEAD.test(new URL(address).pathname)
        ? [{ origin, value: address }]
        : [];
    }),
  );
}

/** The address in a JSON-LD image: a string, an object, or the first of several. */
function addressOf(value: unknown): string | null {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return addressOf(value[0]);
  if (!isNode(value)) return null;
  return addressOf(value.url ?? value.contentUrl ?? null);
}
