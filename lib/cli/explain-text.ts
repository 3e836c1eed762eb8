import type { ExplainedBlock, Explanation } from '../article/explain.ts';
import type { Choice } from '../model/reasons.ts';

/** Cut blocks below this chance that Readability does not keep either are counted, not listed. */
const LISTED = 0.05;
const MAX_OTHERS = 5;

/** An explanation for a terminal: what was chosen, from where, and what was left out. */
export function explainText({ metadata, body }: Explanation): string {
  const { title, authors, published, modified, siteName, section, language, image } = metadata;
  return [
    choiceText('Title', title),
    choiceText('Authors', { ...authors, value: authors.value.join(', ') || null }),
    choiceText('Published', published),
    choiceText('Updated', modified),
    choiceText('Site', siteName),
    choiceText('Section', section),
    choiceText('Language', language),
    choiceText('Picture', image),
    bodyText(body),
    '',
  ].join('\n');
}

function choiceText(name: string, { value, origin, why, candidates }: Choice): string {
  const others = candidates
    .filter((one) => one.value !== value || one.origin !== origin)
    .slice(0, MAX_OTHERS)
    .map((one) => `\n             or: ${one.value}  (${one.origin})`);
  return `${name.padEnd(12)} ${value ?? '–'}${origin ? `  (${origin}; ${why})` : `  (${why})`}${others.join('')}`;
}

function bodyText({ source, words, blocks }: Explanation['body']): string {
  const cut = blocks.filter(({ fate }) => fate !== 'taken');
  const listed = cut.filter(
    ({ chance, kept, fate }) => chance >= LISTED || kept > 0.5 || fate !== 'improbable',
  );
  return [
    `Body         ${words.body} words from ${SOURCES[source]}`,
    `             trees ${words.trees}, Readability ${words.readability}, whole page ${words.page}`,
    `Left out     ${cut.length} of ${blocks.length} blocks${listed.length > 0 ? ', among them' : ''}`,
    ...listed.map(cutText),
  ].join('\n');
}

const SOURCES: Record<Explanation['body']['source'], string> = {
  trees: 'the blocks that the trees take',
  readability: "Readability's choice",
  'json-ld': "the page's data (articleBody)",
  page: 'the whole page, since no article was found in it',
};

const cutText = ({ fate, chance, kept, kind, text }: ExplainedBlock): string =>
  `  ${fate.padEnd(11)} ${chance.toFixed(2)}${kept > 0.5 ? ' (Readability keeps it)' : ''}  ${kind}: ${text.replace(/\s+/g, ' ')}`;
