import { t } from '../../lib/client/i18n.ts';
import type { KnownMeters, MeterBand } from '../../lib/client/library.ts';
import { METER_STEPS, valuesOf } from '../../lib/model/signals.ts';
import { inOneLine, measured, meterPhrase } from '../signals/words.ts';
import { type ListView, readBand, writeBand } from './list-view.ts';
import styles from './meters.module.css';

/** The steps from which on, and up to which, a reader may choose; the first and the last would leave next to nothing out. */
const LEAST = [5, 4, 3, 2];
const MOST = [3, 2, 1, 0];

/** A band in words, "Largely supposed or more"; empty where nobody has written them. */
export function bandWords({ meter, side, step }: MeterBand): string {
  const phrase = meterPhrase({ name: meter, value: valuesOf(step).first });
  if (!phrase) return '';
  const words = inOneLine(phrase);
  if (side === 'least') return step === METER_STEPS - 1 ? words : t('meterOrMore', words);
  return step === 0 ? words : t('meterOrLess', words);
}

interface MeterFiltersProps {
  view: ListView;
  meters: KnownMeters;
  onChange(part: Partial<ListView>): void;
}

/** How the texts of the list are made: for each meter a step that they reach, or stay at. */
export function MeterFilters({ view, meters, onChange }: MeterFiltersProps) {
  const names = [...new Set([...meters.names, ...view.meters.map(({ meter }) => meter)])];
  const worded = names.filter((name) => measured(name) !== '');
  if (worded.length === 0) return null;
  const choose = (meter: string, value: string) => {
    const band = readBand(value);
    const others = view.meters.filter((one) => one.meter !== meter);
    onChange({ meters: band ? [...others, band] : others });
  };
  return (
    <fieldset className={styles.made}>
      <legend>{t('filterMade')}</legend>
      {worded.map((meter) => {
        const chosen = view.meters.find((one) => one.meter === meter);
        const offered: MeterBand[] = [
          ...LEAST.map((step): MeterBand => ({ meter, side: 'least', step })),
          ...MOST.map((step): MeterBand => ({ meter, side: 'most', step })),
        ];
        const isOffered = !chosen || offered.some((one) => writeBand(one) === writeBand(chosen));
        const all = isOffered ? offered : [chosen, ...offered];
        return (
          <label key={meter}>
            <span>{measured(meter)}</span>
            <select
              value={chosen ? writeBand(chosen) : ''}
              onChange={(event) => choose(meter, event.target.value)}
            >
              <option value="">{t('filterAny')}</option>
              {all.map((band) => (
                <option key={writeBand(band)} value={writeBand(band)}>
                  {bandWords(band)}
                </option>
              ))}
            </select>
          </label>
        );
      })}
    </fieldset>
  );
}
