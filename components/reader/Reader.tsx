import { FileQuestionMark } from 'lucide-react';
import { useEffect, useEffectEvent } from 'react';
import { t } from '../../lib/client/i18n.ts';
import { articleById, readBody } from '../../lib/client/library.ts';
import { send } from '../../lib/client/send.ts';
import type { SavedArticle } from '../../lib/model/library.ts';
import { useSettings } from '../../lib/state/settings.ts';
import { ReadLink } from '../saved/ArticleRow.tsx';
import { LibraryGate, useLive } from '../ui/LibraryGate.tsx';
import { Screen } from '../ui/Screen.tsx';
import { ReaderHead } from './ReaderHead.tsx';
import { type ArticlePlace, Reading } from './Reading.tsx';
import styles from './reader.module.css';

/** An article that is open has been looked at; a later "mark as unread" is left alone. */
function useOpened(row: SavedArticle | null | undefined): void {
  const opened = useEffectEvent(() => {
    if (row?.kind === 'article' && row.state === 'unread')
      void send('change-articles', {
        articleIds: [row.id],
        change: { kind: 'state', state: 'read' },
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

/** A brief of an older engine, or of another length than the reader wants now, is made anew from what was saved. */
function useCurrentBrief(id: string, wanted: number, isArticle: boolean): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again when another length is wanted
  useEffect(() => {
    if (isArticle) void send('renew-brief', { articleId: id });
  }, [id, isArticle, wanted]);
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
    <p>{t('readerMissingText')}</p>
  </Screen>
);

/** A saved article, drawn from the library alone: nothing is fetched. */
export function Reader({ id, place }: { id: string; place: ArticlePlace | null }) {
  const found = useLive(
    async (library) => ({
      row: (await articleById(library, id)) ?? null,
      body: (await readBody(library, id)) ?? null,
    }),
    [id],
  );
  const { row = null, body = null } = found ?? {};
  useOpened(row);
  const wanted = useSettings(({ settings }) => settings.summarySentences);
  useCurrentBrief(id, wanted, body !== null);
  return (
    <>
      <ReaderHead row={row} body={body} />
      {row && body ? (
        <Reading row={row} body={body} place={place} />
      ) : (
        <main className={styles.alone}>
          <LibraryGate>{found && (row ? <UnreadLink row={row} /> : <Missing />)}</LibraryGate>
        </main>
      )}
    </>
  );
}
