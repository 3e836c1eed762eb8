import { GitCompareArrows, X } from 'lucide-react';
import { type ReactNode, useId, useMemo, useState } from 'react';
import { plural, t } from '../../lib/client/i18n.ts';
import type { TopicEntry } from '../../lib/client/library.ts';
import { earlierFigures } from '../../lib/client/topic.ts';
import type { Topic } from '../../lib/model/library.ts';
import { type Span, sentenceHref, topicHref } from '../library/route.ts';
import { dayOf } from '../statistics/calendar.ts';
import { Icon } from '../ui/Button.tsx';
import chip from '../ui/chip.module.css';
import { ShowMore } from '../ui/ShowMore.tsx';
import { Facts, Hidden } from '../ui/Text.tsx';
import text from '../ui/text.module.css';
import { useLate } from '../ui/use-late.ts';
import { Evidence } from './Evidence.tsx';
import { MOST_READ, type PlacedSaid, type useReadings } from './readings.ts';
import { dayWords, spanWords } from './timeline.ts';
import styles from './topic.module.css';

/** Statements shown at first and added by each "Show more". */
const PAGE = 50;

/** A statement, what an earlier text gave as another figure for the same, and how many others say it to the letter. */
interface Line {
  said: PlacedSaid;
  earlier: { said: PlacedSaid; figure: string } | null;
  more: number;
}

/** What was said, the latest first; what several texts say to the letter is one line. */
function linesOf(
  shown: readonly TopicEntry[],
  read: ReturnType<typeof useReadings>['read'],
): Line[] {
  const all = shown.flatMap(({ id }) => read.get(id)?.said ?? []);
  const earlier = earlierFigures([...all].reverse());
  const lines = new Map<string, Line>();
  for (const said of all) {
    const known = lines.get(said.text);
    if (known) known.more++;
    else lines.set(said.text, { said, earlier: earlier.get(said) ?? null, more: 0 });
  }
  return [...lines.values()];
}

const hrefOf = ({ articleId, sentence }: PlacedSaid): string => sentenceHref(articleId, sentence);

/** The sentence with its figures in bold. */
const Sentence = ({ said: { text: whole, bold } }: { said: PlacedSaid }) => (
  <>
    {bold.map(({ start, end }, at) => (
      <span key={start}>
        {whole.slice(bold[at - 1]?.end ?? 0, start)}
        <b>{whole.slice(start, end)}</b>
      </span>
    ))}
    {whole.slice(bold.at(-1)?.end ?? 0)}
  </>
);

/** Stands in a text where a link belongs. */
const PLACE = '\uE000';

/** A text with a link in it, where `PLACE` was put in. */
const linked = (whole: string, link: ReactNode): ReactNode => {
  const [before, after] = whole.split(PLACE);
  return (
    <span>
      {before}
      {link}
      {after}
    </span>
  );
};

/** That an earlier text gave another figure for the same. */
function Against({ said, earlier }: { said: PlacedSaid; earlier: NonNullable<Line['earlier']> }) {
  const { site, time } = earlier.said.entry;
  const whole =
    site === said.entry.site
      ? t('topicItSaid', dayWords(time), PLACE)
      : t('topicOtherSaid', site, PLACE, dayWords(time));
  return (
    <p className={styles.against}>
      <Icon of={GitCompareArrows} />
      {linked(whole, <a href={hrefOf(earlier.said)}>{earlier.figure}</a>)}
    </p>
  );
}

const SaidLine = ({ line: { said, earlier, more } }: { line: Line }) => (
  <li>
    <time dateTime={dayOf(said.entry.time)}>{dayWords(said.entry.time)}</time>
    <div>
      <p className={styles.statement} lang={said.entry.lang ?? undefined} dir="auto">
        <Sentence said={said} />
        <Evidence placed={said} />
      </p>
      <Facts
        items={[
          { key: 'site', shown: said.entry.site },
          { key: 'supposed', shown: said.supposed ? t('factSupposed') : '' },
          { key: 'more', shown: more > 0 ? plural('topicSaysSame', more) : '' },
        ]}
      />
      {earlier && <Against said={said} earlier={earlier} />}
    </div>
  </li>
);

interface WhatWasSaidProps {
  topic: Topic;
  shown: readonly TopicEntry[];
  readings: ReturnType<typeof useReadings>;
  span: Span | null;
}

/** What saved articles say of a topic, sentence by sentence, with their figures. */
export function WhatWasSaid({ topic, shown, readings, span }: WhatWasSaidProps) {
  const { read, done, of } = readings;
  const id = useId();
  const [figuresOnly, only] = useState(false);
  const [limit, setLimit] = useState(PAGE);
  const lines = useMemo(() => linesOf(shown, read), [shown, read]);
  const wanted = figuresOnly ? lines.filter(({ said }) => said.figures.length > 0) : lines;
  const isReading = done < of;
  const isLate = useLate(isReading);
  const isBounded = shown.filter(({ kind }) => kind === 'article').length > MOST_READ;
  return (
    <section aria-labelledby={id} className={styles.statements}>
      <div className={styles.sectionHead}>
        <h2 id={id}>
          {t('topicSaid')}
          {isBounded && <small> {t('topicOfLatest', String(MOST_READ))}</small>}
        </h2>
        <div className={chip.chips}>
          {span && (
            <a
              className={`${chip.chip} ${chip.watched}`}
              href={topicHref(topic.id)}
              aria-label={t('removeFilter', spanWords(span))}
            >
              {spanWords(span)}
              <Icon of={X} />
            </a>
          )}
          <button
            type="button"
            className={figuresOnly ? `${chip.chip} ${chip.watched}` : chip.chip}
            aria-pressed={figuresOnly}
            onClick={() => only(!figuresOnly)}
          >
            {t('topicFiguresOnly')}
          </button>
        </div>
      </div>
      <ol className={styles.said}>
        {wanted.slice(0, limit).map((line) => (
          <SaidLine key={`${line.said.articleId} ${line.said.sentence}`} line={line} />
        ))}
      </ol>
      {wanted.length === 0 && !isReading && (
        <p className={styles.none}>{t(figuresOnly ? 'topicFiguresNone' : 'topicSaidNone')}</p>
      )}
      {wanted.length > limit && <ShowMore onMore={() => setLimit(limit + PAGE)} />}
      <p className={text.meta}>
        {isLate && isReading ? t('topicReading', String(done), String(of)) : ''}
      </p>
      {/* Read out once, not with each number. */}
      <p role="status">
        <Hidden>{isLate && isReading ? t('topicGathering') : ''}</Hidden>
      </p>
    </section>
  );
}
