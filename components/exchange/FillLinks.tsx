import { plural, t } from '../../lib/client/i18n.ts';
import { linksToFill } from '../../lib/client/library.ts';
import { send } from '../../lib/client/send.ts';
import { Button } from '../ui/Button.tsx';
import { useLive } from '../ui/LibraryGate.tsx';
import { Progress } from '../ui/Progress.tsx';
import { useInTurn } from '../ui/use-in-turn.ts';
import styles from './exchange.module.css';

/** Sites of one question: more than a reader can read. */
const MOST_SITES = 100;

/** Reads the pages of all links that have no text yet, one after the other, once their sites are allowed. */
export function FillLinks() {
  const links = useLive((library) => linksToFill(library, MOST_SITES), []);
  const { turns, begin, end } = useInTurn<{ id: string; url: string }>(
    async ({ id }) => (await send('fetch-link', { articleId: id })).ok,
  );

  if (turns.kind === 'now')
    return (
      <div className={styles.fill}>
        <Progress name={t('fillNow')} done={turns.done} of={turns.of} onEnd={end} />
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
      {turns.kind === 'done' && (
        <p role="status">{t('fillDone', String(turns.worked), String(turns.done))}</p>
      )}
      {turns.kind === 'refused' && <p role="status">{t('linkRefused')}</p>}
    </>
  );
}
