import { t } from '../../lib/client/i18n.ts';
import { useSettings } from '../../lib/state/settings.ts';
import { Segments } from '../ui/Choice.tsx';

/** What all pages of Lede look like. */
export function AppearanceOptions() {
  const { settings, change } = useSettings();
  return (
    <Segments
      name={t('optionTheme')}
      values={[
        ['system', t('optionSystem')],
        ['light', t('optionLight')],
        ['dark', t('optionDark')],
      ]}
      chosen={settings.theme}
      choose={(theme) => void change({ theme })}
    />
  );
}
