import { useEffect, useState } from 'react';
import { plural, t } from '../../lib/client/i18n.ts';
import { pictureTotals } from '../../lib/client/library.ts';
import { send } from '../../lib/client/send.ts';
import { storageUsed } from '../../lib/client/storage.ts';
import { useSettings } from '../../lib/state/settings.ts';
import { useToast } from '../../lib/state/toast.ts';
import { Button } from '../ui/Button.tsx';
import { Option, Switch } from '../ui/Choice.tsx';
import { useLive } from '../ui/LibraryGate.tsx';

/** Bytes in words: "12.3 MB". */
function size(bytes: number): string {
  const [value, unit] = bytes < 1e6 ? [bytes / 1e3, 'kilobyte'] : [bytes / 1e6, 'megabyte'];
  const digits = value < 100 ? 1 : 0;
  const format = { style: 'unit', unit, maximumFractionDigits: digits } as const;
  return new Intl.NumberFormat(navigator.language, format).format(value);
}

/** What the library takes on the disk. */
function Storage() {
  const [used, setUsed] = useState<number | null>(null);
  const pictures = useLive(pictureTotals, []);
  const say = useToast((state) => state.say);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again whenever the library has changed
  useEffect(() => void storageUsed().then(setUsed), [pictures]);
  if (!pictures) return null;

  async function drop(): Promise<void> {
    const reply = await send('drop-pictures', {});
    say(t(reply.ok ? 'picturesDropped' : 'notChanged'));
  }
  return (
    <>
      {used !== null && <Option name={t('storageName')} text={t('storageText', size(used))} />}
      {pictures.count > 0 && (
        <Option
          name={plural('picturesKept', pictures.count)}
          text={t('picturesText', size(pictures.bytes))}
        >
          <Button onClick={() => void drop()}>{t('picturesDrop')}</Button>
        </Option>
      )}
    </>
  );
}

/** What is kept with an article, and what all of it takes. */
export function LibraryOptions() {
  const { settings, change } = useSettings();
  return (
    <>
      <Switch
        name={t('optionKeepPictures')}
        text={t('optionKeepPicturesText')}
        on={settings.keepPictures}
        turn={(keepPictures) => void change({ keepPictures })}
      />
      <Storage />
    </>
  );
}
