import { firstMeta, type PageFacts, plainText } from './page-facts.ts';

const RIGHT_TO_LEFT = /^(?:ar|arc|ckb|dv|fa|he|ps|sd|ug|ur|yi)(?:-|$)/;

/** The page's language as a BCP 47 tag, as its root, its meta tags or its JSON-LD state it; null where nothing does. */
export function languageOf(facts: PageFacts): string | null {
  const stated = [
    ...facts.languages,
    facts.meta.get('content-language'),
    plainText(facts.article?.inLanguage),
    firstMeta(facts, ['og:locale', 'dc.language']),
  ];
  for (const tag of stated) {
    const known = tag ? canonicalTag(tag) : null;
    if (known) return known;
  }
  return null;
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
