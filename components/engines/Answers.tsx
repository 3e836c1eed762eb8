import { ChevronRight, RotateCcw } from 'lucide-react';
import { useMemo } from 'react';
import { t } from '../../lib/client/i18n.ts';
import type { Article } from '../../lib/model/article.ts';
import type { Writing } from '../../lib/model/engines.ts';
import brief from '../brief/brief.module.css';
import type { Place } from '../brief/Statement.tsx';
import { Icon, IconButton } from '../ui/Button.tsx';
import { GoingOn, Wrong } from './Piece.tsx';
import { NotFound, Paragraph, Points } from './Statements.tsx';
import { shownWriting } from './shown-writing.ts';
import { taskTitle, writtenBy } from './words.ts';
import styles from './writing.module.css';

interface AnswerProps {
  writing: Writing;
  article: Article;
  place: Place;
  onAgain(): void;
}

/** What came of a question, a comparison, a translation. */
function Done({ writing, article, place }: AnswerProps) {
  const { state, task } = writing;
  const statements = state.kind === 'done' ? state.statements : null;
  const shown = useMemo(
    () => statements && shownWriting(article, { id: writing.id }, statements),
    [article, writing.id, statements],
  );
  if (state.kind !== 'done' || !shown) return null;
  const { said, notFound } = shown;
  const set = {
    place,
    said: { lang: task.kind === 'translate' ? task.into : (article.lang ?? undefined) },
  };
  const isEmpty = said.summary.length + said.point.length + said.answer.length === 0;
  return (
    <>
      {state.silent && <p>{t('articleSilent')}</p>}
      {!state.silent && isEmpty && <p>{t('nothingFound')}</p>}
      {said.summary.length > 0 && <Paragraph statements={said.summary} {...set} />}
      {said.point.length > 0 && <Points statements={said.point} {...set} />}
      {said.answer.length > 0 && <Points statements={said.answer} {...set} />}
      {state.cut && <p className={styles.why}>{t('endedEarly')}</p>}
      <NotFound statements={notFound} {...set} />
    </>
  );
}

function Answer(props: AnswerProps) {
  const { writing, onAgain } = props;
  const { state, writer } = writing;
  if (state.kind === 'failed')
    return <Wrong trouble={state.trouble} writer={writer} onAgain={onAgain} />;
  if (state.kind !== 'done') return <GoingOn writing={writing} />;
  return (
    <>
      <Done {...props} />
      <div className={styles.by}>
        <span>{writtenBy(writer)}</span>
        <IconButton icon={RotateCcw} label={t('writeAgain')} onClick={onAgain} />
      </div>
    </>
  );
}

interface AnswersProps {
  writings: readonly Writing[];
  article: Article;
  place: Place;
  onAgain(writing: Writing): void;
}

/** What was asked about the article, the latest first and open. */
export const Answers = ({ writings, article, place, onAgain }: AnswersProps) => (
  <div className={brief.faq}>
    {writings.map((writing, i) => (
      <details key={writing.id} open={i === 0}>
        <summary>
          {taskTitle(writing.task)}
          <Icon of={ChevronRight} />
        </summary>
        <div className={styles.answer}>
          <Answer
            writing={writing}
            article={article}
            place={place}
            onAgain={() => onAgain(writing)}
          />
        </div>
      </details>
    ))}
  </div>
);
