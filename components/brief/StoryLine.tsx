import { ChevronRight, History } from 'lucide-react';
import { useEffect, useState } from 'react';
import { type MessageKey, plural, t } from '../../lib/client/i18n.ts';
import { send } from '../../lib/client/send.ts';
import type { Article } from '../../lib/model/article.ts';
import type { StoryNote, StoryRelation } from '../../lib/model/feeds.ts';
import type { TabBrief } from '../../lib/model/messages.ts';
import { TO_LIBRARY } from '../frame/way.ts';
import { ArticleLink } from '../ui/ArticleLink.tsx';
import { Icon } from '../ui/Button.tsx';
import { daysAgo } from '../ui/dates.ts';
import styles from './brief.module.css';
import { type Place, Statement } from './Statement.tsx';
import type { Shown } from './statements.ts';
import story from './story.module.css';

/**
 * What the library knows of the open article's story; null where it knows nothing, or nothing yet. Asked once the brief is
 * drawn, and once for each article: what the reader does with it changes nothing in it.
 */
export function useStory({ tabId, article }: TabBrief): StoryNote | null {
  const { scope, canonicalUrl, sentences } = article;
  const [answer, take] = useState<{ of: string; note: StoryNote | null } | null>(null);
  const asked = [tabId, scope, canonicalUrl, sentences.length].join('\n');
  // biome-ignore lint/correctness/useExhaustiveDependencies: `asked` stands for the article that is open in the tab
  useEffect(() => {
    let isGone = false;
    void send('story-of-tab', { tabId, scope }).then((note) => {
      if (!isGone) take({ of: asked, note });
    });
    return () => {
      isGone = true;
    };
  }, [asked]);
  return answer?.of === asked ? answer.note : null;
}

const TOLD: Record<StoryRelation, MessageKey> = {
  copy: 'storyCopy',
  rewrite: 'storyRewrite',
  'follow-up': 'storyFollowUp',
};

interface StoryLineProps {
  note: StoryNote;
  article: Article;
  /** The sentences that are new, as they are drawn. */
  fresh: Shown[];
  place: Place;
  /** Whether one of the new sentences is marked in the page from the start. */
  isMarked: boolean;
}

/** That the reader has saved this story, and what is new here; unfolded, the new sentences and the saved article. */
export function StoryLine({ note, article, fresh, place, isMarked }: StoryLineProps) {
  const [unfolded, unfold] = useState(isMarked);
  const { relation, savedAt, siteName, title, articleId, more } = note;
  const when = daysAgo(savedAt, Date.now(), navigator.language);
  return (
    <details
      className={story.story}
      open={unfolded}
      onToggle={(event) => unfold(event.currentTarget.open)}
    >
      <summary>
        <Icon of={History} />
        <span>
          {t(TOLD[relation], siteName ? t('storyWhenWhere', when, siteName) : when)}{' '}
          <b>
            {fresh.length > 0
              ? plural('storyNew', fresh.length, String(article.sentences.length))
              : t('storyNoneNew')}
          </b>
        </span>
        <Icon of={ChevronRight} />
      </summary>
      {unfolded && (
        <div className={story.inside}>
          <p>
            {t('storySaved')}{' '}
            <ArticleLink id={articleId} way={TO_LIBRARY}>
              {title}
            </ArticleLink>
            {more > 0 && <span className={story.more}>{plural('storyMore', more)}</span>}
          </p>
          {fresh.length > 0 && (
            <ul className={styles.points} lang={article.lang ?? undefined} dir={article.direction}>
              {fresh.map((one) => (
                <li key={one.key}>
                  <Statement shown={one} place={place} />
                </li>
              ))}
            </ul>
          )}
        </div>
      )}
    </details>
  );
}
