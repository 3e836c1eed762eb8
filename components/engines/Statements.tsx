import { plural, t } from '../../lib/client/i18n.ts';
import type { Article } from '../../lib/model/article.ts';
import brief from '../brief/brief.module.css';
import type { Place } from '../brief/Statement.tsx';
import type { ShownWritten } from './shown-writing.ts';
import { WrittenStatement } from './WrittenStatement.tsx';
import styles from './writing.module.css';

export interface StatementsProps {
  statements: ShownWritten[];
  place: Place;
  /** Their language, and how its lines run; `auto` where only the text itself says that. */
  said: { lang: string | undefined; dir: Article['direction'] | 'auto' };
}

/** Statements of a model as points. */
export const Points = ({ statements, place, said }: StatementsProps) => (
  <ul className={brief.points} {...said}>
    {statements.map(({ key, ...one }) => (
      <li key={key}>
        <WrittenStatement {...one} place={place} />
      </li>
    ))}
  </ul>
);

/** And as one paragraph. */
export const Paragraph = ({ statements, place, said }: StatementsProps) => (
  <p className={brief.summary} {...said}>
    {statements.map(({ key, ...one }) => (
      <span key={key}>
        <WrittenStatement {...one} place={place} />{' '}
      </span>
    ))}
  </p>
);

/** What a model has written and the article does not say: folded away, and never among the rest. */
export function NotFound(props: StatementsProps) {
  const { statements } = props;
  if (statements.length === 0) return null;
  return (
    <details className={styles.notFound}>
      <summary>{t('notFound', String(statements.length))}</summary>
      <p className={styles.why}>{plural('notFoundText', statements.length)}</p>
      <Points {...props} />
    </details>
  );
}
