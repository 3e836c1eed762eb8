import { ChevronDown, ChevronUp, Quote, X } from 'lucide-react';
import { t } from '../../lib/client/i18n.ts';
import { useEvidence } from '../../lib/state/evidence.ts';
import { IconButton } from '../ui/Button.tsx';
import { Hidden } from '../ui/Text.tsx';
import text from '../ui/text.module.css';
import { useLate } from '../ui/use-late.ts';
import styles from './brief.module.css';
import { copyStatement } from './copy-brief.ts';
import type { Shown } from './statements.ts';

interface EvidenceBarProps {
  statements: Shown[];
  tabId: number;
  url: string;
}

/** Which statement is marked in the page, the way to the next and the one before, and a copy of it. */
export function EvidenceBar({ statements, tabId, url }: EvidenceBarProps) {
  const { current, outcome, show, clear } = useEvidence();
  const at = statements.findIndex(({ key }) => key === current);

  const step = (by: number) => () => {
    const next = statements.at((at + by) % statements.length);
    if (next?.evidence) void show(tabId, next.key, next.evidence.anchor);
  };
  const isLooking = useLate(at >= 0 && outcome === null);
  const count = [String(at + 1), String(statements.length)];
  return (
    <>
      {/* Always there: a status that comes with its text is not read out. */}
      <span className={`${text.meta} ${styles.grow}`} role="status">
        {at >= 0 && isLooking && t('lookingInPage')}
        {at >= 0 && outcome === 'shown' && (
          <>
            <Hidden>{t('markedInPage', ...count)}</Hidden>
            <span aria-hidden>{t('inPage', ...count)}</span>
          </>
        )}
        {at >= 0 && outcome === 'not-found' && t('notOnPage')}
        {at >= 0 && outcome === 'no-access' && t('noAccessNow')}
      </span>
      {at >= 0 && (
        <>
          <IconButton icon={ChevronUp} label={t('previousStatement')} onClick={step(-1)} />
          <IconButton icon={ChevronDown} label={t('nextStatement')} onClick={step(1)} />
          <IconButton
            icon={Quote}
            label={t('copyStatement')}
            aria-keyshortcuts="y"
            onClick={() => {
              const marked = statements[at];
              if (marked) void copyStatement(url, marked);
            }}
          />
          <IconButton icon={X} label={t('clearMark')} onClick={() => void clear(tabId)} />
        </>
      )}
    </>
  );
}
