import {
  CircleOff,
  FileQuestionMark,
  FileText,
  Globe,
  type LucideIcon,
  Store,
  Unplug,
} from 'lucide-react';
import { type MessageKey, plural, t } from '../../lib/client/i18n.ts';
import type { OtherReason } from '../../lib/model/article.ts';
import type { UnreadableReason } from '../../lib/model/messages.ts';
import { useReading } from '../../lib/state/reading.ts';
import { Button } from '../ui/Button.tsx';
import { Screen } from '../ui/Screen.tsx';

const OTHER: Record<OtherReason, { title: MessageKey; text: MessageKey | null }> = {
  listing: { title: 'otherListingTitle', text: null },
  short: { title: 'otherShortTitle', text: 'otherShortText' },
  empty: { title: 'otherEmptyTitle', text: 'otherEmptyText' },
  'not-text': { title: 'otherNotTextTitle', text: 'otherNotTextText' },
};

/** A page that could be read but is no article: what it is, and what can be read of it all the same. */
export function OtherPage({ reason, links }: { reason: OtherReason; links: number }) {
  const { nothingSelected, readSelection, readWhole } = useReading();
  const { title, text } = OTHER[reason];
  return (
    <Screen
      icon={FileQuestionMark}
      title={t(title)}
      acts={
        <>
          <Button onClick={() => void readSelection()}>{t('useSelection')}</Button>
          {reason !== 'empty' && <Button onClick={readWhole}>{t('useWhole')}</Button>}
        </>
      }
    >
      <p>{text ? t(text) : plural('otherListingText', links)}</p>
      <p role="status">{nothingSelected && t('nothingSelected')}</p>
    </Screen>
  );
}

const UNREADABLE: Record<
  UnreadableReason,
  { icon: LucideIcon; title: MessageKey; text: MessageKey }
> = {
  'browser-page': { icon: Globe, title: 'unreadableBrowserTitle', text: 'unreadableBrowserText' },
  'store-page': { icon: Store, title: 'unreadableStoreTitle', text: 'unreadableStoreText' },
  pdf: { icon: FileText, title: 'unreadablePdfTitle', text: 'unreadablePdfText' },
  'not-html': { icon: FileText, title: 'unreadableNotHtmlTitle', text: 'unreadableNotHtmlText' },
  'no-access': {
    icon: CircleOff,
    title: 'unreadableNoAccessTitle',
    text: 'unreadableNoAccessText',
  },
  'no-tab': { icon: Unplug, title: 'unreadableNoTabTitle', text: 'unreadableNoTabText' },
  'too-large': { icon: FileText, title: 'unreadableTooLargeTitle', text: 'unreadableTooLargeText' },
  failed: { icon: CircleOff, title: 'unreadableFailedTitle', text: 'unreadableFailedText' },
};

/** Reasons that may be gone at the next try. */
const TRANSIENT: ReadonlySet<UnreadableReason> = new Set(['no-access', 'no-tab', 'failed']);

/** A page that cannot be read at all. */
export function UnreadablePage({ reason, detail }: { reason: UnreadableReason; detail: string }) {
  const read = useReading((state) => state.read);
  const { icon, title, text } = UNREADABLE[reason];
  const again = TRANSIENT.has(reason);
  return (
    <Screen
      icon={icon}
      title={t(title)}
      detail={again ? { label: t('troubleDetail'), text: detail } : null}
      acts={again && <Button onClick={() => void read(true)}>{t('tryAgain')}</Button>}
    >
      <p>{t(text)}</p>
    </Screen>
  );
}
