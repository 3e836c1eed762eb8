import { namesMonth, PRINTED_DAY } from './glued-text.ts';

const TITLE = new RegExp(`^(.*?)(${PRINTED_DAY})(.*)$`, 'u');
/** A section's name in front of the title, without a space between them: some words with capitals. */
const SECTION_WORDS = 4;
const JOINS = '&|and|of|the|in|for';
const SECTION = new RegExp(
  `^(\\p{Lu}[\\p{L}&]*?(?: (?:\\p{Lu}[\\p{L}&]*?|${JOINS}))*?\\p{Ll}{2})(?=\\p{Lu})`,
  'u',
);
/** What the site says below the title, without a space between them: a sentence. */
const BLURB = /^(.*?\s\p{Ll}{3,})(\p{Lu}\p{L}* (?:\S+ ){2,}.*[.!?…])$/u;

/** What a title was made of; `section` is null where none stands in front of the day, `below` may be empty. */
interface Card {
  section: string | null;
  title: string;
  below: string;
}

/** Takes a title apart whose day is glued to what stands beside it; null for others. */
function cardOf(text: string): Card | null {
  const [, before = '', day = '', after = ''] = TITLE.exec(text) ?? [];
  const isGlued =
    (/^\p{L}/u.test(day) && /[\p{L}\p{N}?!]$/u.test(before)) || /^\p{Lu}/u.test(after);
  if (!isGlued || !namesMonth(day)) return null;
  // Some cards have the title first.
  if (after.trim() === '' || before.trim().split(' ').length > SECTION_WORDS)
    return { section: null, title: before.trim(), below: '' };
  const [, title = after, below = ''] = BLURB.exec(after) ?? [];
  return { section: before.trim() || null, title: title.trim(), below };
}

/** The letters of an address's last part. */
const slugOf = (url: string): string =>
  (url.split(/[?#]/, 1)[0] ?? '').split('/').at(-1)?.toLowerCase().replace(/[-_]/g, '') ?? '';

/** What may be a section in front of a title: no name with a capital inside, which the address would show. */
function sectionIn(title: string, url: string): string | null {
  const section = SECTION.exec(title)?.[1];
  if (section === undefined || section.split(' ').length > SECTION_WORDS) return null;
  const joined = /^\p{L}+/u.exec(title.slice(section.lastIndexOf(' ') + 1))?.[0] ?? '';
  return slugOf(url).includes(joined.toLowerCase()) ? null : section;
}

/** A title, and what stood below it. */
export interface Unglued {
  title: string;
  below: string;
}

/**
 * The titles of one feed that were scraped off cards: "Aug 12, 2026EconomicsWho pays for it". A section is only taken off where
 * the feed shows that it has them: one in front of a day, or one that two titles begin with. Null for a title as it should be.
 */
export function ungluedTitles(
  items: readonly { title: string; url: string }[],
): (Unglued | null)[] {
  const cards = items.map(({ title, url }) => {
    const card = cardOf(title);
    if (!card) return null;
    return { ...card, begins: card.section === null ? sectionIn(card.title, url) : null };
  });
  const begun = cards.flatMap((card) => card?.begins ?? []);
  const has = cards.some((card) => card?.section) || new Set(begun).size < begun.length;
  return cards.map((card) => {
    if (!card) return null;
    const { title, below, begins } = card;
    return { title: has ? title.slice(begins?.length ?? 0) : title, below };
  });
}
