import { t } from '../../lib/client/i18n.ts';
import { HIGHLIGHT_COLORS, type HighlightColor } from '../../lib/model/library.ts';
import { COLOR_NAMES } from './colors.ts';
import styles from './notes.module.css';

interface SwatchesProps {
  /** The color that it has; absent where it has none yet. */
  chosen?: HighlightColor;
  choose(color: HighlightColor): void;
}

/** The colors to highlight in, each with its name. */
export const Swatches = ({ chosen, choose }: SwatchesProps) =>
  HIGHLIGHT_COLORS.map((color) => {
    const name = t('highlightIn', t(COLOR_NAMES[color]));
    return (
      <button
        key={color}
        type="button"
        className={`${styles.swatch} ${styles[color]}`}
        aria-label={name}
        title={name}
        {...(chosen ? { 'aria-pressed': color === chosen } : {})}
        onClick={() => choose(color)}
      />
    );
  });
