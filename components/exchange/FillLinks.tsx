import { useRef, useState } from 'react';
import { plural, t } from '../../lib/client/i18n.ts';
import { linksToFill } from '../../lib/client/library.ts';
import { requestOrigins } from '../../lib/client/permissions.ts';
import { send } from '../../lib/client/send.ts';
import { Button } from '../ui/Button.tsx';
import { useLive } from '../ui/LibraryGate.tsx';
import text from '../ui/text.module.css';
import styles from './exchange.module.css';

/** Sites of one question: more than a reader can read. */
const MOST_SITES = 100;

type Filling =
  | { kind: 'no' }
  | { kind: 'refused' }
  | { kind: 'now' | 'done'; of: number; done: number; filled: number };

/** Reads the pages of all links that have no text yet, one after the other, once their sites are allowed. */
export function FillLinks() {
  const links = useLive((library) => linksToFill(library, MOST_SITES), []);
  const [filling, say] = useState<Filling>({ kind: 'no' });
  const isEnded = useRef(false);

  async function fill(all: { id: string }[]): Promise<void> {
    isEnded.current = false;
    let [done, filled] = [0, 0];
    for (const { id } of all) {
      if (isEnded.current) break;
      say({ kind: 'now', of: all.length, done, filled });
      const read = await send('fetch-link', { articleId: id });
      done++;
      if (read.ok) filled++;
    }
    say({ kind: 'done', of: all.length, done, filled });
  }

  function begin(all: { id: string; url: string }[]): void {
    // The first call of the click: a later one is refused.
    void requestOrigins(all.map(({ url }) => url)).then((allowed) =>
      allowed ? fill(all) : say({ kind: 'refused' }),
    );
  }

  if (filling.kind === 'now')
    return (
      <div className={styles.fill}>
        <progress aria-label={t('fillNow')} value={filling.done} max={filling.of} />
        <span className={text.meta}>
          {t('fillProgress', String(filling.done), String(filling.of))}
        </span>
        <Button
          onClick={() => {
            isEnded.current = true;
          }}
        >
          {t('cancel')}
        </Button>
      </div>
    );
  return (
    <>
      {links && links.length > 0 && (
        <div className={styles.fill}>
          <p>{plural('fillLinks', links.length)}</p>
          <Button onClick={() => begin(links)}>{t('fillStart')}</Button>
        </div>
      )}
      {filling.kind === 'done' && (
        <p role="status">{t('fillDone', String(filling.filled), String(filling.done))}</p>
      )}
      {filling.kind === 'refused' && <p role="status">{t('linkRefused')}</p>}
    </>
  );
}
