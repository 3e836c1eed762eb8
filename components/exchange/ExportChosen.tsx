import { Download } from 'lucide-react';
import { type ExportForm, MOST_IN_BOOK } from '../../lib/client/exchange.ts';
import { t } from '../../lib/client/i18n.ts';
import { useExchange } from '../../lib/state/exchange.ts';
import { useLibrary } from '../../lib/state/library.ts';
import { useToast } from '../../lib/state/toast.ts';
import { IconButton } from '../ui/Button.tsx';
import { Menu } from '../ui/Menu.tsx';
import { FORM_NAMES, labelsOf } from './words.ts';

const FORMS: ExportForm[] = ['markdown', 'epub', 'csv', 'bookmarks'];

/** The forms in which the chosen articles can leave. */
export function ExportChosen({ ids }: { ids: readonly string[] }) {
  const exportAs = useExchange((state) => state.exportAs);
  const say = useToast((state) => state.say);

  async function hand(form: ExportForm): Promise<void> {
    const { status } = useLibrary.getState();
    if (status.kind !== 'open') return;
    await exportAs(form, ids, status.open.library, labelsOf);
    const { now } = useExchange.getState();
    say(now.kind === 'failed' ? t('importFailed', now.detail) : t('exportDone'));
  }

  return (
    <Menu
      place="below"
      label={t('exportChosen')}
      items={FORMS.map((form) => ({
        label: t(FORM_NAMES[form]),
        icon: Download,
        hint:
          form === 'epub' && ids.length > MOST_IN_BOOK
            ? t('exportTooMany', String(MOST_IN_BOOK))
            : null,
        act: () => void hand(form),
      }))}
      opener={(attributes) => (
        <IconButton icon={Download} label={t('exportChosen')} {...attributes} />
      )}
    />
  );
}
