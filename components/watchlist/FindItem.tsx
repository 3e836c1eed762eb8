import { Bookmark, BookOpen, Circle, CircleCheck, CircleOff } from 'lucide-react';
import { t } from '../../lib/client/i18n.ts';
import { articleById } from '../../lib/client/library.ts';
import { webUrl } from '../../lib/client/url.ts';
import type { FoundItem } from '../../lib/model/feeds.ts';
import { ArticleLink, followWay, type Way } from '../ui/ArticleLink.tsx';
import { IconButton } from '../ui/Button.tsx';
import { daysAgo } from '../ui/dates.ts';
import { useLive } from '../ui/LibraryGate.tsx';
import { Facts, Hidden } from '../ui/Text.tsx';
import text from '../ui/text.module.css';
import styles from './finds.module.css';
import { PageLink } from './PageLink.tsx';
import { Quote } from './Quote.tsx';
import { lately } from './times.ts';
import { useSaveItem } from './use-save-item.ts';

interface SavedWordProps {
  articleId: string;
  isRefused: boolean;
  now: number;
  way: Way;
}

/** How the article is saved, as a link to it. */
function SavedWord({ articleId, isRefused, now, way }: SavedWordProps) {
  const row = useLive((library) => articleById(library, articleId), [articleId]);
  if (!row) return null;
  const isLink = row.kind === 'link';
  const word = t(isLink ? 'linkSaved' : 'saved');
  const when = daysAgo(row.savedAt, now, navigator.language);
  return (
    <>
      <ArticleLink id={articleId} way={way}>
        {now - row.savedAt < 86_400_000 ? word : t('datesJoined', word, when)}
      </ArticleLink>
      {isLink && isRefused && <span> {t('linkRefused')}</span>}
    </>
  );
}

interface FindItemProps {
  find: FoundItem;
  topicName: string;
  /** What it is among those that tell the same story. */
  rank: string;
  now: number;
  way: Way;
  /** The reader has read it, or says that they have. */
  onRead(): void;
  onUnread(): void;
  /** It is not about the topic. */
  onDrop(): void;
}

/** An item of a feed in which a topic was found: where, when, the matching sentence, and what can be done with it. */
export function FindItem({
  find,
  topicName,
  rank,
  now,
  way,
  onRead,
  onUnread,
  onDrop,
}: FindItemProps) {
  const { title, url, feedTitle, time, quote, words } = find;
  const saving = useSaveItem(find);
  const { articleId } = saving;
  const isUnread = find.state === 'unread';
  return (
    <div className={isUnread ? styles.find : `${styles.find} ${styles.read}`}>
      <h4 className={styles.title} dir="auto">
        {isUnread && (
          // Has a direction of its own, so that the title's is not taken from it.
          <span className={styles.unread} dir="auto">
            <Hidden>{t('unreadPrefix')}</Hidden>
          </span>
        )}
        <PageLink url={url} onOpen={onRead}>
          {title}
        </PageLink>
      </h4>
      <div className={styles.line}>
        <Facts
          items={[
            { key: 'feed', shown: feedTitle },
            { key: 'time', shown: lately(time, now, navigator.language) },
            { key: 'rank', shown: rank },
          ]}
        />
        <div className={styles.acts}>
          {/* One button for both, so that the focus stays where the reader clicked. */}
          {webUrl(url) && (
            <IconButton
              icon={articleId ? BookOpen : Bookmark}
              label={t(articleId ? 'readNamed' : 'saveNamed', title)}
              onClick={() => (articleId ? followWay(way, articleId) : saving.save())}
            />
          )}
          <IconButton
            icon={isUnread ? CircleCheck : Circle}
            label={t(isUnread ? 'markRead' : 'markUnread', title)}
            onClick={isUnread ? onRead : onUnread}
          />
          <IconButton icon={CircleOff} label={t('notAbout', title, topicName)} onClick={onDrop} />
        </div>
      </div>
      <Quote text={quote} words={words} />
      {/* Always there: a status that comes with its text is not read out. */}
      <p role="status" className={text.meta}>
        {saving.said}
        {articleId && saving.said === '' && (
          <SavedWord articleId={articleId} isRefused={saving.isRefused} now={now} way={way} />
        )}
      </p>
    </div>
  );
}
