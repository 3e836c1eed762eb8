import { Bell, BellOff, CheckCheck, Pencil } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { plural, t } from '../../lib/client/i18n.ts';
import type { TopicEntry, TopicTexts } from '../../lib/client/library.ts';
import { Button, Icon } from '../ui/Button.tsx';
import { ago } from '../ui/dates.ts';
import { Facts } from '../ui/Text.tsx';
import text from '../ui/text.module.css';
import { useFocusKept } from '../ui/use-focus-kept.ts';
import { readAll } from '../watchlist/reading-state.ts';
import { TopicForm } from '../watchlist/TopicForm.tsx';
import { mute } from '../watchlist/watch.ts';
import { dayWords } from './timeline.ts';
import styles from './topic.module.css';

/** "First on 8 September 2025 in Copper Wire, latest today in The Halyard" */
function spanOf(entries: readonly TopicEntry[], isWhole: boolean): string {
  const [latest] = entries;
  const first = entries.at(-1);
  if (!latest || !first) return '';
  const last = ago(latest.time, Date.now(), navigator.language);
  if (latest === first) return t('topicSpanOne', last, latest.site);
  if (!isWhole) return t('topicLatestIn', last, latest.site);
  return t('topicSpanFirst', dayWords(first.time), first.site, last, latest.site);
}

const quoted = (all: readonly string[]): string =>
  all.map((one) => t('topicQuoted', one)).join(', ');

/** The topic: its names, since when it is written of, how often, and what can be done with it. */
export function TopicHead({ texts: { topic, entries, left, unread } }: { texts: TopicTexts }) {
  const [isEditing, edit] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  const head = useFocusKept<HTMLElement>('[aria-expanded]');
  // The page was changed without being loaded: who reads with a screen reader goes on at the title.
  useEffect(() => void title.current?.focus({ preventScroll: true }), []);
  const about = entries.filter(({ strength }) => strength === 'about').length;
  const mentions = entries.length - about;
  const named = (key: 'topicAlso' | 'topicNot' | 'topicNear', all: readonly string[] = []) =>
    all.length > 0 ? t(key, quoted(all)) : '';
  return (
    <header ref={head} className={styles.head}>
      <div>
        <p className={text.meta}>{spanOf(entries, left === 0)}</p>
        <h1 ref={title} tabIndex={-1} dir="auto">
          {topic.name}
        </h1>
        <Facts
          items={[
            {
              key: 'muted',
              shown: topic.muted && (
                <span className={styles.muted}>
                  <Icon of={BellOff} />
                  {t('muted')}
                </span>
              ),
            },
            { key: 'about', shown: entries.length > 0 ? plural('about', about) : '' },
            { key: 'mentions', shown: mentions > 0 ? plural('mention', mentions) : '' },
            { key: 'unread', shown: unread > 0 ? plural('unreadCount', unread) : '' },
            { key: 'also', shown: named('topicAlso', topic.aliases) },
            { key: 'not', shown: named('topicNot', topic.excluded) },
            { key: 'near', shown: named('topicNear', topic.context) },
          ].map(({ key, shown }) => ({ key, shown: shown === false ? '' : shown }))}
        />
        {topic.muted && <p className={text.meta}>{t('topicMutedText')}</p>}
      </div>
      <div className={styles.acts}>
        {unread > 0 && (
          <Button onClick={() => void readAll(topic)}>
            <Icon of={CheckCheck} />
            {t('markAllRead')}
          </Button>
        )}
        <Button aria-expanded={isEditing} onClick={() => edit((was) => !was)}>
          <Icon of={Pencil} />
          {t('edit')}
        </Button>
        <Button onClick={() => void mute(topic, !topic.muted)}>
          <Icon of={topic.muted ? Bell : BellOff} />
          {t(topic.muted ? 'unmute' : 'mute')}
        </Button>
      </div>
      {isEditing && (
        <div className={styles.form}>
          <TopicForm topic={topic} onEnd={() => edit(false)} />
        </div>
      )}
    </header>
  );
}
