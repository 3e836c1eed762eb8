import { t } from '../../lib/client/i18n.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { useSettings } from '../../lib/state/settings.ts';
import { NumberChoice, Segments } from '../ui/Choice.tsx';

/** Sizes of the text, where 3 is the usual one. */
const SIZES: readonly Settings['textSize'][] = [1, 2, 3, 4, 5];

/** Size, width and face of the articles that are read in the library. */
export function TextOptions() {
  const { settings, change } = useSettings();
  return (
    <>
      <NumberChoice
        name={t('textSize')}
        text=""
        values={SIZES}
        chosen={settings.textSize}
        choose={(textSize) => void change({ textSize })}
      />
      <Segments
        name={t('textWidth')}
        values={[
          ['narrow', t('textNarrow')],
          ['medium', t('textMedium')],
          ['wide', t('textWide')],
        ]}
        chosen={settings.textWidth}
        choose={(textWidth) => void change({ textWidth })}
      />
      <Segments
        name={t('textFace')}
        values={[
          ['serif', t('textSerif')],
          ['sans', t('textSans')],
        ]}
        chosen={settings.textFace}
        choose={(textFace) => void change({ textFace })}
      />
    </>
  );
}
