import { useId } from 'react';
import { t } from '../../lib/client/i18n.ts';
import { useSettings } from '../../lib/state/settings.ts';
import { LANGUAGES } from '../engines/languages.ts';
import { languageName } from '../engines/words.ts';
import { Option } from '../ui/Choice.tsx';
import styles from '../ui/choice.module.css';

/** In which language models write. */
export function ReadingLanguage() {
  const { settings, change } = useSettings();
  const id = useId();
  return (
    <Option control={id} name={t('optionReadingLanguage')} text={t('optionReadingLanguageText')}>
      <select
        id={id}
        className={styles.select}
        value={settings.readingLanguage ?? ''}
        onChange={(event) => void change({ readingLanguage: event.target.value || null })}
      >
        <option value="">{t('optionReadingLanguageOwn')}</option>
        {LANGUAGES.map((tag) => (
          <option key={tag} value={tag}>
            {languageName(tag)}
          </option>
        ))}
      </select>
    </Option>
  );
}
