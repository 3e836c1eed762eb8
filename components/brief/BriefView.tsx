import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { plural, t } from '../../lib/client/i18n.ts';
import type { Article } from '../../lib/model/article.ts';
import type { Brief } from '../../lib/model/brief.ts';
import type { WritingSubject } from '../../lib/model/engines.ts';
import { useSettings } from '../../lib/state/settings.ts';
import { Icon } from '../ui/Button.tsx';
import { articleDates } from '../ui/dates.ts';
import { Section } from '../ui/Section.tsx';
import { Facts } from '../ui/Text.tsx';
import styles from './brief.module.css';
import { FactList } from './Facts.tsx';
import { type Place, Statement } from './Statement.tsx';
import type { Shown, ShownBrief, ShownPair } from './statements.ts';
import type { EngineParts } from './use-engine-parts.ts';

/** Up to this many questions, the first answer is open from the start. */
const FEW_QUESTIONS = 3;

/** Title, site, authors, dates and reading time. */
export function TitleBlock({ article }: { article: Article }) {
  const dates = articleDates(article.publishedAt, article.modifiedAt, navigator.language);
  return (
    <header>
      {article.siteName && (
        <p className={styles.kicker}>
          {article.siteName}
          {article.section && <span>{article.section}</span>}
        </p>
      )}
      <h1 className={styles.title} lang={article.lang ?? undefined} dir={article.direction}>
        {article.title}
      </h1>
      <Facts
        items={[
          { key: 'authors', shown: article.authors.join(', ') },
          { key: 'dates', shown: dates },
          { key: 'minutes', shown: t('minutes', String(article.readingMinutes)) },
        ]}
      />
    </header>
  );
}

function Pair({ pair, place, open }: { pair: ShownPair; place: Place; open: boolean }) {
  return (
    <details open={open}>
      <summary>
        {pair.question}
        <Icon of={ChevronRight} />
      </summary>
      <div className={styles.answer}>
        <Statement shown={pair.answer} place={place} />
        {!pair.inText && <p className={styles.aside}>{t('faqInData')}</p>}
      </div>
    </details>
  );
}

/** Where an engine is chosen: what is drawn of it, and what it writes about. */
interface Engines {
  parts: EngineParts | null;
  of: WritingSubject;
  /** Whether the library has an article on the same story. */
  hasStory?: boolean;
  /** Told of what is on the screen of what was written. */
  onStatements?(statements: Shown[]): void;
}

interface BriefViewProps {
  article: Article;
  brief: Brief;
  shown: ShownBrief;
  place: Place;
  engines?: Engines;
  /** Everything under the key points is folded. */
  compact?: boolean;
  /** Drawn under the summary. */
  children?: ReactNode;
}

interface SummaryProps {
  statements: Shown[];
  place: Place;
  said: { lang: string | undefined; dir: 'ltr' | 'rtl' };
}

/** The summary in the form that the reader has chosen. */
function Summary({ statements, place, said }: SummaryProps) {
  const form = useSettings(({ settings }) => settings.summaryForm);
  if (statements.length === 0) return <p className={styles.none}>{t('noSummary')}</p>;
  if (form === 'bullets')
    return (
      <ul className={styles.points} {...said}>
        {statements.map((one) => (
          <li key={one.key}>
            <Statement shown={one} place={place} />
          </li>
        ))}
      </ul>
    );
  return (
    <p className={styles.summary} {...said}>
      {statements.map((one) => (
        <span key={one.key}>
          <Statement shown={one} place={place} />{' '}
        </span>
      ))}
    </p>
  );
}

/** Summary, key points, facts and questions, each statement with its place. */
export function BriefView({
  article,
  brief,
  shown,
  place,
  engines,
  compact = false,
  children,
}: BriefViewProps) {
  const byAuthor = brief.keyPoints.every(({ origin }) => origin === 'author');
  const said = { lang: article.lang ?? undefined, dir: article.direction };
  const summary = (
    <section className={styles.lead} aria-label={t('summary')}>
      <Summary statements={shown.summary} place={place} said={said} />
    </section>
  );
  const points = shown.points.length > 0 && (
    <Section title={t('keyPoints')} note={t(byAuthor ? 'byAuthor' : 'pickedByLede')} ruled>
      <ul className={styles.points} {...said}>
        {shown.points.map((one) => (
          <li key={one.key}>
            <Statement shown={one} place={place} />
          </li>
        ))}
      </ul>
    </Section>
  );
  return (
    <>
      {engines?.parts ? (
        <engines.parts.EngineBrief
          article={article}
          brief={brief}
          place={place}
          of={engines.of}
          hasStory={engines.hasStory ?? false}
          onStatements={engines.onStatements}
          summary={summary}
          points={points}
        >
          {children}
        </engines.parts.EngineBrief>
      ) : (
        <>
          {summary}
          {children}
          {points}
        </>
      )}
      <FactList
        facts={shown.facts}
        place={place}
        lang={article.lang}
        dir={article.direction}
        folded={compact}
      />
      {shown.faq.length > 0 && (
        <Section
          title={t('questions')}
          count={shown.faq.length}
          note={t('fromPage')}
          folded={compact}
        >
          <div className={styles.faq} {...said}>
            {shown.faq.map((pair, i) => (
              <Pair
                key={pair.answer.key}
                pair={pair}
                place={place}
                open={i === 0 && shown.faq.length <= FEW_QUESTIONS}
              />
            ))}
          </div>
        </Section>
      )}
      {article.interview.length > 0 && (
        <Section
          title={t('interview')}
          count={article.interview.length}
          note={t('fromPage')}
          folded={compact}
        >
          <p className={styles.none}>{plural('interviewTurns', article.interview.length)}</p>
        </Section>
      )}
    </>
  );
}
