import { Bell, BellOff, Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { plural, t } from '../../lib/client/i18n.ts';
import { matchesOfTopic, type TopicOverview } from '../../lib/client/library.ts';
import { send } from '../../lib/client/send.ts';
import { useReading } from '../../lib/state/reading.ts';
import { useToast } from '../../lib/state/toast.ts';
import { ArticleLink, type Way } from '../ui/ArticleLink.tsx';
import { Icon, IconButton } from '../ui/Button.tsx';
import { ago } from '../ui/dates.ts';
import { useLive } from '../ui/LibraryGate.tsx';
import rows from '../ui/rows.module.css';
import { Facts } from '../ui/Text.tsx';
import { Quote } from './Quote.tsx';
import { TopicForm } from './TopicForm.tsx';
import { unwatch } from './watch.ts';
import styles from './watchlist.module.css';

/** Matches shown of one topic. */
const MOST_MATCHES = 20;

/** The latest matching sentences of a topic, read when they are unfolded. */
function Matches({ topicId, way }: { topicId: string; way: Way }) {
  const matches = useLive((library) => matchesOfTopic(library, topicId, MOST_MATCHES), [topicId]);
  return (
    <ul>
      {matches?.map((match) => (
        <li key={match.articleId}>
          <ArticleLink id={match.articleId} way={way}>
            {match.title}
          </ArticleLink>
          <Quote text={match.quote} words={match.words} className={styles.quote} />
        </li>
      ))}
    </ul>
  );
}

type Latest = NonNullable<TopicOverview['latest']>;

/** "today, The Halyard" */
const latestWords = ({ savedAt, siteName }: Latest, now: number): string =>
  [ago(savedAt, now, navigator.language), siteName].filter(Boolean).join(', ');

interface TopicRowProps {
  overview: TopicOverview;
  now: number;
  way: Way;
}

/** A watched topic: its counts, what is new, the latest matching sentence. */
export function TopicRow({ overview, now, way }: TopicRowProps) {
  const { topic, about, mentions, fresh, latest } = overview;
  const [editing, edit] = useState(false);
  const [unfolded, unfold] = useState(false);

  if (editing)
    return (
      <li className={rows.row}>
        <TopicForm
          topic={topic}
          onCancel={() => edit(false)}
          onSave={(draft) => {
            edit(false);
            void send('edit-topic', { ...draft, topicId: topic.id }).then((reply) => {
              if (!reply.ok) useToast.getState().say(t('notWatched'));
              void useReading.getState().refresh();
            });
          }}
        />
      </li>
    );
  return (
    <li className={topic.muted ? `${rows.row} ${styles.muted}` : rows.row}>
      <div className={styles.line}>
        <h2>{topic.name}</h2>
        {fresh > 0 && <span className={styles.fresh}>{plural('fresh', fresh)}</span>}
        {topic.muted && (
          <span className={styles.mute}>
            <Icon of={BellOff} />
            {t('muted')}
          </span>
        )}
      </div>
      <Facts
        items={[
          { key: 'about', shown: about > 0 || mentions === 0 ? plural('about', about) : '' },
          { key: 'mentions', shown: mentions > 0 ? plural('mention', mentions) : '' },
          {
            key: 'latest',
            shown: latest && (
              <ArticleLink id={latest.articleId} way={way}>
                {t('latest', latestWords(latest, now))}
              </ArticleLink>
            ),
          },
        ]}
      />
      {latest && <Quote text={`“${latest.quote}”`} words={latest.words} className={styles.quote} />}
      {about + mentions > 1 && (
        <details className={styles.matches} onToggle={(event) => unfold(event.currentTarget.open)}>
          <summary>{t('latestMatches')}</summary>
          {unfolded && <Matches topicId={topic.id} way={way} />}
        </details>
      )}
      <div className={`${rows.acts} ${rows.atTop}`}>
        <IconButton icon={Pencil} label={t('editTopic', topic.name)} onClick={() => edit(true)} />
        <IconButton
          icon={topic.muted ? Bell : BellOff}
          label={t(topic.muted ? 'unmuteTopic' : 'muteTopic', topic.name)}
          onClick={() => void send('mute-topic', { topicId: topic.id, muted: !topic.muted })}
        />
        <IconButton
          icon={Trash2}
          label={t('removeTopic', topic.name)}
          onClick={() => void unwatch(topic.id, topic.name)}
        />
      </div>
    </li>
  );
}
