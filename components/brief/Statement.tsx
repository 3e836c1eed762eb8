import { type MouseEvent, type ReactNode, useEffect, useRef } from 'react';
import { textFragmentUrl } from '../../lib/client/article.ts';
import { t } from '../../lib/client/i18n.ts';
import { useEvidence } from '../../lib/state/evidence.ts';
import styles from './brief.module.css';
import type { Evidence, Shown } from './statements.ts';

/** Where the sentences of a brief are shown: in the open page of a tab, or in the reader beside it. */
export type Place =
  | { kind: 'page'; url: string; tabId: number }
  | { kind: 'reader'; href(sentence: number): string; marked: number | null };

/** The address of the sentence, whether it is marked there now, and what shows it instead of following the address. */
function useEvidenceLink(key: string, evidence: Evidence | null, place: Place) {
  const marked = useEvidence((state) => state.current === key);
  const show = useEvidence((state) => state.show);
  if (!evidence) return null;
  if (place.kind === 'page')
    return {
      href: textFragmentUrl(place.url, evidence.anchor),
      current: marked,
      follow: () => void show(place.tabId, key, evidence.anchor),
    };
  if (!evidence.body) return null;
  const href = place.href(evidence.body.sentence);
  return {
    href,
    current: place.marked === evidence.body.sentence,
    follow: () => location.assign(href),
  };
}

type Follow = (event: MouseEvent) => void;

/** What a click on the link, or on what it belongs to, does where nothing is held. */
const followOf =
  (link: { follow(): void }): Follow =>
  (event) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    event.stopPropagation();
    link.follow();
  };

interface EvidenceLinkProps {
  shown: Shown;
  place: Place;
}

/** "¶ 4": the way to a sentence of the article, joined to what stands before it; nothing where there is none. */
export function EvidenceLink({ shown: { key, evidence }, place }: EvidenceLinkProps) {
  const link = useEvidenceLink(key, evidence, place);
  if (!link || !evidence) return null;
  const paragraph = evidence.body?.paragraph;
  return (
    <>
      {'\u202F'}
      <a
        className={styles.evidence}
        data-evidence={key}
        href={link.href}
        aria-label={
          paragraph === undefined ? t('besideArticle') : t('paragraphInArticle', String(paragraph))
        }
        onClick={followOf(link)}
      >
        ¶&#8202;{paragraph}
      </a>
    </>
  );
}

interface StatementProps {
  shown: Shown;
  place: Place;
  /** Further sentences that say it, each with its link. */
  more?: Shown[];
  /** How its text is drawn, where that is not the bare text. */
  children?: ReactNode;
}

const NONE: Shown[] = [];

/** A sentence of the article with the link to its place (LOOK: "Evidence links"). */
export function Statement({ shown, place, more = NONE, children }: StatementProps) {
  const link = useEvidenceLink(shown.key, shown.evidence, place);
  const isMore = useEvidence(({ current }) => more.some(({ key }) => key === current));
  const drawn = useRef<HTMLSpanElement>(null);
  const isCurrent = link !== null && (link.current || isMore);
  // Stepped to from the bar, or marked when the popup was open before.
  useEffect(() => {
    if (isCurrent) drawn.current?.scrollIntoView({ block: 'nearest' });
  }, [isCurrent]);
  const said = <span className={styles.said}>{children ?? shown.text}</span>;
  if (!link) return <span className={styles.statement}>{said}</span>;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a larger target for the mouse; the link in it is for the keyboard
    // biome-ignore lint/a11y/noStaticElementInteractions: as above
    <span
      ref={drawn}
      className={styles.statement}
      {...(isCurrent ? { 'aria-current': 'true' } : {})}
      onClick={(event) => {
        if (getSelection()?.isCollapsed !== false) followOf(link)(event);
      }}
    >
      {said}
      {[shown, ...more].map((one) => (
        <EvidenceLink key={one.key} shown={one} place={place} />
      ))}
    </span>
  );
}
