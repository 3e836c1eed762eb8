import type { MouseEvent } from 'react';
import { textFragmentUrl } from '../../lib/client/article.ts';
import { t } from '../../lib/client/i18n.ts';
import { useEvidence } from '../../lib/state/evidence.ts';
import styles from './brief.module.css';
import type { Shown } from './statements.ts';

/** Where a brief is shown: beside its open page, or apart from it, where links lead to the page instead. */
export interface Place {
  url: string;
  tabId: number | null;
}

/** A sentence of the article with the link to its place (LOOK: "Evidence links"). */
export function Statement({ shown, place }: { shown: Shown; place: Place }) {
  const current = useEvidence((state) => state.current === shown.key);
  const show = useEvidence((state) => state.show);
  const { evidence } = shown;
  const { tabId } = place;
  if (!evidence)
    return (
      <span className={styles.statement}>
        <span className={styles.said}>{shown.text}</span>
      </span>
    );

  function follow(event: MouseEvent) {
    if (tabId === null || !evidence || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    event.stopPropagation();
    void show(tabId, shown.key, evidence.anchor);
  }

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a larger target for the mouse; the link in it is for the keyboard
    // biome-ignore lint/a11y/noStaticElementInteractions: as above
    <span
      className={styles.statement}
      {...(current ? { 'aria-current': 'true' } : {})}
      onClick={(event) => {
        if (getSelection()?.isCollapsed !== false) follow(event);
      }}
    >
      <span className={styles.said}>{shown.text}</span>
      {'\u202F'}
      <a
        className={styles.evidence}
        data-evidence={shown.key}
        href={textFragmentUrl(place.url, evidence.anchor.quote)}
        {...(tabId === null ? { target: '_blank', rel: 'noreferrer' } : {})}
        aria-label={t('paragraphInArticle', String(evidence.paragraph))}
        onClick={follow}
      >
        ¶&#8202;{evidence.paragraph}
      </a>
    </span>
  );
}
