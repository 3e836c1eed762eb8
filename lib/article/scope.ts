import type { Block, FaqPair, PageKind, Scope } from '../model/article.ts';
import type { PageReading } from '../model/page-reading.ts';
import { pageBlocks } from './coverage.ts';

/** The body where the reader has chosen it: all text of the page outside its furniture, or what is selected. */
export const chosenBody = (
  { stream, selection }: PageReading,
  scope: Exclude<Scope, 'article'>,
): { blocks: Block[]; source: Scope } => ({
  blocks: scope === 'page' ? pageBlocks(stream) : selection,
  source: scope,
});

/** What the reader has chosen is read whatever the page is, if there are words in it. */
export function chosenKind(kind: PageKind, scope: Scope, words: number): PageKind {
  if (scope === 'article') return kind;
  return words > 0 ? { kind: 'article' } : { kind: 'other', reason: 'empty', links: 0 };
}

/** The questions that belong to what was read: of a selection only those that are answered in it. */
export const chosenFaq = (faq: FaqPair[], scope: Scope): FaqPair[] =>
  scope === 'selection' ? faq.filter(({ sentences }) => sentences.length > 0) : faq;
