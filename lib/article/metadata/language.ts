import type { Choice } from '../../model/reasons.ts';
import { firstChoice, stating } from './choices.ts';
import { metaPlaces, type PageFacts, plainText } from './page-facts.ts';

const RIGHT_TO_LEFT = /^(?:ar|arc|ckb|dv|fa|he|ps|sd|ug|ur|yi)(?:-|$)/;

/** The page's language as a BCP 47 tag, as its root, its meta tags or its JSON-LD state it; null where nothing does. */
export function chooseLanguage(facts: PageFacts): Choice {
  const places = stating([
    ...facts.languages.map((tag): [string, string] => ['lang', tag]),
    ...metaPlaces(facts, ['content-language']),
    ['json-ld inLanguage', plainText(facts.article?.inLanguage)],
    ...metaPlaces(facts, ['og:locale', 'dc.language', 'dcterms.language']),
  ]);
  return firstChoice(
    places.flatMap(({ origin, value }) => {
      const tag = canonicalTag(value);
      return tag === null ? [] : [{ origin, value: tag }];
    }),
  );
}

function canonicalTag(tag: string): string | null {
  const first = tag.split(',', 1)[0]?.trim().replaceAll('_', '-') ?? '';
  try {
    return Intl.getCanonicalLocales(first)[0] ?? null;
  } catch {
    return null;
  }
}

/** Which way the text runs: as the page's root says, else as its language is written. */
export const directionOf = (stated: 'ltr' | 'rtl' | null, lang: string | null): 'ltr' | 'rtl' =>
  stated ?? (RIGHT_TO_LEFT.test(lang ?? '') ? 'rtl' : 'ltr');
