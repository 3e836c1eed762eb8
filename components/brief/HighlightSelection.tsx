import { useState } from 'react';
import { t } from '../../lib/client/i18n.ts';
import { send } from '../../lib/client/send.ts';
import type { HighlightColor } from '../../lib/model/library.ts';
import { Swatches } from '../reader/Swatches.tsx';
import text from '../ui/text.module.css';
import styles from './brief.module.css';
import { saveFailureText } from './SaveButton.tsx';

/** For a passage that is selected in the page: saves the article and marks the passage in it. */
export function HighlightSelection({ tabId }: { tabId: number }) {
  const [said, say] = useState<string | null>(null);

  async function highlight(color: HighlightColor): Promise<void> {
    const reply = await send('highlight-selection', { tabId, color });
    say(reply.ok ? t('highlightSaved') : saveFailureText(reply.error));
  }
  return (
    <section className={styles.highlight} aria-label={t('highlightSelected')}>
      <span className={text.meta}>{t('highlightSelected')}</span>
      <Swatches choose={(color) => void highlight(color)} />
      <span className={text.meta} role="status">
        {said}
      </span>
    </section>
  );
}
