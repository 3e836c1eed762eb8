import { type ReactNode, useEffect } from 'react';
import { type MessageKey, t } from '../../lib/client/i18n.ts';
import { useLibrary } from '../../lib/state/library.ts';
import { useSettings } from '../../lib/state/settings.ts';
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx';
import { PageHead } from '../ui/PageHead.tsx';
import { Toast } from '../ui/Toast.tsx';
import text from '../ui/text.module.css';
import { AppearanceOptions } from './AppearanceOptions.tsx';
import { BriefOptions } from './BriefOptions.tsx';
import { FeedOptions } from './FeedOptions.tsx';
import { KeyOptions } from './KeyOptions.tsx';
import { LibraryOptions } from './LibraryOptions.tsx';
import styles from './options.module.css';
import { PrivacyOptions } from './PrivacyOptions.tsx';

/** The parts of the page, in its order. A new part is one line here. */
const PARTS: [id: string, name: MessageKey, Part: () => ReactNode][] = [
  ['brief', 'optionsBrief', BriefOptions],
  ['appearance', 'optionsAppearance', AppearanceOptions],
  ['feeds', 'optionsFeeds', FeedOptions],
  ['library', 'optionsLibrary', LibraryOptions],
  ['privacy', 'optionsPrivacy', PrivacyOptions],
  ['keys', 'optionsKeys', KeyOptions],
];

/** All that a reader can choose, in one page. */
export function OptionsPage() {
  const follow = useSettings((state) => state.follow);
  const open = useLibrary((state) => state.open);
  useEffect(() => {
    document.title = t('optionsTitle');
    void follow();
    void open();
  }, [follow, open]);
  return (
    <>
      <PageHead>
        <a href="/library.html">{t('openTheLibrary')}</a>
      </PageHead>
      <div className={styles.columns}>
        <nav className={styles.rail} aria-label={t('optionsSections')}>
          {PARTS.map(([id, name]) => (
            <a key={id} href={`#${id}`}>
              {t(name)}
            </a>
          ))}
        </nav>
        <main>
          <h1>{t('optionsTitle')}</h1>
          <p className={text.meta}>{t('optionsAtOnce')}</p>
          {PARTS.map(([id, name, Part]) => (
            <section key={id} id={id} className={styles.part} aria-labelledby={`${id}-name`}>
              <h2 id={`${id}-name`}>{t(name)}</h2>
              <ErrorBoundary>
                <Part />
              </ErrorBoundary>
            </section>
          ))}
        </main>
      </div>
      <Toast />
    </>
  );
}
