import type { ReactNode } from 'react';
import { t } from '../../lib/client/i18n.ts';
import type { Article, Block } from '../../lib/model/article.ts';
import { MarkedText, type NoteHref } from './MarkedText.tsx';
import { Picture } from './Picture.tsx';
import styles from './reader.module.css';
import { type BlockOf, type ListRun, type Placed, type Run, runsOf } from './runs.ts';
import type { TextMark } from './spans.ts';

type TextBlock = Extract<Block, { marks: unknown }>;

interface Marking {
  articleId: string;
  /** What is marked beside the page's own marks, by block. */
  marked: ReadonlyMap<number, TextMark[]>;
  /** What the address names to lead to a block. */
  nameOf(block: number): string;
  noteHref: NoteHref;
}

function Words({ at, block, marked, noteHref }: Placed<TextBlock> & Marking) {
  const marks = [...(marked.get(at) ?? []), ...block.marks];
  const { text, notes = [] } = block;
  return <MarkedText text={text} marks={marks} notes={notes} noteHref={noteHref} />;
}

function Heading({ at, block, ...marking }: Placed<BlockOf<'heading'>> & Marking) {
  // The title is the page's only h1, whatever the site made of its own headings.
  const level = Math.max(2, block.level) as 2 | 3 | 4 | 5 | 6;
  const Tag = `h${level}` as const;
  return (
    <Tag id={marking.nameOf(at)} tabIndex={-1} data-block={at}>
      <Words at={at} block={block} {...marking} />
    </Tag>
  );
}

function List({ run, ...marking }: { run: ListRun } & Marking) {
  const Tag = run.ordered ? 'ol' : 'ul';
  return (
    <Tag>
      {run.entries.map(({ at, block, inside }) => (
        <li key={at} id={marking.nameOf(at)} value={block.number ?? undefined} data-block={at}>
          <Words at={at} block={block} {...marking} />
          {inside.map((list) => (
            <List key={list.entries[0]?.at} run={list} {...marking} />
          ))}
        </li>
      ))}
    </Tag>
  );
}

/** Something wider than the column: it scrolls by itself, and with the keyboard too. */
const Wide = ({ label, children }: { label: string; children: ReactNode }) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (WCAG 2.1.1)
  <section className={styles.wide} tabIndex={0} aria-label={label}>
    {children}
  </section>
);

function Table({ block }: { block: BlockOf<'table'> }) {
  const head = block.rows.slice(0, block.headerRows);
  const body = block.rows.slice(block.headerRows);
  // Rows and cells have no names of their own and never change their order.
  const cells = (row: string[], Cell: 'th' | 'td') =>
    row.map((cell, i) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: see above
      <Cell key={i} {...(Cell === 'th' ? { scope: 'col' } : {})}>
        {cell}
      </Cell>
    ));
  const rows = (part: string[][], Cell: 'th' | 'td') =>
    // biome-ignore lint/suspicious/noArrayIndexKey: see above
    part.map((row, i) => <tr key={i}>{cells(row, Cell)}</tr>);
  return (
    <Wide label={block.caption ?? t('readerTable')}>
      <table>
        {block.caption && <caption>{block.caption}</caption>}
        {head.length > 0 && <thead>{rows(head, 'th')}</thead>}
        <tbody>{rows(body, 'td')}</tbody>
      </table>
    </Wide>
  );
}

function Single({ one, ...marking }: Extract<Run, { kind: 'single' }> & Marking) {
  const { at, block } = one;
  switch (block.kind) {
    case 'heading':
      return <Heading at={at} block={block} {...marking} />;
    case 'paragraph':
      return (
        <p id={marking.nameOf(at)} data-block={at}>
          <Words at={at} block={block} {...marking} />
        </p>
      );
    case 'code':
      return (
        <Wide label={t('readerCode')}>
          <pre>
            <code>{block.text}</code>
          </pre>
        </Wide>
      );
    case 'table':
      return <Table block={block} />;
    case 'image':
      return <Picture articleId={marking.articleId} block={block} />;
  }
}

const startOf = (run: Run): number | undefined => {
  switch (run.kind) {
    case 'single':
      return run.one.at;
    case 'quotation':
      return run.quotes[0]?.at;
    case 'list':
      return run.entries[0]?.at;
  }
};

function Drawn({ run, ...marking }: { run: Run } & Marking) {
  switch (run.kind) {
    case 'single':
      return <Single {...run} {...marking} />;
    case 'quotation':
      return (
        <blockquote>
          {run.quotes.map(({ at, block }) => (
            <p key={at} id={marking.nameOf(at)} data-block={at}>
              <Words at={at} block={block} {...marking} />
            </p>
          ))}
        </blockquote>
      );
    case 'list':
      return <List run={run} {...marking} />;
  }
}

/** The article's text, drawn from its blocks. */
export function Body({ article, ...given }: { article: Article } & Omit<Marking, 'noteHref'>) {
  const noteHref: NoteHref = (name) => {
    const at = article.blocks.findIndex((block) => 'name' in block && block.name === name);
    return at < 0 ? null : `#${given.nameOf(at)}`;
  };
  const marking = { ...given, noteHref };
  return (
    <div className={styles.prose} lang={article.lang ?? undefined} dir={article.direction}>
      {runsOf(article.blocks).map((run) => (
        <Drawn key={startOf(run)} run={run} {...marking} />
      ))}
    </div>
  );
}
