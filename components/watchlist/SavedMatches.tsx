import { useId } from 'react';
import { t } from '../../lib/client/i18n.ts';
import { matchesOfTopic } from '../../lib/client/library.ts';
import { ArticleLink, type Way } from '../ui/ArticleLink.tsx';
import { ago } from '../ui/dates.ts';
import { useLive } from '../ui/LibraryGate.tsx';
import { Facts } from '../ui/Text.tsx';
import styles from './finds.module.css';
import { Quote } from './Quote.tsx';

/** Matches shown of one topic. */
const MOST_MATCHES = 20;

interface SavedMatchesProps {
  topicId: string;
  now: number;
  way: Way;
}

/** The latest saved articles that a topic was found in. */
export function SavedMatches({ topicId, now, way }: SavedMatchesProps) {
  const heading = useId();
  const matches = useLive((library) => matchesOfTopic(library, topicId, MOST_MATCHES), [topicId]);
  if (!matches || matches.length === 0) return null;
  return (
    <>
      <h3 id={heading} className={styles.heading}>
        {t('savedMatches')}
      </h3>
      <ol className={styles.stories} aria-labelledby={heading}>
        {matches.map(({ articleId, title, siteName, savedAt, quote, words }) => (
          <li key={articleId}>
            <h4 className={styles.title} dir="auto">
              <ArticleLink id={articleId} way={way}>
                {title}
              </ArticleLink>
            </h4>
            <Facts
              items={[
                { key: 'site', shown: siteName },
                {
                  key: 'saved',
                  shown: t('readerSaved', ago(savedAt, now, navigator.language)),
                },
              ]}
            />
            <Quote text={quote} words={words} />
          </li>
        ))}
      </ol>
    </>
  );
}
