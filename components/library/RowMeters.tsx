import type { ReactNode } from 'react';
import { t } from '../../lib/client/i18n.ts';
import { inOneLine, meterPhrase } from '../signals/words.ts';
import styles from './meters.module.css';

interface RowMetersProps {
  meters: Record<string, number>;
}

/** What the meters of a row say in words, those that have words. */
const wordedOf = (meters: Record<string, number>) =>
  Object.entries(meters).flatMap(([name, value]) => {
    const phrase = meterPhrase({ name, value });
    return phrase ? [{ name, value, words: inOneLine(phrase) }] : [];
  });

/** What the meters of a row say, with a bar each; beside the text where there is room for it. */
export function RowMeters({ meters }: RowMetersProps) {
  const worded = wordedOf(meters);
  if (worded.length === 0) return null;
  return (
    <ul className={styles.meters} aria-label={t('filterMade')}>
      {worded.map(({ name, value, words }) => (
        <li key={name}>
          {words}
          <span aria-hidden>
            <span style={{ width: `${value}%` }} />
          </span>
        </li>
      ))}
    </ul>
  );
}

/** What the first meter of a row says, where there is no room for all; null where it says nothing. */
export function firstMeter(meters: Record<string, number>): ReactNode {
  const [first] = wordedOf(meters);
  return first ? <span className={styles.first}>{first.words}</span> : null;
}
