import { ChevronRight, History } from 'lucide-react';
import { type ReactNode, useEffect, useState } from 'react';
import { type MessageKey, plural, t } from '../../lib/client/i18n.ts';
import { send } from '../../lib/client/send.ts';
import type { Article } from '../../lib/model/article.ts';
import type { NewToYou, SavedStory, StoryRelation } from '../../lib/model/feeds.ts';
import type { TabBrief } from '../../lib/model/messages.ts';
import { TO_LIBRARY } from '../frame/way.ts';
import { ArticleLink } from '../ui/ArticleLink.tsx';
import { Icon } from '../ui/Button.tsx';
import { ago } from '../ui/dates.ts';
import styles from './brief.module.css';
import own from './new-to-you.module.css';
import { type Place, Statement } from './Statement.tsx';
import { type Shown, shownSentences, shownSpans } from './statements.ts';

/** New sentences that are shown at once; the others are folded. */
const FEW = 8;

/**
 * What of the open article is new to the library; null where nothing is saved, or it is not known yet. Asked once the brief is
 * drawn, and once for each article: what the reader does with it changes nothing in it.
 */
export function useNewToYou({ tabId, article }: TabBrief): NewToYou | null {
  const { scope, canonicalUrl, sentences } = article;
  const [answer, take] = useState<{ of: string; news: NewToYou | null } | null>(null);
  const asked = [tabId, scope, canonicalUrl, sentences.length].join('\n');
  // biome-ignore lint/correctness/useExhaustiveDependencies: `asked` stands for the article that is open in the tab
  useEffect(() => {
    let isGone = false;
    void send('new-to-you', { tabId, scope }).then((news) => {
      if (!isGone) take({ of: asked, news });
    });
    return () => {
      isGone = true;
    };
  }, [asked]);
  return answer?.of === asked ? answer.news : null;
}

/** What is new, as it is drawn: each sentence, figure and name with its place in the page. */
export interface ShownNews {
  sentences: Shown[];
  figures: Shown[];
  names: Shown[];
}

export const shownNews = (article: Article, news: NewToYou | null): ShownNews => ({
  sentences: shownSentences(article, news?.fresh ?? []),
  figures: shownSpans(article, 'new-figure', news?.figures ?? []),
  names: shownSpans(article, 'new-name', news?.names ?? []),
});

const TOLD: Record<StoryRelation, MessageKey> = {
  copy: 'storyCopy',
  rewrite: 'storyRewrite',
  'follow-up': 'storyFollowUp',
};

function Story({ story }: { story: SavedStory }) {
  const { relation, savedAt, siteName, title, articleId, more } = story;
  const day = ago(savedAt, Date.now(), navigator.language);
  const isNear = day === t('today') || day === t('yesterday');
  const when = isNear ? day : t('storyOnDay', day);
  return (
    <p>
      {t(TOLD[relation], siteName ? t('storyWhenWhere', when, siteName) : when)}{' '}
      <ArticleLink id={articleId} way={TO_LIBRARY}>
        {title}
      </ArticleLink>
      {more > 0 && <span className={own.more}>{plural('storyMore', more)}</span>}
    </p>
  );
}

interface SaidProps {
  article: Article;
  place: Place;
}

function Sentences({ shown, article, place }: SaidProps & { shown: Shown[] }) {
  return (
    <ul className={styles.points} lang={article.lang ?? undefined} dir={article.direction}>
      {shown.map((one) => (
        <li key={one.key}>
          <Statement shown={one} place={place} />
        </li>
      ))}
    </ul>
  );
}

function Spans({ title, shown, article, place }: SaidProps & { title: string; shown: Shown[] }) {
  if (shown.length === 0) return null;
  return (
    <div className={own.spans}>
      <h2>{title}</h2>
      <ul lang={article.lang ?? undefined} dir={article.direction}>
        {shown.map((one) => (
          <li key={one.key}>
            <Statement shown={one} place={place} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** How much is new, in words. */
function Told({ news, total }: { news: NewToYou; total: number }): ReactNode {
  const { told, fresh, story } = news;
  if (fresh.length === 0) return t('newNothing');
  if (told === 0 && !story) return t('newAll');
  return (
    <>
      <b>{t('newOf', String(fresh.length), String(total))}</b> {plural('newToYou', fresh.length)}
    </>
  );
}

interface NewToYouProps extends SaidProps {
  news: NewToYou;
  shown: ShownNews;
  /** Whether something new is marked in the page from the start. */
  isMarked: boolean;
}

/** How much of the article the library does not have; unfolded, the story that was saved and what is new in this one. */
export function NewToYouLine({ news, shown, article, place, isMarked }: NewToYouProps) {
  const [unfolded, unfold] = useState(isMarked);
  const { story, told } = news;
  const line = <Told news={news} total={article.sentences.length} />;
  // Where nothing of it is there all is new, and where all of it is, nothing.
  const isPlain = !story && (told === 0 || news.fresh.length === 0);
  if (isPlain)
    return (
      <p className={`${own.news} ${own.line}`}>
        <Icon of={History} />
        <span>{line}</span>
      </p>
    );
  const [few, others] = [shown.sentences.slice(0, FEW), shown.sentences.slice(FEW)];
  const said = { article, place };
  return (
    <details
      className={own.news}
      open={unfolded}
      onToggle={(event) => unfold(event.currentTarget.open)}
    >
      <summary className={own.line}>
        <Icon of={History} />
        <span>{line}</span>
        <Icon of={ChevronRight} />
      </summary>
      {unfolded && (
        <div className={own.inside}>
          {story && <Story story={story} />}
          {few.length > 0 && <Sentences shown={few} {...said} />}
          {others.length > 0 && (
            <details>
              <summary className={own.others}>{plural('newOthers', others.length)}</summary>
              <Sentences shown={others} {...said} />
            </details>
          )}
          <Spans title={t('newFigures')} shown={shown.figures} {...said} />
          <Spans title={t('newNames')} shown={shown.names} {...said} />
        </div>
      )}
    </details>
  );
}
