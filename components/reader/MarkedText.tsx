import { t } from '../../lib/client/i18n.ts';
import { drawableUrl } from '../../lib/client/url.ts';
import { Hidden } from '../ui/Text.tsx';
import { COLOR_NAMES } from './colors.ts';
import styles from './reader.module.css';
import { type Span, spansOf, type TextMark } from './spans.ts';

function Marked({ mark, inside }: { mark: TextMark; inside: Span[] }) {
  const drawn = <Spans spans={inside} />;
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

const Spans = ({ spans }: { spans: Span[] }) =>
  spans.map((span) =>
    span.kind === 'text' ? (
      span.text
    ) : (
      <Marked key={span.at} mark={span.mark} inside={span.inside} />
    ),
  );

/** A block's text with its links, emphasis and code, and the sentence to be marked. */
export const MarkedText = ({ text, marks }: { text: string; marks: TextMark[] }) => (
  <Spans spans={spansOf(text, marks)} />
);
