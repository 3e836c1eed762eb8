import { useId, useState } from 'react';
import { t } from '../../lib/client/i18n.ts';
import type { Article } from '../../lib/model/article.ts';
import type { Brief } from '../../lib/model/brief.ts';
import { useSettings } from '../../lib/state/settings.ts';
import { useWritings } from '../../lib/state/writings.ts';
import type { Place } from '../brief/Statement.tsx';
import { Button } from '../ui/Button.tsx';
import { Section } from '../ui/Section.tsx';
import { Hidden } from '../ui/Text.tsx';
import { Answers } from './Answers.tsx';
import { LANGUAGES } from './languages.ts';
import { Wrong } from './Piece.tsx';
import type { Piece } from './pieces.ts';
import { useOrder } from './use-order.tsx';
import { languageName, modelName } from './words.ts';
import styles from './writing.module.css';

/** Longest question, in UTF-16 code units: as the background takes it. */
const LONGEST = 2000;
/** Words of what is taken for a term. */
const TERM_WORDS = 2;
/** Key phrases that are offered for completion. */
const PHRASES = 12;

/** A term of one or two words, which can be explained; null where it is a question. */
function termOf(text: string, phrases: readonly string[]): string | null {
  const term = text.trim().replace(/^["“„«]{1,9}|["”“».]{1,9}$/gu, '');
  if (term === '' || term.includes('?')) return null;
  const isPhrase = phrases.some((phrase) => phrase.toLowerCase() === term.toLowerCase());
  return isPhrase || term.split(/\s+/u).length <= TERM_WORDS ? term : null;
}

const primary = (tag: string | null): string => tag?.toLowerCase().split('-')[0] ?? '';

interface TranslateProps {
  lang: string | null;
  onTranslate(into: string): void;
}

/** The brief in another language than the article's. */
function Translate({ lang, onTranslate }: TranslateProps) {
  const id = useId();
  const tags = LANGUAGES.filter((tag) => primary(tag) !== primary(lang));
  const reading = useSettings(({ settings }) => settings.readingLanguage);
  const own = [...(reading ? [reading] : []), ...navigator.languages]
    .map((one) => tags.find((tag) => primary(tag) === primary(one)))
    .find((tag) => tag !== undefined);
  const [into, choose] = useState<string>(own ?? tags[0] ?? 'en');
  const named = tags
    .map((tag): [string, string] => [tag, languageName(tag)])
    .sort(([, a], [, b]) => a.localeCompare(b));
  return (
    <div className={styles.translate}>
      <label htmlFor={id}>{t('translateInto')}</label>
      <select id={id} value={into} onChange={(event) => choose(event.target.value)}>
        {named.map(([tag, name]) => (
          <option key={tag} value={tag}>
            {name}
          </option>
        ))}
      </select>
      <Button onClick={() => onTranslate(into)}>{t('translate')}</Button>
    </div>
  );
}

interface AskProps {
  article: Article;
  brief: Brief;
  place: Place;
  /** Whether the library has an article on the same story. */
  hasStory: boolean;
  /** What was asked so far, the latest first. */
  pieces: readonly Piece[];
}

/** Questions to the article, what a term means, a comparison with what is saved, the brief in another language; and what came of them. */
export function Ask({ article, brief, place, hasStory, pieces }: AskProps) {
  const list = useId();
  const [text, type] = useState('');
  const { writer, order, note } = useOrder();
  const refused = useWritings((state) => state.refused);
  const phrases = brief.phrases.slice(0, PHRASES).map(({ phrase }) => phrase);
  const term = termOf(text, phrases);
  const wrong = refused && refused.task.kind !== 'brief' ? refused : null;

  function ask(): void {
    const question = text.trim();
    if (question === '') return;
    order({ kind: 'question', question });
    type('');
  }
  return (
    <Section
      title={t('askTitle')}
      {...(writer ? { note: t('answersFrom', modelName(writer)) } : {})}
      ruled
    >
      {writer && (
        <>
          <form
            className={styles.ask}
            onSubmit={(event) => {
              event.preventDefault();
              ask();
            }}
          >
            <label>
              <Hidden>{t('askTitle')}</Hidden>
              <input
                value={text}
                maxLength={LONGEST}
                list={list}
                autoComplete="off"
                placeholder={t('askPlaceholder')}
                onChange={(event) => type(event.target.value)}
              />
            </label>
            <datalist id={list}>
              {phrases.map((phrase) => (
                <option key={phrase} value={phrase} />
              ))}
            </datalist>
            <Button type="submit">{t('ask')}</Button>
          </form>
          {term && (
            <Button
              kind="plain"
              onClick={() => {
                order({ kind: 'explain', term });
                type('');
              }}
            >
              {t('explainTerm', term)}
            </Button>
          )}
          <div className={styles.more}>
            <Translate
              lang={article.lang}
              onTranslate={(into) => order({ kind: 'translate', into })}
            />
            {hasStory && (
              <Button onClick={() => order({ kind: 'compare' })}>{t('compareSaved')}</Button>
            )}
          </div>
          {note}
          {wrong && (
            <Wrong trouble={wrong.trouble} writer={writer} onAgain={() => order(wrong.task)} />
          )}
        </>
      )}
      <Answers
        pieces={pieces}
        article={article}
        place={place}
        onAgain={(task) => order(task, true)}
      />
    </Section>
  );
}
