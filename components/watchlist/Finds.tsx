import { useId, useState } from 'react';
import { plural, t } from '../../lib/client/i18n.ts';
import { storyGroups } from '../../lib/client/library.ts';
import { send } from '../../lib/client/send.ts';
import type { FoundItem, StoryGroup } from '../../lib/model/feeds.ts';
import type { Topic } from '../../lib/model/library.ts';
import { useToast } from '../../lib/state/toast.ts';
import { ArticleLink, type Way } from '../ui/ArticleLink.tsx';
import { daysAgo } from '../ui/dates.ts';
import { useLive } from '../ui/LibraryGate.tsx';
import { ShowMore } from '../ui/ShowMore.tsx';
import { Hidden } from '../ui/Text.tsx';
import text from '../ui/text.module.css';
import { FindItem } from './FindItem.tsx';
import styles from './finds.module.css';
import { LeaveOut } from './LeaveOut.tsx';
import { mark } from './reading-state.ts';

/** Stories shown at first and added by each "Show more". */
const PAGE = 10;
/** Words offered after a find that was not about its topic. */
const MOST_WORDS = 4;

const isUnread = ({ state }: FoundItem): boolean => state === 'unread';

/** How many of a story are shown before the others: the earliest, and the fullest where that is another. */
function shownFirst([first, second, ...others]: FoundItem[]): number {
  if (!first || !second) return 1;
  return [first, ...others].every(({ wordCount }) => wordCount < second.wordCount) ? 2 : 1;
}

interface StoryProps {
  topic: Topic;
  group: StoryGroup;
  now: number;
  way: Way;
  onDrop(find: FoundItem): void;
}

/** Finds that tell the same story: the earliest and the fullest, the others folded. */
function Story({ topic, group, now, way, onDrop }: StoryProps) {
  const { items, saved } = group;
  const [unfolded, unfold] = useState(false);
  const first = shownFirst(items);
  const others = items.slice(first);
  const ranks = items.length === 1 ? [] : [t('storyEarliest'), t('storyFullest')].slice(0, first);
  const draw = (find: FoundItem, at: number) => (
    <li key={find.itemId}>
      <FindItem
        find={find}
        topicName={topic.name}
        rank={ranks[at] ?? ''}
        now={now}
        way={way}
        // Who has read one of a story has read the story.
        onRead={() => void mark(items.filter(isUnread), 'read')}
        onUnread={() => void mark([find], 'unread')}
        onDrop={() => onDrop(find)}
      />
    </li>
  );
  return (
    <>
      <ol>{items.slice(0, first).map(draw)}</ol>
      {saved && !items.some(({ savedId }) => savedId === saved.articleId) && (
        <p className={text.meta}>
          <ArticleLink id={saved.articleId} way={way}>
            {t('readerSaved', daysAgo(saved.savedAt, now, navigator.language))}
            <Hidden>: {saved.title}</Hidden>
          </ArticleLink>
        </p>
      )}
      {others.length > 0 && (
        <details className={styles.others} onToggle={(event) => unfold(event.currentTarget.open)}>
          <summary>
            {plural('moreOfStory', others.length)}
            <Hidden>{t('moreOfStoryNamed', items[0]?.title ?? '')}</Hidden>
          </summary>
          {unfolded && <ol>{others.map((find, at) => draw(find, first + at))}</ol>}
        </details>
      )}
    </>
  );
}

/** What is offered after a find was dropped: words, in the place where its story stood. */
interface Offer {
  at: number;
  itemId: string;
  words: string[];
}

/** What of a topic was found in feeds, by story, newest first. */
export function Finds({ topic, now, way }: { topic: Topic; now: number; way: Way }) {
  const heading = useId();
  const [limit, setLimit] = useState(PAGE);
  const [offer, make] = useState<Offer | null>(null);
  const found = useLive((library) => storyGroups(library, topic.id, limit), [topic.id, limit]);
  if (!found || (found.groups.length === 0 && !offer)) return null;

  async function drop({ topicId, itemId, state }: FoundItem, at: number) {
    const reply = await send('drop-find', { topicId, itemId });
    const { say } = useToast.getState();
    if (!reply.ok) return say(t('notChanged'));
    make({ at, itemId, words: reply.value.slice(0, MOST_WORDS) });
    say(t('matchDropped', topic.name), () => {
      make(null);
      void mark([{ topicId, itemId }], state);
    });
  }

  const stories = found.groups.map((group, at) => (
    <li key={group.story}>
      <Story
        topic={topic}
        group={group}
        now={now}
        way={way}
        onDrop={(find) => void drop(find, at)}
      />
    </li>
  ));
  if (offer)
    stories.splice(
      offer.at,
      0,
      <li key={`not ${offer.itemId}`}>
        <LeaveOut topic={topic} words={offer.words} />
      </li>,
    );
  return (
    <>
      <h3 id={heading} className={styles.heading}>
        {t('foundInFeeds')}
      </h3>
      <ol className={styles.stories} aria-labelledby={heading}>
        {stories}
      </ol>
      {found.more && <ShowMore onMore={() => setLimit(limit + PAGE)} />}
    </>
  );
}
