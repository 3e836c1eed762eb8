import { t } from '../../lib/client/i18n.ts';
import type { Article } from '../../lib/model/article.ts';

/** How much of its page the article is, where that is not what a reader would think; empty where it is. */
export function partOf({ scope, notes }: Article): string {
  if (scope === 'selection') return t('readerSelection');
  if (scope === 'page') return t('readerWholePage');
  return notes.includes('paywalled') || notes.includes('cut-short') ? t('readerPart') : '';
}
