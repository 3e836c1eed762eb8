import { ChevronRight, RotateCcw } from 'lucide-react';
import { useMemo } from 'react';
import { t } from '../../lib/client/i18n.ts';
import type { Article } from '../../lib/model/article.ts';
import type { EngineTask } from '../../lib/model/engines.ts';
import brief from '../brief/brief.module.css';
import type { Place } from '../brief/Statement.tsx';
import { Icon, IconButton } from '../ui/Button.tsx';
import { Now } from './Piece.tsx';
import type { Piece } from './pieces.ts';
import { NotFound, Paragraph, Points } from './Statements.tsx';
import { shownWriting } from './shown-writing.ts';
import { taskTitle, uncheckedIn, writtenBy, writtenIn } from './words.ts';
import styles from './writing.module.css';

interface SaidProps {
  article: Article;
  place: Place;
}

/** What came of a question, a comparison, a translation. */
function Done({
  done,
  task,
  article,
  place,
}: SaidProps & { done: NonNullable<Piece['done']>; task: EngineTask }) {
  const { said, notFound } = useMemo(() => shownWriting(article, done), [article, done]);
  const set = { place, said: writtenIn(task, article) };
  const unchecked = uncheckedIn(task);
  const isEmpty = said.summary.length + said.point.length + said.answer.length === 0;
  return (
    <>
      {done.silent && <p>{t('articleSilent')}</p>}
      {!done.silent && isEmpty && <p>{t('nothingFound')}</p>}
      {said.summary.length > 0 && <Paragraph statements={said.summary} {...set} />}
      {said.point.length > 0 && <Points statements={said.point} {...set} />}
      {said.answer.length > 0 && <Points statements={said.answer} {...set} />}
      {done.cut && <p className={styles.why}>{t('endedEarly')}</p>}
      {unchecked !== null && <p className={styles.why}>{unchecked}</p>}
      <NotFound statements={notFound} {...set} />
    </>
  );
}

interface AnswersProps extends SaidProps {
  pieces: readonly Piece[];
  onAgain(task: EngineTask): void;
}

/** What was asked about the article, the latest first and open. */
export const Answers = ({ pieces, onAgain, ...props }: AnswersProps) => (
  <div className={brief.faq}>
    {pieces.map(({ key, task, writer, now, done }, i) => (
      <details key={key} open={i === 0}>
        <summary>
          {taskTitle(task)}
          <Icon of={ChevronRight} />
        </summary>
        <div className={styles.answer}>
          {now && <Now writing={now} onAgain={() => onAgain(task)} />}
          {done && (
            <>
              <Done done={done} task={task} {...props} />
              <div className={styles.by}>
                <span>{writtenBy(writer)}</span>
                <IconButton
                  icon={RotateCcw}
                  label={t('writeAgain')}
                  onClick={() => onAgain(task)}
                />
              </div>
            </>
          )}
        </div>
      </details>
    ))}
  </div>
);
