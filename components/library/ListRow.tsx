import { Archive, Eye, type LucideIcon, Tag, Trash2 } from 'lucide-react';
import { plural, t } from '../../lib/client/i18n.ts';
import { type FoundIn, type NamedTopic, siteOf } from '../../lib/client/library.ts';
import type { SavedArticle } from '../../lib/model/library.ts';
import { useSettings } from '../../lib/state/settings.ts';
import { ReadLink } from '../saved/ArticleRow.tsx';
import saved from '../saved/saved.module.css';
import { ArticleLink, type Way } from '../ui/ArticleLink.tsx';
import { Icon, IconButton } from '../ui/Button.tsx';
import { ago } from '../ui/dates.ts';
import { Passage } from '../ui/Passage.tsx';
import rows from '../ui/rows.module.css';
import { Facts, Hidden } from '../ui/Text.tsx';
import styles from './list.module.css';
import { type ListView, listHref, WHOLE_LIST } from './list-view.ts';
import { firstMeter, RowMeters } from './RowMeters.tsx';

interface ListRowProps {
  row: SavedArticle;
  /** Where the words of a search stand in it. */
  found: FoundIn | undefined;
  topics: NamedTopic[];
  now: number;
  way: Way;
  chosen: boolean;
  /** Whether any row is chosen: then the boxes to choose with are all shown. */
  choosing: boolean;
  acts: { choose(): void; archive(): void; tag(): void; remove(): void };
}

/** Topics, and tags, that a row has place for. */
const MOST_NAMES = 2;

interface GroupProps {
  of: LucideIcon;
  name: string;
  part: Partial<ListView>;
}

/** A topic or tag of the row; it leads to all articles that have it. */
const Group = ({ of, name, part }: GroupProps) => (
  <a className={saved.topic} href={listHref({ ...WHOLE_LIST, ...part })}>
    <Icon of={of} />
    {name}
  </a>
);

/** How far it has been read, as a bar and in words. */
const Progress = ({ progress }: { progress: number }) => {
  const percent = String(Math.round(progress * 100));
  return (
    <span className={styles.progress}>
      <span aria-hidden>
        <span style={{ width: `${percent}%` }} />
      </span>
      {t('readSoFar', percent)}
    </span>
  );
};

/** One article in the library's list. */
export function ListRow({ row, found, topics, now, way, chosen, choosing, acts }: ListRowProps) {
  const isUnread = row.state === 'unread';
  const isLink = row.kind === 'link';
  const isMeasuring = useSettings(({ settings }) => settings.signals);
  const meters = isMeasuring ? row.meters : undefined;
  return (
    <div className={isUnread ? undefined : saved.read}>
      <input
        type="checkbox"
        className={choosing ? `${styles.box} ${styles.shown}` : styles.box}
        checked={chosen}
        onChange={acts.choose}
        aria-label={t('chooseArticle', row.title)}
        tabIndex={choosing ? 0 : -1}
      />
      <h2 className={saved.title} lang={row.lang ?? undefined} dir="auto">
        {isUnread && (
          <span className={styles.unread}>
            <Hidden>{t('unreadPrefix')}</Hidden>
          </span>
        )}
        <ArticleLink data-row data-id={row.id} id={row.id} way={way}>
          {found ? <Passage of={found.title} /> : row.title}
        </ArticleLink>
      </h2>
      {(found?.passage || row.lede) && (
        <p className={saved.lede} lang={row.lang ?? undefined} dir="auto">
          {found?.passage ? <Passage of={found.passage} /> : row.lede}
        </p>
      )}
      <Facts
        items={[
          {
            key: 'progress',
            shown: row.state === 'reading' ? <Progress progress={row.progress} /> : '',
          },
          { key: 'site', shown: siteOf(row) },
          { key: 'saved', shown: ago(row.savedAt, now, navigator.language) },
          { key: 'meter', shown: meters ? firstMeter(meters) : '' },
          {
            key: 'minutes',
            shown: isLink ? t('linkNotRead') : t('minutes', String(row.readingMinutes)),
          },
          { key: 'state', shown: row.state === 'archived' ? t('stateArchived') : '' },
          { key: 'notes', shown: row.hasNotes ? t('hasNotes') : '' },
          ...topics.slice(0, MOST_NAMES).map(({ id, name }) => ({
            key: `topic-${id}`,
            shown: <Group of={Eye} name={name} part={{ topic: id }} />,
          })),
          ...row.tags.slice(0, MOST_NAMES).map((name) => ({
            key: `tag-${name}`,
            shown: <Group of={Tag} name={name} part={{ tags: [name] }} />,
          })),
        ]}
      />
      {isLink && <ReadLink row={row} />}
      {meters && <RowMeters meters={meters} />}
      <div className={rows.acts}>
        <IconButton icon={Archive} label={t('archiveNamed', row.title)} onClick={acts.archive} />
        <IconButton icon={Tag} label={t('tagNamed', row.title)} onClick={acts.tag} />
        <IconButton icon={Trash2} label={t('deleteNamed', row.title)} onClick={acts.remove} />
      </div>
      {chosen && <Hidden>{plural('chosen', 1)}</Hidden>}
    </div>
  );
}
