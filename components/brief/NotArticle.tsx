import {
  CircleOff,
  FileQuestionMark,
  FileText,
  Globe,
  type LucideIcon,
  MousePointerClick,
  Store,
  Unplug,
} from 'lucide-react';
import { useEffect, useRef } from 'react';
import { type MessageKey, plural, t } from '../../lib/client/i18n.ts';
import type { OtherReason, PageNote } from '../../lib/model/article.ts';
import type { TabBrief, UnreadableReason } from '../../lib/model/messages.ts';
import { useReading } from '../../lib/state/reading.ts';
import { Button } from '../ui/Button.tsx';
import { Screen } from '../ui/Screen.tsx';
import { About, Notes, OtherWays } from './ReadFrom.tsx';

const OTHER: Record<OtherReason, { title: MessageKey; text: MessageKey | null }> = {
  listing: { title: 'otherListingTitle', text: null },
  unlike: { title: 'otherUnlikeTitle', text: 'otherUnlikeText' },
  discussion: { title: 'otherDiscussionTitle', text: 'otherDiscussionText' },
  post: { title: 'otherPostTitle', text: 'otherPostText' },
  short: { title: 'otherShortTitle', text: 'otherShortText' },
  empty: { title: 'otherEmptyTitle', text: 'otherEmptyText' },
  'not-text': { title: 'otherNotTextTitle', text: 'otherNotTextText' },
};

/** Notes that say what the page's screen says already. */
const SAID: ReadonlySet<PageNote> = new Set(['much-left-out', 'discussion', 'post']);

interface OtherPageProps {
  reason: OtherReason;
  links: number;
  open: TabBrief;
}

/** A page that could be read but is no article: what it is, and what can be read of it all the same. */
export function OtherPage({ reason, links, open }: OtherPageProps) {
  const { title, text } = OTHER[reason];
  const said = useRef<HTMLParagraphElement>(null);
  const hasChosen = useReading((state) => state.hasChosen);
  // Coming back from a brief, the pressed button is gone.
  useEffect(() => {
    if (hasChosen) said.current?.focus();
  }, [hasChosen]);
  return (
    <Screen icon={FileQuestionMark} title={t(title)}>
      <p ref={said} tabIndex={-1}>
        {text ? t(text) : plural('otherListingText', links)}
      </p>
      <About address={open.article.about} />
      <Notes notes={open.article.notes.filter((note) => !SAID.has(note))} about={undefined} />
      <OtherWays selected={open.selected} whole={reason !== 'empty' && reason !== 'not-text'} />
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

/** The side panel cannot read a page by itself: only a gesture on the page's tab allows it. */
export const NeedsClick = () => (
  <Screen icon={MousePointerClick} title={t('panelNeedsClickTitle')}>
    <p>{t('panelNeedsClickText')}</p>
  </Screen>
);

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
