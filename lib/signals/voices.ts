import type { Article } from '../model/article.ts';
import type { Voice, VoiceStatement, Voices } from '../model/signals.ts';
import { parseUrl } from '../text/url.ts';
import { ownerOf } from './primary-links.ts';
import { reportingOf } from './reporting.ts';
import { speakersOf } from './voices-described.ts';
import { isSame, mainOf } from './voices-party.ts';
import { readVoices, type Said, type Spoken } from './voices-reading.ts';
import { vagueIn } from './voices-vague.ts';

function statementOf({ blocks }: Spoken, said: Said): VoiceStatement {
  const [longest] = [...said.quotes].sort((a, b) => b.to - b.from - (a.to - a.from));
  const quote = longest ? (blocks[longest.block]?.text.slice(longest.from, longest.to) ?? '') : '';
  return {
    sentences: [...said.sentences].sort((a, b) => a - b),
    kind: said.written ? 'written' : quote === '' ? 'indirect' : 'direct',
    quote: quote === '' ? null : quote,
  };
}

/**
 * Who speaks in an article, by name, with what is quoted or retold of them, and what is laid to nobody. Null in languages
 * whose words of saying we do not know. A rule-based reading: it names who is said to have spoken, not whether they did.
 */
export function voicesIn(article: Spoken & Partial<Pick<Article, 'canonicalUrl'>>): Voices | null {
  const words = reportingOf(article.lang);
  if (!words) return null;
  const reading = readVoices(article, words);
  const own = [...article.authors, ...(article.siteName ? [article.siteName] : [])];
  const isLeading = (role: string | null): boolean =>
    role
      ?.toLowerCase()
      .split(/[\s,-]+/)
      .some((word) => words.leading.test(word)) ?? false;
  const isOwn = (name: string): boolean => own.some((one) => isSame(one, name));
  const speakers = speakersOf(article, reading, words).filter(({ name }) => !isOwn(name));
  const organizations = speakers.flatMap(({ name, affiliation, personal }) => [
    ...(personal ? [] : [name]),
    ...(affiliation ? [affiliation] : []),
  ]);
  const affiliations = new Set(speakers.flatMap(({ affiliation }) => affiliation ?? []));
  const main = mainOf(article, organizations, affiliations, reading.people.counts);
  const host = ownerOf(parseUrl(article.canonicalUrl ?? '')?.hostname ?? '');
  const parties = [main, article.siteName, host].filter((one) => one !== null);
  const voices = speakers.map(
    ({ name, role, affiliation, said }): Voice => ({
      name,
      role,
      affiliation,
      isParty:
        parties.some(
          (one) => isSame(one, name) || (affiliation !== null && isSame(one, affiliation)),
        ) ||
        // "chief executive Jane Roe", of what the article is about
        (main !== null && affiliation === null && isLeading(role)),
      statements: said.map((one) => statementOf(article, one)),
    }),
  );
  return { voices, vagueAttributions: vagueIn(article, reading.quotations, words) };
}
