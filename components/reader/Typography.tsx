import { ALargeSmall } from 'lucide-react';
import { type CSSProperties, useId } from 'react';
import { t } from '../../lib/client/i18n.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { AppearanceOptions } from '../options/AppearanceOptions.tsx';
import { TextOptions } from '../options/TextOptions.tsx';
import { Icon } from '../ui/Button.tsx';
import button from '../ui/button.module.css';
import styles from './reader.module.css';

/** Sizes as parts of the usual one, 1 to 5. */
const SIZES = [0.84, 0.92, 1, 1.12, 1.28];
const WIDTHS: Record<Settings['textWidth'], string> = {
  narrow: '32rem',
  medium: '38rem',
  wide: '46rem',
};

/** The settings as the reader's styles take them. */
export const typographyOf = ({ textSize, textWidth }: Settings): CSSProperties =>
  ({
    '--reader-size': String(SIZES[textSize - 1] ?? 1),
    '--reader-width': WIDTHS[textWidth],
  }) as CSSProperties;

/** Size, width and face of the text. */
export function Typography() {
  const id = useId();
  return (
    <>
      <button
        type="button"
        className={button.iconButton}
        popoverTarget={id}
        aria-haspopup="dialog"
        aria-label={t('typography')}
        title={t('typography')}
      >
        <Icon of={ALargeSmall} />
      </button>
      <div
        id={id}
        popover="auto"
        role="dialog"
        aria-label={t('typography')}
        className={styles.typography}
      >
        <TextOptions />
        <AppearanceOptions />
      </div>
    </>
  );
}
