import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { placesInArticle } from '../../lib/client/article-places.ts';
import { t } from '../../lib/client/i18n.ts';
import type { Article, Sentence } from '../../lib/model/article.ts';
import type { ArticleBody, Highlight, SavedArticle } from '../../lib/model/library.ts';
import type { Signal } from '../../lib/model/signals.ts';
import { useSettings } from '../../lib/state/settings.ts';
import { BriefView } from '../brief/BriefView.tsx';
import { copyFocusedStatement } from '../brief/copy-brief.ts';
import { partOf } from '../brief/part-of.ts';
import type { Place } from '../brief/Statement.tsx';
import { shownBrief, withEvidence } from '../brief/statements.ts';
import { useEngineParts } from '../brief/use-engine-parts.ts';
import { blockHref, sentenceHref } from '../library/route.ts';
import { Signals } from '../signals/Signals.tsx';
import { detailOf } from '../signals/shown-signals.ts';
import { usePainted } from '../signals/use-painted.ts';
import { ago, articleDates } from '../ui/dates.ts';
import { Facts, Hidden } from '../ui/Text.tsx';
import { useKeys } from '../ui/use-keys.ts';
import { AloudBar } from './Aloud.tsx';
import { Body } from './Body.tsx';
import { FindBar } from './FindBar.tsx';
import { Foot } from './Foot.tsx';
import { Notes } from './Notes.tsx';
import styles from './reader.module.css';
import { SelectionBar } from './SelectionBar.tsx';
import type { SentenceMark, TextMark } from './spans.ts';
import { typographyOf } from './Typography.tsx';
import { useProgress } from './use-progress.ts';

/** A place in the article that the address names, by index. */
export type ArticlePlace = { sentence: number } | { block: number } | { highlight: string };

function TitleBlock({ row, article }: { row: SavedArticle; article: Article }) {
  const title = useRef<HTMLHeadingElement>(null);
  // The page was changed without being loaded: who reads with a screen reader goes on at the title.
  useEffect(() => void title.current?.focus({ preventScroll: true }), []);
  const said = { lang: article.lang ?? undefined, dir: article.direction };
  const language = navigator.language;
  return (
    <header className={styles.title}>
      {article.siteName && (
        <p className={styles.kicker}>
          {article.siteName}
          {article.section && <span>{article.section}</span>}
        </p>
      )}
      <h1 ref={title} tabIndex={-1} {...said}>
        {article.title}
      </h1>
      <div className={styles.byline}>
        <Facts
          items={[
            { key: 'authors', shown: article.authors.join(', ') },
            {
              key: 'dates',
              shown: articleDates(article.publishedAt, article.modifiedAt, language),
            },
            { key: 'minutes', shown: t('minutes', String(article.readingMinutes)) },
            { key: 'part', shown: partOf(article) },
            { key: 'saved', shown: t('readerSaved', ago(row.savedAt, Date.now(), language)) },
          ]}
        />
      </div>
    </header>
  );
}

interface ContentsProps {
  article: Article;
  href(block: number): string;
  current: number | null;
}

/** The parts of the article; nothing where it has no two of them. */
function Contents({ article, href, current }: ContentsProps) {
  const headings = article.blocks.flatMap((block, at) =>
    block.kind === 'heading' ? [{ at, text: block.text, level: block.level }] : [],
  );
  const top = Math.min(...headings.map(({ level }) => level));
  const parts = headings.filter(({ level }) => level === top);
  if (parts.length < 2) return null;
  return (
    <nav className={styles.contents} aria-label={t('readerContents')}>
      {parts.map(({ at, text }) => (
        <a key={at} href={href(at)} {...(at === current ? { 'aria-current': 'location' } : {})}>
          {text}
        </a>
      ))}
    </nav>
  );
}

/** Brings the place that the address names into view; the top of the article where it names none. */
function useScroll(place: ArticlePlace | null): void {
  // A place is what it names: another object of the same name is no other place.
  const name = JSON.stringify(place);
  useLayoutEffect(() => {
    const wanted: ArticlePlace | null = JSON.parse(name);
    // New browsers answer a scroll with a promise: an effect must not hand it to React as its end.
    if (!wanted) return void window.scrollTo(0, 0);
    const element =
      'highlight' in wanted
        ? document.querySelector(`mark[data-highlight="${wanted.highlight}"]`)
        : document.getElementById(location.hash.slice(1));
    element?.scrollIntoView({
      block: 'block' in wanted ? 'start' : 'center',
      behavior: 'instant',
    });
  }, [name]);
}

/** The part of the address that leads to a place is the name of the element there. */
const nameOf = (href: string): string => href.slice(1);

const markOf = ({ start, end }: Sentence, href: string): SentenceMark => ({
  kind: 'sentence',
  id: nameOf(href),
  start,
  end,
});

const NO_SIGNALS: Signal[] = [];

interface ReadingProps {
  row: SavedArticle;
  body: ArticleBody;
  highlights: readonly Highlight[];
  /** The reader's note on the whole article. */
  note: string;
  place: ArticlePlace | null;
}

/** Everything that is marked in the text, by block: what the reader has marked, and the sentence of the address. */
function marksOf(
  article: Article,
  highlights: readonly Highlight[],
  sentence: { block: number; mark: SentenceMark } | null,
): Map<number, TextMark[]> {
  const marks = new Map<number, TextMark[]>();
  const put = (block: number, mark: TextMark) =>
    marks.set(block, [...(marks.get(block) ?? []), mark]);
  for (const highlight of highlights)
    for (const { block, start, end } of placesInArticle(article, highlight))
      put(block, { kind: 'highlight', highlight, start, end });
  if (sentence) put(sentence.block, sentence.mark);
  return marks;
}

/** Title, contents, text, brief and notes of a saved article. */
export function Reading({ row, body, highlights, note, place }: ReadingProps) {
  const { article, brief } = body;
  const { settings } = useSettings();
  const [writing, write] = useState<string | null>(null);
  const [isFinding, find] = useState(false);
  const [signal, openSignal] = useState<string | null>(null);
  const parts = useEngineParts();
  const shown = useMemo(() => shownBrief(article, brief), [article, brief]);
  const marked = place && 'sentence' in place ? place.sentence : null;
  const toBlock = (at: number) => blockHref(row.id, at);
  const readerPlace: Place = { kind: 'reader', href: (at) => sentenceHref(row.id, at), marked };
  useKeys({
    y: () => void copyFocusedStatement(article.url, withEvidence(shown, null), null),
    '/': () => find(true),
  });
  useScroll(place);
  const part = useProgress(row, place !== null);
  const sentence = marked === null ? undefined : article.sentences[marked];
  const marks = useMemo(
    () =>
      marksOf(
        article,
        highlights,
        sentence && marked !== null
          ? { block: sentence.block, mark: markOf(sentence, sentenceHref(row.id, marked)) }
          : null,
      ),
    [article, highlights, sentence, marked, row.id],
  );
  const signals = brief.signals ?? NO_SIGNALS;
  const findings = useMemo(
    () => (signal === null ? [] : detailOf(signals, signal)),
    [signals, signal],
  );
  usePainted(article, findings, marks);
  return (
    <main
      className={settings.textFace === 'sans' ? `${styles.columns} ${styles.sans}` : styles.columns}
      style={typographyOf(settings)}
    >
      <div className={styles.bar} style={{ width: `${part * 100}%` }} aria-hidden />
      <TitleBlock row={row} article={article} />
      <aside className={styles.aside} aria-labelledby="reader-brief">
        <h2 id="reader-brief">{t('brief')}</h2>
        <BriefView
          article={article}
          brief={brief}
          shown={shown}
          place={readerPlace}
          engines={{ parts, of: { kind: 'saved', articleId: row.id } }}
        >
          <Signals
            article={article}
            signals={signals}
            place={readerPlace}
            open={signal}
            onOpen={openSignal}
            isList
          />
        </BriefView>
        <Notes
          articleId={row.id}
          highlights={highlights}
          note={note}
          writing={writing}
          onWrite={write}
        />
      </aside>
      <Contents
        article={article}
        href={toBlock}
        current={place && 'block' in place ? place.block : null}
      />
      <article className={styles.article}>
        <Body
          articleId={row.id}
          article={article}
          marked={marks}
          nameOf={(at) => nameOf(toBlock(at))}
        />
      </article>
      <Foot row={row} />
      {isFinding && <FindBar drawn={marks} onClose={() => find(false)} />}
      <AloudBar drawn={marks} />
      <SelectionBar articleId={row.id} article={article} onNote={write} />
      <div role="status">
        <Hidden>{sentence && t('readerMarked', sentence.text)}</Hidden>
      </div>
    </main>
  );
}
