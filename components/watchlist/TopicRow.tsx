import { BellOff } from 'lucide-react';
import { type KeyboardEvent, useState } from 'react';
import { plural, t } from '../../lib/client/i18n.ts';
import type { TopicOverview } from '../../lib/client/library.ts';
import { ArticleLink, type Way } from '../ui/ArticleLink.tsx';
import { Icon } from '../ui/Button.tsx';
import rows from '../ui/rows.module.css';
import { Facts } from '../ui/Text.tsx';
import { focusBeside, useFocusKept } from '../ui/use-focus-kept.ts';
import { Finds } from './Finds.tsx';
import { LatestLink, latestOf } from './Latest.tsx';
import { Quote } from './Quote.tsx';
import { SavedMatches } from './SavedMatches.tsx';
import { TopicActs } from './TopicActs.tsx';
import { TopicForm } from './TopicForm.tsx';
import { unwatch } from './watch.ts';
import styles from './watchlist.module.css';

/** Where rows lead: to saved articles, and to the pages of topics. */
export interface Ways {
  article: Way;
  topic: Way;
}

interface TopicRowProps {
  overview: TopicOverview;
  now: number;
  ways: Ways;
  onUp: (() => void) | null;
  onDown: (() => void) | null;
}

/** A watched topic: its counts, what is new, the latest matching sentence, and unfolded its matches. */
export function TopicRow({ overview, now, ways, onUp, onDown }: TopicRowProps) {
  const { topic, about, mentions, unread, find } = overview;
  const fresh = unread + overview.fresh;
  const [editing, edit] = useState(false);
  const [unfolded, unfold] = useState(false);
  const row = useFocusKept<HTMLLIElement>();
  const latest = latestOf(overview);

  if (editing)
    return (
      <li ref={row} className={rows.row}>
        <TopicForm topic={topic} onEnd={() => edit(false)} />
      </li>
    );

  function remove(): void {
    focusBeside(row.current);
    void unwatch(topic.id, topic.name);
  }

  function move(event: KeyboardEvent) {
    if (!event.altKey || event.defaultPrevented) return;
    const act = { ArrowUp: onUp, ArrowDown: onDown }[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  }

  return (
    <li
      ref={row}
      className={`${rows.row} ${topic.muted ? styles.muted : ''} ${unfolded ? styles.unfolded : ''}`}
      onKeyDown={move}
    >
      <div className={styles.line}>
        <h2>
          <ArticleLink id={topic.id} way={ways.topic} aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown">
            {topic.name}
          </ArticleLink>
        </h2>
        {fresh > 0 && !topic.muted && (
          <span className={styles.fresh}>{plural('fresh', fresh)}</span>
        )}
        {topic.muted && (
          <span className={styles.mute}>
            <Icon of={BellOff} />
            {t('muted')}
          </span>
        )}
      </div>
      <Facts
        items={[
          {
            key: 'about',
            shown: about > 0 || (mentions === 0 && !find) ? plural('about', about) : '',
          },
          { key: 'mentions', shown: mentions > 0 ? plural('mention', mentions) : '' },
          {
            key: 'latest',
            shown: latest && <LatestLink latest={latest} now={now} way={ways.article} />,
          },
        ]}
      />
      {latest && <Quote text={`“${latest.match.quote}”`} words={latest.match.words} isShort />}
      {/* What is unfolded stays, also while its topic is being matched anew. */}
      {(find || about + mentions > 1 || unfolded) && (
        <details className={styles.matches} onToggle={(event) => unfold(event.currentTarget.open)}>
          <summary>{t('latestMatches')}</summary>
          {unfolded && (
            <>
              <Finds topic={topic} now={now} way={ways.article} />
              <SavedMatches topicId={topic.id} now={now} way={ways.article} />
            </>
          )}
        </details>
      )}
      <TopicActs
        overview={overview}
        onUp={onUp}
        onDown={onDown}
        onEdit={() => edit(true)}
        onRemove={remove}
      />
    </li>
  );
}
