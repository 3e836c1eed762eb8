import { loadExchange } from '../../lib/client/exchange.ts';
import { t } from '../../lib/client/i18n.ts';
import { useLibrary } from '../../lib/state/library.ts';
import { useToast } from '../../lib/state/toast.ts';
import { labelsOf } from './words.ts';

/** Hands out one article, or puts it on the clipboard, and says so. */
export async function exportOne(id: string, form: 'html' | 'markdown' | 'copy'): Promise<void> {
  const { status } = useLibrary.getState();
  if (status.kind !== 'open') return;
  const { library } = status.open;
  const { exportArticle, copyArticle } = await loadExchange();
  const { say } = useToast.getState();
  if (form === 'copy') {
    await copyArticle(library, id, labelsOf);
    say(t('copied'));
  } else {
    await exportArticle(library, id, form, labelsOf);
    say(t('exportDone'));
  }
}
