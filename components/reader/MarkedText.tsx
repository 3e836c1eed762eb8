import { t } from '../../lib/client/i18n.ts';
import { drawableUrl } from '../../lib/client/url.ts';
import type { NoteRef } from '../../lib/model/article.ts';
import { Hidden } from '../ui/Text.tsx';
import { COLOR_NAMES } from './colors.ts';
import styles from './reader.module.css';
import { type Span, spansOf, type TextMark } from './spans.ts';

/** The address of the note that a name stands for; null where the article does not have it. */
export type NoteHref = (name: string) => string | null;

/** The mark of a note. It is no part of the text: what is selected or counted passes it over. */
function NoteMark({ note, noteHref }: { note: NoteRef; noteHref: NoteHref }) {
  const href = noteHref(note.to);
  return (
    <sup data-unread className={styles.note}>
      {href ? (
        <a href={href} aria-label={t('readerNote', note.label)}>
          {note.label}
        </a>
      ) : (
        note.label
      )}
    </sup>
  );
}

interface MarkedProps {
  mark: TextMark;
  inside: Span[];
  noteHref: NoteHref;
}

function Marked({ mark, inside, noteHref }: MarkedProps) {
  const drawn = <Spans spans={inside} noteHref={noteHref} />;
  switch (mark.kind) {
    case 'highlight': {
      const { id, color, note } = mark.highlight;
      const name = t(note ? 'highlightWithNote' : 'highlightNamed', t(COLOR_NAMES[color]));
      return (
        <mark className={styles[color]} data-highlight={id}>
          <Hidden>{name} </Hidden>
          {drawn}
        </mark>
      );
    }
    case 'sentence':
      return (
        <mark className={styles.sentence} id={mark.id}>
          {drawn}
        </mark>
      );
    case 'link': {
      const href = drawableUrl(mark.href);
      return href ? (
        <a href={href} target="_blank" rel="noreferrer">
          {drawn}
        </a>
      ) : (
        drawn
      );
    }
    case 'strong':
      return <strong>{drawn}</strong>;
    case 'emphasis':
      return <em>{drawn}</em>;
    case 'code':
      return <code>{drawn}</code>;
  }
}

function Drawn({ span, noteHref }: { span: Span; noteHref: NoteHref }) {
  switch (span.kind) {
    case 'text':
      return span.text;
    case 'note':
      return <NoteMark note={span.note} noteHref={noteHref} />;
    case 'marked':
      return <Marked mark={span.mark} inside={span.inside} noteHref={noteHref} />;
  }
}

const Spans = ({ spans, noteHref }: { spans: Span[]; noteHref: NoteHref }) =>
  spans.map((span, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: spans have no names, and a text's never change their order
    <Drawn key={at} span={span} noteHref={noteHref} />
  ));

interface MarkedTextProps {
  text: string;
  marks: TextMark[];
  notes: readonly NoteRef[];
  noteHref: NoteHref;
}

/** A block's text with its links, emphasis and code, its notes, and the sentence to be marked. */
export const MarkedText = ({ text, marks, notes, noteHref }: MarkedTextProps) => (
  <Spans spans={spansOf(text, marks, notes)} noteHref={noteHref} />
);
