import { t } from '../../lib/client/i18n.ts';
import type { KnownMeters } from '../../lib/client/library.ts';
import { measured } from '../signals/words.ts';

/** The orders by what meters say, among those of the list. */
export function MeterSorts({ meters: { names } }: { meters: KnownMeters }) {
  const worded = names.filter((name) => measured(name) !== '');
  if (worded.length === 0) return null;
  return (
    <optgroup label={t('filterMade')}>
      {worded.flatMap((name) => [
        <option key={`most-${name}`} value={`most-${name}`}>
          {t('sortMost', measured(name))}
        </option>,
        <option key={`least-${name}`} value={`least-${name}`}>
          {t('sortLeast', measured(name))}
        </option>,
      ])}
    </optgroup>
  );
}
