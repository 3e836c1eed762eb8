import { FileText, Info, TextSelect } from 'lucide-react';
import { useEffect, useId, useRef } from 'react';
import { type MessageKey, t } from '../../lib/client/i18n.ts';
import { drawableUrl } from '../../lib/client/url.ts';
import type { PageNote, Scope } from '../../lib/model/article.ts';
import type { TabBrief } from '../../lib/model/messages.ts';
import { useReading } from '../../lib/state/reading.ts';
import { Button, Icon } from '../ui/Button.tsx';
import text from '../ui/text.module.css';
import styles from './brief.module.css';

const NOTES: Record<PageNote, MessageKey> = {
  'much-left-out': 'noteMuchLeftOut',
  paywalled: 'notePaywalled',
  'cut-short': 'noteCutShort',
  paged: 'notePaged',
  live: 'noteLive',
  discussion: 'noteDiscussion',
  post: 'notePost',
};
/** Notes after which the reader may want more of the page than was read. */
const MISSING: ReadonlySet<PageNote> = new Set(['much-left-out', 'paywalled', 'cut-short']);

const SCOPES: Record<Scope, MessageKey> = {
  article: 'scopeArticle',
  page: 'scopePage',
  selection: 'scopeSelection',
};

/** The two other ways to read a page. A selection is offered where there is one; where not, it is said how to get one. */
export function OtherWays({ selected, whole = true }: { selected: boolean; whole?: boolean }) {
  const { choose, nothingSelected } = useReading();
  const hint = useId();
  return (
    <>
      <div className={styles.ways}>
        {whole && (
          <Button onClick={() => void choose('page')}>
            <Icon of={FileText} />
            {t('useWhole')}
          </Button>
        )}
        <Button
          disabled={!selected}
          aria-describedby={selected ? undefined : hint}
          onClick={() => void choose('selection')}
        >
          <Icon of={TextSelect} />
          {t('useSelection')}
        </Button>
      </div>
      <div className={text.meta}>
        {!selected && <p id={hint}>{t('nothingSelectedHint')}</p>}
        <p role="status">{nothingSelected && t('nothingSelected')}</p>
      </div>
    </>
  );
}

/** What the brief is of, where the reader has chosen it. The pressed button is gone, so the focus comes here. */
function Chosen({ scope }: { scope: Scope }) {
  const choose = useReading((state) => state.choose);
  const line = useRef<HTMLParagraphElement>(null);
  useEffect(() => void line.current?.focus(), []);
  return (
    <div className={styles.chosen}>
      <p ref={line} tabIndex={-1}>
        {t(SCOPES[scope])}
      </p>
      {scope !== 'article' && (
        <Button kind="plain" onClick={() => void choose('article')}>
          {t('backToArticle')}
        </Button>
      )}
    </div>
  );
}

interface NotesProps {
  notes: PageNote[];
  /** The article that a discussion or a post is about. */
  about: string | undefined;
}

/** The notes of a page, one quiet line each. */
export const Notes = ({ notes, about }: NotesProps) =>
  notes.map((note) => (
    <p key={note} className={styles.pageNote}>
      <Icon of={Info} />
      <span>
        {t(NOTES[note])} {(note === 'discussion' || note === 'post') && <About address={about} />}
      </span>
    </p>
  ));

/** The way to the article that a discussion or a post is about. */
export function About({ address }: { address: string | undefined }) {
  const href = address === undefined ? null : drawableUrl(address);
  if (href === null) return null;
  return (
    <a href={href} target="_blank" rel="noreferrer">
      {t('openAbout', new URL(href).hostname.replace(/^www\./, ''))}
    </a>
  );
}

/** What of the page was read, what is to be known of it, and the other ways to read it. Nothing on an ordinary page. */
export function ReadFrom({ open }: { open: TabBrief }) {
  const hasChosen = useReading((state) => state.hasChosen);
  const { scope, notes } = open.article;
  if (!hasChosen && notes.length === 0) return null;
  return (
    <section className={styles.readFrom} aria-label={t('aboutPage')}>
      {hasChosen && <Chosen key={scope} scope={scope} />}
      <Notes notes={notes} about={open.article.about} />
      {scope === 'article' && notes.some((note) => MISSING.has(note)) && (
        <OtherWays selected={open.selected} />
      )}
    </section>
  );
}
