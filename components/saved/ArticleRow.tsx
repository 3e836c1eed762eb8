import { Eye } from 'lucide-react';
import { useState } from 'react';
import { t } from '../../lib/client/i18n.ts';
import { type FoundIn, type NamedTopic, siteOf } from '../../lib/client/library.ts';
import { requestOrigin } from '../../lib/client/permissions.ts';
import { send } from '../../lib/client/send.ts';
import type { SavedArticle } from '../../lib/model/library.ts';
import { saveFailureText } from '../brief/SaveButton.tsx';
import { ArticleLink, type Way } from '../ui/ArticleLink.tsx';
import { Button, Icon } from '../ui/Button.tsx';
import { ago } from '../ui/dates.ts';
import { Passage } from '../ui/Passage.tsx';
import rows from '../ui/rows.module.css';
import { Facts, Hidden } from '../ui/Text.tsx';
import text from '../ui/text.module.css';
import { ArticleActs } from './ArticleActs.tsx';
import { removeArticle } from './remove-article.ts';
import styles from './saved.module.css';

/** A link that was saved but not read: asks for its site in the click, then reads it. */
export function ReadLink({ row }: { row: SavedArticle }) {
  const [said, say] = useState<string | null>(null);

  function allow() {
    // The first call of the click: a later one is refused.
    const allowed = requestOrigin(row.url);
    // Sent before the answer, since the question may close this window: the background keeps the wish and reads the
    // page once its site is allowed.
    const reply = send('fetch-link', { articleId: row.id });
    void allowed.then(async (granted) => {
      const read = await reply;
      const waits =
        !read.ok && read.error.kind === 'unreadable' && read.error.reason === 'no-access';
      if (!granted) say(t('linkRefused'));
      else say(read.ok || waits ? null : saveFailureText(read.error));
    });
  }

  return (
    <div className={styles.ask}>
      <Button onClick={allow}>{t('allowSite', new URL(row.url).hostname)}</Button>
      <span className={text.meta} role="status">
        {said}
      </span>
    </div>
  );
}

interface ArticleRowProps {
  row: SavedArticle;
  topics: NamedTopic[];
  now: number;
  /** Where the words of a search stand in it. */
  found: FoundIn | undefined;
  way: Way;
}

/** One saved article in a list. */
export function ArticleRow({ row, topics, now, found, way }: ArticleRowProps) {
  const read = row.state !== 'unread';
  const link = row.kind === 'link';
  return (
    <li className={read ? `${rows.row} ${styles.read}` : rows.row}>
      <h2 className={styles.title} lang={row.lang ?? undefined} dir="auto">
        {!read && (
          <span className={styles.unread}>
            <Hidden>{t('unreadPrefix')}</Hidden>
          </span>
        )}
        <ArticleLink data-row id={row.id} way={way}>
          {found ? <Passage of={found.title} /> : row.title}
        </ArticleLink>
      </h2>
      {found?.passage && (
        <p className={styles.lede} lang={row.lang ?? undefined} dir="auto">
          <Passage of={found.passage} />
        </p>
      )}
      <Facts
        items={[
          { key: 'site', shown: siteOf(row) },
          { key: 'saved', shown: ago(row.savedAt, now, navigator.language) },
          {
            key: 'minutes',
            shown: link ? t('linkNotRead') : t('minutes', String(row.readingMinutes)),
          },
          { key: 'read', shown: read ? t('readState') : '' },
          ...topics.slice(0, 2).map(({ id, name }) => ({
            key: `topic-${id}`,
            shown: (
              <span className={styles.topic}>
                <Icon of={Eye} />
                {name}
              </span>
            ),
          })),
        ]}
      />
      {link && <ReadLink row={row} />}
      <div className={rows.acts}>
        <ArticleActs row={row} onRemove={() => void removeArticle(row)} />
      </div>
    </li>
  );
}
