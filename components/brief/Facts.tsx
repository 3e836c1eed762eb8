import { type ReactNode, useId, useState } from 'react';
import { type MessageKey, plural, t } from '../../lib/client/i18n.ts';
import { drawableUrl } from '../../lib/client/url.ts';
import type { FactKind } from '../../lib/model/brief.ts';
import { Button } from '../ui/Button.tsx';
import { Section } from '../ui/Section.tsx';
import styles from './facts.module.css';
import { type Place, Statement } from './Statement.tsx';
import { FACT_ROWS, FEW_FACTS, type ShownFact } from './statements.ts';

const LABELS: Record<FactKind, MessageKey> = {
  model: 'factModels',
  price: 'factPrices',
  score: 'factScores',
  parameters: 'factParameters',
  context: 'factContext',
  speed: 'factSpeed',
  data: 'factData',
  usage: 'factUsage',
  funding: 'factFunding',
  date: 'factDates',
  company: 'factCompanies',
  person: 'factPeople',
  link: 'factLinks',
};

/** Rows of bare names: several stand in one line. */
const NAMES: ReadonlySet<FactKind> = new Set(['company', 'model']);

/** The words of a link lead out, to what the article links to; the evidence link beside them leads into the article. */
function Words({ fact }: Pick<ShownFact, 'fact'>): ReactNode {
  const href = fact.href === undefined ? null : drawableUrl(fact.href);
  if (href === null) return <b>{fact.text}</b>;
  return (
    <>
      <a href={href} target="_blank" rel="noreferrer" onClick={(event) => event.stopPropagation()}>
        {fact.text}
      </a>{' '}
      <span className={styles.aside}>{new URL(href).hostname.replace(/^www\./, '')}</span>
    </>
  );
}

/** One fact: its words, what they measure, whose they are, what they are set against. */
const Value = ({ shown, place }: { shown: ShownFact; place: Place }) => {
  const { about, of, comparison, supposed } = shown.fact;
  return (
    <Statement shown={shown} place={place}>
      <Words fact={shown.fact} />
      {about !== null && <> · {about}</>}
      {of !== undefined && <span className={styles.aside}> · {of}</span>}
      {comparison && <span className={styles.aside}>, {comparison.text}</span>}
      {supposed && <i className={styles.aside}> ({t('factSupposed')})</i>}
    </Statement>
  );
};

interface FactListProps {
  facts: ShownFact[];
  place: Place;
  lang: string | null;
  dir: 'ltr' | 'rtl';
  folded: boolean;
}

/** What a reader of AI news looks for, by kind, each with its place; the first dozen, and all on demand. */
export function FactList({ facts, place, lang, dir, folded }: FactListProps) {
  const [all, setAll] = useState(false);
  const id = useId();
  if (facts.length === 0) return null;
  const drawn = all ? facts : facts.slice(0, FEW_FACTS);
  const rows = FACT_ROWS.map((kind) => ({
    kind,
    values: drawn.filter(({ fact }) => fact.kind === kind),
  })).filter(({ values }) => values.length > 0);
  return (
    <Section title={t('facts')} ruled folded={folded}>
      <dl className={styles.facts} id={id}>
        {rows.map(({ kind, values }) => (
          <div key={kind}>
            <dt>{t(LABELS[kind])}</dt>
            <dd>
              <ul
                className={NAMES.has(kind) ? styles.names : styles.values}
                lang={lang ?? undefined}
                dir={dir}
              >
                {values.map((shown) => (
                  <li key={shown.key}>
                    <Value shown={shown} place={place} />
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
      {facts.length > FEW_FACTS && (
        <div className={styles.more}>
          <Button
            kind="plain"
            aria-expanded={all}
            aria-controls={id}
            onClick={() => setAll((was) => !was)}
          >
            {all ? t('factsFewer') : plural('factsAll', facts.length)}
          </Button>
        </div>
      )}
    </Section>
  );
}
