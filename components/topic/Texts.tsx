import { Bookmark } from 'lucide-react';
import { useId, useState } from 'react';
import { plural, t } from '../../lib/client/i18n.ts';
import { type TopicEntry, unreadAmong } from '../../lib/client/library.ts';
import type { Topic } from '../../lib/model/library.ts';
import { articleHref } from '../library/route.ts';
import { IconButton } from '../ui/Button.tsx';
import { ago } from '../ui/dates.ts';
import { useLive } from '../ui/LibraryGate.tsx';
import rows from '../ui/rows.module.css';
import { ShowMore } from '../ui/ShowMore.tsx';
import { Facts, Hidden } from '../ui/Text.tsx';
import text from '../ui/text.module.css';
import { PageLink } from '../watchlist/PageLink.tsx';
import { Quote } from '../watchlist/Quote.tsx';
import { mark } from '../watchlist/reading-state.ts';
import { useSaveItem } from '../watchlist/use-save-item.ts';
import styles from './topic.module.css';

/** Texts shown at first and added by each "Show more". */
const PAGE = 20;

/** Saves a story that was found, and says how that goes. */
function Save({ title, fullest }: { title: string; fullest: NonNullable<TopicEntry['fullest']> }) {
  const { said, save, articleId } = useSaveItem({ ...fullest, savedId: null });
  return (
    <>
      <p role="status" className={text.meta}>
        {articleId ? t('saved') : said}
      </p>
      {!articleId && (
        <div className={rows.acts}>
          <IconButton icon={Bookmark} label={t('saveNamed', title)} onClick={save} />
        </div>
      )}
    </>
  );
}

interface RowProps {
  topicId: string;
  entry: TopicEntry;
  isUnread: boolean;
  now: number;
}

function Row({ topicId, entry, isUnread, now }: RowProps) {
  const { kind, id, title, url, lang, quote, words, fullest } = entry;
  const keys = entry.unreadItems.map((itemId) => ({ topicId, itemId }));
  return (
    <li className={isUnread ? rows.row : `${rows.row} ${styles.read}`}>
      <h3 lang={lang ?? undefined} dir="auto">
        {isUnread && (
          // Has a direction of its own, so that the title's is not taken from it.
          <span className={styles.unread} dir="auto">
            <Hidden>{t('unreadPrefix')}</Hidden>
          </span>
        )}
        {kind === 'found' ? (
          <PageLink url={url} onOpen={() => void mark(keys, 'read')}>
            {title}
          </PageLink>
        ) : (
          <a href={articleHref(id)}>{title}</a>
        )}
      </h3>
      <Quote text={quote} words={words} isShort />
      <Facts
        items={[
          { key: 'site', shown: entry.site },
          { key: 'time', shown: ago(entry.time, now, navigator.language) },
          { key: 'found', shown: fullest ? t('topicInFeed') : '' },
          { key: 'link', shown: kind === 'link' ? t('linkNotRead') : '' },
          { key: 'more', shown: entry.more > 0 ? plural('topicSameStory', entry.more) : '' },
        ]}
      />
      {fullest?.url && <Save title={title} fullest={fullest} />}
    </li>
  );
}

/** The saved articles and the stories of feeds on a topic, the latest first. */
export function Texts({ topic, shown }: { topic: Topic; shown: readonly TopicEntry[] }) {
  const heading = useId();
  const [limit, setLimit] = useState(PAGE);
  const drawn = shown.slice(0, limit);
  const ids = drawn.flatMap(({ kind, id }) => (kind === 'found' ? [] : [id]));
  const unread = useLive((library) => unreadAmong(library, ids), ids);
  const now = Date.now();
  return (
    <section aria-labelledby={heading} className={styles.texts}>
      <div className={styles.sectionHead}>
        <h2 id={heading}>{t('libraryArticles')}</h2>
      </div>
      {shown.length === 0 && <p className={styles.none}>{t('topicTextsNone')}</p>}
      <ol>
        {drawn.map((entry) => (
          <Row
            key={entry.id}
            topicId={topic.id}
            entry={entry}
            isUnread={entry.kind === 'found' || !unread ? entry.unread : unread.has(entry.id)}
            now={now}
          />
        ))}
      </ol>
      {shown.length > limit && <ShowMore onMore={() => setLimit(limit + PAGE)} />}
    </section>
  );
}
