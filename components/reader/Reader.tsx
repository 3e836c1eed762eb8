import { FileQuestionMark } from 'lucide-react';
import { useEffect, useEffectEvent } from 'react';
import { t } from '../../lib/client/i18n.ts';
import { articleById, notesOf, readBody } from '../../lib/client/library.ts';
import { send } from '../../lib/client/send.ts';
import type { SavedArticle } from '../../lib/model/library.ts';
import { ReadLink } from '../saved/ArticleRow.tsx';
import { LibraryGate, useLive } from '../ui/LibraryGate.tsx';
import { Screen } from '../ui/Screen.tsx';
import { ReaderHead } from './ReaderHead.tsx';
import { type ArticlePlace, Reading } from './Reading.tsx';
import styles from './reader.module.css';
import { useCurrentBrief } from './use-current-brief.ts';

/** An article that is open is being read; a later "mark as unread" is left alone. */
function useOpened(row: SavedArticle | null | undefined): void {
  const opened = useEffectEvent(() => {
    if (row?.kind === 'article' && row.state === 'unread')
      void send('change-articles', {
        articleIds: [row.id],
        change: { kind: 'state', state: 'reading' },
      });
  });
  const title = row?.title;
  useEffect(() => {
    if (row?.id) opened();
  }, [row?.id]);
  useEffect(() => {
    if (title === undefined) return;
    document.title = t('readerWindow', title);
    return () => {
      document.title = t('extName');
    };
  }, [title]);
}

/** A link that was saved without its page. */
const UnreadLink = ({ row }: { row: SavedArticle }) => (
  <Screen icon={FileQuestionMark} title={row.title} acts={<ReadLink row={row} />}>
    <p>{t('readerLinkText')}</p>
  </Screen>
);

const Missing = () => (
  <Screen
    icon={FileQuestionMark}
    title={t('readerMissingTitle')}
    acts={<a href="#/">{t('readerBack')}</a>}
  >
    <p>{t('missingText')}</p>
  </Screen>
);

/** A saved article, drawn from the library alone: nothing is fetched. */
export function Reader({ id, place }: { id: string; place: ArticlePlace | null }) {
  const found = useLive(
    async (library) => ({
      row: (await articleById(library, id)) ?? null,
      body: (await readBody(library, id)) ?? null,
      ...(await notesOf(library, id)),
    }),
    [id],
  );
  const { row = null, body = null, highlights = [], note = '' } = found ?? {};
  useOpened(row);
  useCurrentBrief(id, body !== null);
  return (
    <>
      <ReaderHead row={row} body={body} />
      {row && body ? (
        <Reading
          key={row.id}
          row={row}
          body={body}
          highlights={highlights}
          note={note}
          place={place}
        />
      ) : (
        <main className={styles.alone}>
          <LibraryGate>{found && (row ? <UnreadLink row={row} /> : <Missing />)}</LibraryGate>
        </main>
      )}
    </>
  );
}
