import { useState } from 'react';
import { STARTER } from '../../lib/client/feeds.ts';
import { t } from '../../lib/client/i18n.ts';
import { Button } from '../ui/Button.tsx';
import { useFocusKept } from '../ui/use-focus-kept.ts';
import styles from './feeds.module.css';
import { follow } from './follow.ts';
import { followWords, type ListedFeed, TickList, useTicks } from './TickList.tsx';

interface ChooserProps {
  sources: readonly ListedFeed[];
  followed: ReadonlySet<string>;
}

/** Sources by name, and one button that follows those that are ticked. */
export function SourceChooser({ sources, followed }: ChooserProps) {
  const { ticked, tick } = useTicks([]);
  const part = useFocusKept<HTMLDivElement>();
  const chosen = sources.filter(({ url }) => ticked.has(url) && !followed.has(url));

  return (
    <div ref={part}>
      <TickList feeds={sources} followed={followed} ticked={ticked} tick={tick} />
      <div className={styles.acts}>
        <Button kind="primary" disabled={chosen.length === 0} onClick={() => void follow(chosen)}>
          {followWords(chosen.length)}
        </Button>
      </div>
    </div>
  );
}

/** Sources to start with; open at first where nothing is followed yet. */
export function Sources({ followed }: { followed: ReadonlySet<string> }) {
  // Not closed under the reader's hands once they follow one.
  const [isOpen] = useState(followed.size === 0);
  return (
    <details className={styles.sources} open={isOpen}>
      <summary>{t('starterTitle')}</summary>
      <p className={styles.note}>{t('starterText')}</p>
      <SourceChooser sources={STARTER} followed={followed} />
    </details>
  );
}
