import { PenLine, RotateCcw } from 'lucide-react';
import { type ReactNode, useEffect, useId, useMemo, useState } from 'react';
import { plural, t } from '../../lib/client/i18n.ts';
import type { Article } from '../../lib/model/article.ts';
import type { Brief } from '../../lib/model/brief.ts';
import {
  type EngineTask,
  taskIn,
  type Writer,
  type WritingSubject,
} from '../../lib/model/engines.ts';
import { useSettings } from '../../lib/state/settings.ts';
import { useWritings } from '../../lib/state/writings.ts';
import { useWrittenView } from '../../lib/state/written-view.ts';
import type { Place } from '../brief/Statement.tsx';
import type { Shown } from '../brief/statements.ts';
import { Button, Icon, IconButton } from '../ui/Button.tsx';
import choice from '../ui/choice.module.css';
import { Section } from '../ui/Section.tsx';
import { Ask } from './Ask.tsx';
import { Now, Wrong } from './Piece.tsx';
import { isOnlyStopped, type Piece, pieceKey, piecesOf } from './pieces.ts';
import { NotFound, Paragraph, Points } from './Statements.tsx';
import { type ShownWriting, type ShownWritten, shownWriting } from './shown-writing.ts';
import { useOrder } from './use-order.tsx';
import {
  languageName,
  markedText,
  modelName,
  uncheckedIn,
  writerKey,
  writtenBy,
  writtenIn,
} from './words.ts';
import styles from './writing.module.css';

/** Other writers' briefs that are offered beside each other. */
const MOST_WRITERS = 2;

/** Names Lede among the writers. */
const LEDE = 'lede';

export interface EngineBriefProps {
  article: Article;
  brief: Brief;
  place: Place;
  of: WritingSubject;
  /** Whether the library has an article on the same story. */
  hasStory: boolean;
  /** Told of what is on the screen with a place in the article, in its order. */
  onStatements?: ((statements: Shown[]) => void) | undefined;
  /** What Lede has picked, for the places of what a model writes. */
  summary: ReactNode;
  points: ReactNode;
  /** Drawn between the two. */
  children?: ReactNode;
}

/** Follows what is written about an article. */
function useFollowed(of: WritingSubject, { canonicalUrl, sentences }: Article): void {
  const follow = useWritings((state) => state.follow);
  const about = JSON.stringify(of);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `about` stands for it, and a tab may show another article
  useEffect(() => follow(of), [about, canonicalUrl, sentences.length, follow]);
}

interface SegmentsProps {
  pieces: readonly Piece[];
  /** The article's language. */
  lang: string | null;
  chosen: string;
  choose(key: string): void;
}

/** What a brief is called beside others: by its model, and where two are by the same, also by its language. */
function segmentName(
  { task, writer }: Piece,
  pieces: readonly Piece[],
  lang: string | null,
): string {
  const name = modelName(writer);
  if (pieces.length === 1) return t('writtenBySegment', name);
  const isTwice = pieces.filter((one) => writerKey(one.writer) === writerKey(writer)).length > 1;
  const language = task.into ?? lang;
  return isTwice && language ? `${name}, ${languageName(language)}` : name;
}

/** Lede's brief and those of models, one click apart. */
function Segments({ pieces, lang, chosen, choose }: SegmentsProps) {
  const name = useId();
  const values: [key: string, label: string][] = [
    [LEDE, t('pickedBySegment')],
    ...pieces.map((one): [string, string] => [one.key, segmentName(one, pieces, lang)]),
  ];
  return (
    <div
      className={`${choice.segments} ${styles.segments}`}
      role="radiogroup"
      aria-label={t('whoseBrief')}
    >
      {values.map(([key, label]) => (
        <label key={key} title={label}>
          <input type="radio" name={name} checked={chosen === key} onChange={() => choose(key)} />
          {label}
        </label>
      ))}
    </div>
  );
}

interface WrittenProps {
  shown: ShownWriting;
  cut: boolean;
  task: EngineTask;
  writer: Writer;
  article: Article;
  place: Place;
  children: ReactNode;
  onAgain(): void;
}

/** A brief that a model has written, in the places of Lede's. */
function Written({ shown, cut, task, writer, article, place, children, onAgain }: WrittenProps) {
  const form = useSettings(({ settings }) => settings.summaryForm);
  const { said, notFound } = shown;
  const set = { place, said: writtenIn(task, article) };
  const unchecked = uncheckedIn(task);
  const Summary = form === 'bullets' ? Points : Paragraph;
  const by = writtenBy(writer);
  return (
    <>
      <section aria-label={t('summary')}>
        <div className={styles.by}>
          <span>{by}</span>
          <IconButton icon={RotateCcw} label={t('writeAgain')} onClick={onAgain} />
        </div>
        {said.summary.length > 0 ? (
          <Summary statements={said.summary} {...set} />
        ) : (
          <p className={styles.why}>{t('nothingFound')}</p>
        )}
        {cut && <p className={styles.why}>{t('endedEarly')}</p>}
        {unchecked !== null && <p className={styles.why}>{unchecked}</p>}
      </section>
      {children}
      {said.point.length > 0 && (
        <Section title={t('keyPoints')} note={by} ruled>
          <Points statements={said.point} {...set} />
        </Section>
      )}
      <NotFound statements={notFound} {...set} />
    </>
  );
}

/** What a copy of the brief says of who wrote it. */
const byInCopies = (writer: Writer, { notFound }: ShownWriting): string =>
  notFound.length > 0
    ? t('copiedBy', writtenBy(writer), plural('leftOut', notFound.length))
    : writtenBy(writer);

const copied = (statements: readonly ShownWritten[]) =>
  statements.map(({ statement }) => ({
    text: markedText(statement),
    sentences: statement.sentences,
  }));

const NOTHING: Shown[] = [];

/** Tells those around of what is shown: what can be stepped through in the page, and what is copied. */
function useTold(
  written: { shown: ShownWriting; writer: Writer } | null,
  answered: Shown[],
  { article, onStatements }: Pick<EngineBriefProps, 'article' | 'onStatements'>,
): void {
  const show = useWrittenView((state) => state.show);
  useEffect(() => {
    onStatements?.([...(written?.shown.inArticle ?? NOTHING), ...answered]);
  }, [written, answered, onStatements]);
  useEffect(() => {
    if (!written) return;
    const { shown, writer } = written;
    show({
      of: article.canonicalUrl,
      summary: copied(shown.said.summary),
      keyPoints: copied(shown.said.point).map((one) => ({ ...one, origin: 'engine' })),
      by: byInCopies(writer, shown),
    });
    return () => show(null);
  }, [written, article.canonicalUrl, show]);
}

/** The parts of a brief where an engine is chosen: Lede's or a model's, and what the reader asks the model. */
export function EngineBrief(props: EngineBriefProps) {
  const { article, brief, place, of, hasStory, summary, points, children } = props;
  useFollowed(of, article);
  const { list, refused } = useWritings();
  const [wanted, want] = useState<string | null>(null);
  const readingLanguage = useSettings(({ settings }) => settings.readingLanguage);
  const task = taskIn({ kind: 'brief' }, article.lang, readingLanguage);
  const { writer, order, note } = useOrder(() => writer && want(pieceKey(task, writer)));
  const [briefs, asked] = useMemo(() => {
    const all = piecesOf(list);
    const isBrief = ({ task }: Piece) => task.kind === 'brief';
    return [all.filter(isBrief).slice(0, MOST_WRITERS), all.filter((one) => !isBrief(one))];
  }, [list]);
  // What was asked for is shown when the reader comes back; what was stopped is not.
  const first = briefs.find((one) => !isOnlyStopped(one));
  const chosen = wanted ?? first?.key ?? LEDE;
  const piece = briefs.find(({ key }) => key === chosen);
  const written = useMemo(
    () =>
      piece?.done
        ? {
            shown: shownWriting(article, piece.done),
            cut: piece.done.cut,
            task: piece.task,
            writer: piece.writer,
          }
        : null,
    [article, piece],
  );
  const answered = useMemo(
    () => asked.flatMap(({ done }) => (done ? shownWriting(article, done).inArticle : [])),
    [article, asked],
  );
  useTold(written, answered, props);
  const again = () => order({ kind: 'brief' }, true);
  const isOffered = writer !== null && !briefs.some(({ key }) => key === pieceKey(task, writer));
  const wrong = refused?.task.kind === 'brief' ? refused.trouble : null;
  return (
    <>
      <div className={styles.line} data-engines>
        {briefs.length > 0 && (
          <Segments pieces={briefs} lang={article.lang} chosen={chosen} choose={want} />
        )}
        {isOffered && (
          <Button kind="plain" title={modelName(writer)} onClick={() => order({ kind: 'brief' })}>
            <Icon of={PenLine} />
            <span>{t('writeWith', modelName(writer))}</span>
          </Button>
        )}
      </div>
      {note}
      {wrong && writer && <Wrong trouble={wrong} writer={writer} onAgain={again} />}
      {piece?.now && <Now writing={piece.now} onAgain={again} />}
      {written ? (
        <Written {...written} article={article} place={place} onAgain={again}>
          {children}
        </Written>
      ) : (
        <>
          {summary}
          {children}
          {points}
        </>
      )}
      <Ask article={article} brief={brief} place={place} hasStory={hasStory} pieces={asked} />
    </>
  );
}
