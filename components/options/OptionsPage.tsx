import { type ReactNode, useEffect } from 'react';
import { type MessageKey, t } from '../../lib/client/i18n.ts';
import { useAccess } from '../../lib/state/access.ts';
import { useEngines } from '../../lib/state/engines.ts';
import { useLibrary } from '../../lib/state/library.ts';
import { useSettings } from '../../lib/state/settings.ts';
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx';
import { PageHead } from '../ui/PageHead.tsx';
import { Toast } from '../ui/Toast.tsx';
import text from '../ui/text.module.css';
import { AppearanceOptions } from './AppearanceOptions.tsx';
import { BriefOptions } from './BriefOptions.tsx';
import { DataOptions } from './DataOptions.tsx';
import { EngineOptions } from './EngineOptions.tsx';
import { FeedOptions } from './FeedOptions.tsx';
import { KeyOptions } from './KeyOptions.tsx';
import { LibraryOptions } from './LibraryOptions.tsx';
import styles from './options.module.css';
import { PrivacyOptions } from './PrivacyOptions.tsx';
import { TextOptions } from './TextOptions.tsx';

/** The look of all pages, and of the articles that are read. */
const LookOptions = () => (
  <>
    <AppearanceOptions />
    <TextOptions />
  </>
);

/** The parts of the page, in its order. A new part is one line here. */
const PARTS: [id: string, name: MessageKey, Part: () => ReactNode][] = [
  ['brief', 'optionsBrief', BriefOptions],
  ['writer', 'optionsWriter', EngineOptions],
  ['appearance', 'optionsAppearance', LookOptions],
  ['feeds', 'optionsFeeds', FeedOptions],
  ['library', 'optionsLibrary', LibraryOptions],
  ['privacy', 'optionsPrivacy', PrivacyOptions],
  ['data', 'optionsData', DataOptions],
  ['keys', 'optionsKeys', KeyOptions],
];

/** What the reader does: from then on the page stays where they have it. */
const ACTS = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const;

/** Brings the part into view that the address names: the browser looked for it before it was drawn, and others still grow. */
function useNamedPart(): void {
  useEffect(() => {
    const part = document.getElementById(location.hash.slice(1));
    if (!part) return;
    const grown = new ResizeObserver(() => part.scrollIntoView());
    grown.observe(document.body);
    const leave = () => grown.disconnect();
    for (const act of ACTS) addEventListener(act, leave, { once: true, passive: true });
    return () => {
      leave();
      for (const act of ACTS) removeEventListener(act, leave);
    };
  }, []);
}

/** All that a reader can choose, in one page. */
export function OptionsPage() {
  const follow = useSettings((state) => state.follow);
  const open = useLibrary((state) => state.open);
  const followEngines = useEngines((state) => state.follow);
  const followAccess = useAccess((state) => state.follow);
  useEffect(() => {
    document.title = t('optionsTitle');
    void follow();
    void followEngines();
    void followAccess();
    void open();
  }, [follow, followEngines, followAccess, open]);
  useNamedPart();
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
