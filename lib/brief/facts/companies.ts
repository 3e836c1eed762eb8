import { type Gazetteer, gazetteerOf, namesIn, placesOf } from './gazetteer.ts';
import type { Finder, Name } from './line.ts';
import { COMPANIES } from './names/companies.ts';

const KNOWN: Gazetteer = gazetteerOf(COMPANIES);

/** A legal form or another last word that only companies bear, behind one to three names. */
const BY_FORM =
  /(?<![\p{L}\p{N}.-])(?:\p{Lu}[\p{L}\p{N}&-]{1,24} ){1,3}(?:Inc\.?|Corp\.?|Corporation|Ltd\.?|LLC|GmbH|Technologies|Robotics|Therapeutics|Pharmaceuticals|Ventures|Biosciences)(?![\p{L}\p{N}-])/gu;

/** A name that the sentence calls a company: "the startup Pellworth", "Halden-based Quellwerk". */
const BY_WORD =
  /(?<![\p{L}-])(?:startup|start-up|chipmaker|foundry|AI lab|AI company|AI firm|Start-up|Unternehmen) (\p{Lu}[\p{L}\p{N}]{2,24})(?![\p{L}\p{N}'-]| \p{Lu})/gu;

/** What both hold: a cheap look before the dear ones. */
const MARKED =
  /Inc|Corp|Ltd|LLC|GmbH|Technologies|Robotics|Therapeutics|Pharma|Ventures|Biosciences|start-?up|chipmaker|foundry|AI (?:lab|company|firm)|Start-up|Unternehmen/;

/** First words that are no part of a company's name. */
const NOT_FIRST =
  /^(?:The|A|An|And|At|By|In|For|Of|On|As|With|From|But|If|When|While|Our|New|Former|Emerging|Modern|Information|Advanced|Digital|These|Other|Many|Like|Today|Meanwhile|However|Then|Now|Joint|AI|Education|Humanoid|Surgical|U\.S|US|Public|Public Benefit|Benefit|Space|Adversarial|Soft|Consumer|Industrial|Chinese|American|European)\s/;

/** What stands before the second half of a name: "Teller & Hauling LLC". */
const PART = /(?:&|and|'s|to|of|-|\p{Lu}\p{L}{1,20}) $/u;

/** Names of companies that no list holds: those with a legal form, and those that a sentence calls a company. */
export function newCompanies(texts: readonly string[]): string[] {
  const names = texts
    .filter((text) => MARKED.test(text))
    .flatMap((text) => [
      ...Array.from(text.matchAll(BY_FORM), ({ 0: name, index }) =>
        index === 0 || NOT_FIRST.test(name) || PART.test(text.slice(Math.max(0, index - 24), index))
          ? ''
          : name.replace(/[.,]$/, ''),
      ),
      ...Array.from(text.matchAll(BY_WORD), ({ 1: name = '' }) => name),
    ]);
  return [...new Set(names.filter((name) => name.length > 1))];
}

/** The companies and labs that a text names; `learned` is what `newCompanies` found in the article. */
export function companiesIn(text: string, learned: readonly string[]): Name[] {
  const known = namesIn(text, KNOWN);
  for (const name of learned)
    for (const { start, end } of placesOf(text, name))
      if (known.every((one) => end <= one.start || start >= one.end))
        known.push({ start, end, key: name });
  return known.sort((a, b) => a.start - b.start);
}

/** Names that mostly tell where something is put: "on GitHub" names a place, not a company. */
const PLACES: ReadonlySet<string> = new Set([
  'GitHub',
  'GitLab',
  'Hugging Face',
  'LinkedIn',
  'Reddit',
  'Spotify',
  'Netflix',
  'LMArena',
]);
const AT = /(?:^|[^\p{L}])(?:on|via|through|from|to|in|with|our|your|the|a|and|or|open|,)[ ]$/iu;

/** "Meta Description" in a list of headings. */
const META_WORD = /^ (?:[Dd]escription|[Tt]ag|[Tt]itle|[Kk]eyword|[Aa]naly|[Dd]ata|[Ll]earning)/;

/** "the Amazon", "the Mistral": a river, a wind. */
const NATURE: ReadonlySet<string> = new Set(['Amazon', 'Mistral AI', 'Oracle']);
const THE = /(?:^|\s)[Tt]he $/;
/** "people Google it": a verb. */
const DOES = /(?:^|\s)(?:[Pp]eople|[Yy]ou|I|[Ww]e|they) $/;

/** Companies and labs: known ones, and those that a legal form or the sentence marks as such. */
export const companies: Finder = (line) =>
  line.companies
    .filter((name) => !/^(?:\s?\d|-)/.test(line.text.slice(name.end, name.end + 2)))
    .filter(
      (name) => name.key !== 'Meta' || !META_WORD.test(line.text.slice(name.end, name.end + 14)),
    )
    .filter(
      ({ key, start }) =>
        !PLACES.has(key) || !AT.test(line.text.slice(Math.max(0, start - 9), start)),
    )
    .filter(
      ({ key, start }) =>
        !(NATURE.has(key) && THE.test(line.text.slice(Math.max(0, start - 5), start))) &&
        !(key === 'Google' && DOES.test(line.text.slice(Math.max(0, start - 8), start))),
    )
    .filter((name) => !isModelPart(line.models, name))
    .map((name) => ({
      kind: 'company',
      at: line.at,
      start: name.start,
      end: name.end,
      key: name.key,
    }));

/** "Mistral" in "Mistral Large", "DeepSeek" in "DeepSeek-V3". */
const isModelPart = (models: readonly Name[], { start, end }: Name): boolean =>
  models.some((model) => start >= model.start && end <= model.end);
