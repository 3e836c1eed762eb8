import { useMemo } from 'react';
import { t } from '../../lib/client/i18n.ts';
import { articleById } from '../../lib/client/library.ts';
import { openLibraryPage } from '../../lib/client/tab.ts';
import type { CheckedStatement } from '../../lib/model/engines.ts';
import { type Place, Statement } from '../brief/Statement.tsx';
import type { Shown } from '../brief/statements.ts';
import { sentenceHref } from '../library/route.ts';
import { useLive } from '../ui/LibraryGate.tsx';
import { runsOf } from './words.ts';
import styles from './writing.module.css';

/** A statement's text, what the article does not bear out underlined and named. */
function Doubted({ statement }: { statement: CheckedStatement }) {
  const runs = useMemo(() => runsOf(statement), [statement]);
  return runs.map(({ text, doubt }, i) =>
    doubt === null ? (
      text
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text stay where they are
      <span key={i}>
        <mark className={styles.doubt}>{text}</mark> <span className={styles.why}>[{doubt}]</span>
      </span>
    ),
  );
}

/** The way to a sentence of another saved article, named by its site. */
function Across({
  articleId,
  sentence,
  place,
}: {
  articleId: string;
  sentence: number;
  place: Place;
}) {
  const row = useLive(
    async (library) => (await articleById(library, articleId)) ?? null,
    [articleId],
  );
  if (!row) return null;
  const hash = sentenceHref(articleId, sentence);
  return (
    <>
      {' '}
      <a
        className={styles.across}
        href={`/library.html${hash}`}
        title={row.title}
        onClick={(event) => {
          // A popup cannot leave its own page; the library's own follow the address.
          if (place.kind === 'reader' || event.metaKey || event.ctrlKey || event.shiftKey) return;
          event.preventDefault();
          void openLibraryPage(hash.slice(1));
        }}
      >
        {t('across', row.siteName ?? row.title)}
      </a>
    </>
  );
}

interface WrittenStatementProps {
  statement: CheckedStatement;
  /** The sentences that bear it out, the best first. */
  supports: Shown[];
  place: Place;
}

/** A statement of a model: its text with its doubts, and the ways to all sentences that bear it out. */
export function WrittenStatement({ statement, supports, place }: WrittenStatementProps) {
  const { text, across = [], verdict } = statement;
  const [first, ...more] = supports;
  // One way to each article, not to each of its sentences.
  const others = across.filter(
    ({ articleId }, i) => across.findIndex((one) => one.articleId === articleId) === i,
  );
  const isBare = !first && others.length === 0 && verdict !== 'unsupported';
  return (
    <>
      <Statement shown={first ?? { key: text, text, evidence: null }} more={more} place={place}>
        <Doubted statement={statement} />
      </Statement>
      {others.map((one) => (
        <Across key={one.articleId} {...one} place={place} />
      ))}
      {isBare && <span className={styles.why}> {t('noSupport')}</span>}
    </>
  );
}
