import { plural, t } from '../../lib/client/i18n.ts';
import type { Signal } from '../../lib/model/signals.ts';
import { Hidden } from '../ui/Text.tsx';
import { counted, cuesBySentence } from './shown-signals.ts';
import styles from './signals.module.css';
import { inOneLine, type Meter, measured, meterPhrase, notMeasured, type Phrase } from './words.ts';

interface MeterProps {
  meter: Meter;
  isOpen: boolean;
  /** The id of what it opens. */
  controls: string;
  isList: boolean;
  onPress(): void;
}

/** As a line of a list: what is measured, and how much of it. */
function Line({ meter, phrase }: { meter: Meter; phrase: Phrase }) {
  const { size } = cuesBySentence(counted(meter));
  return (
    <>
      <span className={styles.word}>{phrase.word || phrase.adverb}</span>{' '}
      <span>
        {phrase.word && <b>{phrase.adverb}</b>}
        {size > 0 && `, ${plural('meterSentences', size)}`}
        <Hidden>{t('meterLineLabel', String(meter.value))}</Hidden>
      </span>
    </>
  );
}

function MeterButton({ meter, isOpen, controls, isList, onPress }: MeterProps) {
  const phrase = meterPhrase(meter);
  if (!phrase) return null;
  return (
    <button
      type="button"
      className={styles.meter}
      data-signal={meter.name}
      {...(isList ? {} : { 'aria-label': t('meterLabel', inOneLine(phrase), String(meter.value)) })}
      aria-expanded={isOpen}
      aria-controls={controls}
      onClick={onPress}
    >
      {isList ? (
        <Line meter={meter} phrase={phrase} />
      ) : (
        <>
          <b>{phrase.adverb}</b> <span>{phrase.word}</span>
          <span className={styles.scale} aria-hidden>
            <i style={{ width: `${meter.value}%` }} />
          </span>
        </>
      )}
    </button>
  );
}

interface MeterRowProps {
  signals: readonly Signal[];
  lang: string | null;
  open: string | null;
  controls: string;
  /** One meter a line, for narrow columns. */
  isList: boolean;
  onPress(name: string): void;
}

/** How a text is made, each meter as a phrase and a bar (LOOK: "Meters"). */
export function MeterRow({ signals, lang, open, controls, isList, onPress }: MeterRowProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields
    <div
      className={isList ? styles.list : styles.row}
      role="group"
      aria-label={t('howMade')}
      data-signals
    >
      {signals.map((signal) => {
        if (signal.kind === 'meter')
          return (
            <MeterButton
              key={signal.name}
              meter={signal}
              isOpen={signal.name === open}
              controls={controls}
              isList={isList}
              onPress={() => onPress(signal.name)}
            />
          );
        const word = signal.kind === 'unmeasured' ? measured(signal.name) : '';
        return (
          word && (
            <p key={signal.name} className={styles.meter}>
              <span className={styles.word}>{word}</span>
              <span>{notMeasured(lang)}</span>
            </p>
          )
        );
      })}
    </div>
  );
}
