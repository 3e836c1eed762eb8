import { t } from '../../lib/client/i18n.ts';
import { inOneLine, meterPhrase } from '../signals/words.ts';
import styles from './meters.module.css';

/** What the meters of a row say, in words, with a bar; beside the text where there is room for it. */
export function RowMeters({ meters }: { meters: Record<string, number> }) {
  return (
    <ul className={styles.meters} aria-label={t('filterMade')}>
      {Object.entries(meters).map(([name, value]) => {
        const phrase = meterPhrase({ name, value });
        return (
          phrase && (
            <li key={name}>
              {inOneLine(phrase)}
              <span aria-hidden>
                <span style={{ width: `${value}%` }} />
              </span>
            </li>
          )
        );
      })}
    </ul>
  );
}

/** What the first meter of a row says, where there is no room for all. */
export function FirstMeter({ meters }: { meters: Record<string, number> }) {
  const [first] = Object.entries(meters);
  const phrase = first && meterPhrase({ name: first[0], value: first[1] });
  return phrase ? <span className={styles.first}>{inOneLine(phrase)}</span> : null;
}
