import type { MessageKey } from '../../lib/client/i18n.ts';
import type { HighlightColor } from '../../lib/model/library.ts';

/** What the colors of highlights are called; their name is always said beside the color. */
export const COLOR_NAMES: Record<HighlightColor, MessageKey> = {
  yellow: 'colorYellow',
  green: 'colorGreen',
  rose: 'colorRose',
  violet: 'colorViolet',
};
