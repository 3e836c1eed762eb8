import { useState } from 'react';
import { plural, t } from '../../lib/client/i18n.ts';
import { drawableUrl } from '../../lib/client/url.ts';
import type { Article } from '../../lib/model/article.ts';
import type { Finding, Signal } from '../../lib/model/signals.ts';
import { useEvidence } from '../../lib/state/evidence.ts';
import { type Place, Statement } from '../brief/Statement.tsx';
import { ShowMore } from '../ui/ShowMore.tsx';
import styles from './detail.module.css';
import { datesInWords, limitsOf, piecesOf } from './detail-words.ts';
import {
  counted,
  cuesBySentence,
  drawnOf,
  isList,
  keyOf,
  quotesOf,
  type ShownCues,
  sentencesOf,
} from './shown-signals.ts';
import { dateInWords, findingText, type Meter } from './words.ts';

/** A sentence with the words that show something underlined. */
const Cued = ({ of: { text, cues } }: { of: ShownCues }) =>
  piecesOf(text, cues).map((piece, at) =>
    piece.isCue ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no names and never change their order
      <mark key={at} className={styles.cue}>
        {piece.text}
      </mark>
    ) : (
      piece.text
    ),
  );

/** Where the text links to: its host, and the rest of the address. */
function OutLink({ href }: { href: string }) {
  const address = drawableUrl(href);
  if (address === null) return null;
  const { host, pathname } = new URL(address);
  return (
    <li>
      <a href={address} target="_blank" rel="noreferrer">
        {host.replace(/^www\./, '') || address}
      </a>
      {pathname.length > 1 && <span className={styles.path}>{pathname}</span>}
    </li>
  );
}

interface EvidenceProps {
  article: Article;
  finding: Finding;
  place: Place;
}

/** What shows a finding: words beside the text, sentences, links. */
function Evidence({ article, finding, place }: EvidenceProps) {
  const current = useEvidence((state) => state.current);
  const [isWhole, showWhole] = useState(false);
  const sentences = sentencesOf(article, finding);
  const drawn = isWhole ? sentences : drawnOf(sentences, current);
  const quotes = quotesOf(finding);
  const links = finding.links ?? [];
  return (
    <>
      {drawn.length + quotes.length > 0 && (
        <ul className={styles.said} lang={article.lang ?? undefined} dir={article.direction}>
          {quotes.map((one) => (
            <li key={one.key}>
              <Statement shown={one} place={place}>
                {dateInWords(one.text)}
              </Statement>
            </li>
          ))}
          {drawn.map((one) => (
            <li key={one.key}>
              <Statement shown={one} place={place}>
                <Cued of={one} />
              </Statement>
            </li>
          ))}
        </ul>
      )}
      {drawn.length < sentences.length && (
        <ShowMore label={t('showAll', String(sentences.length))} onMore={() => showWhole(true)} />
      )}
      {links.length > 0 && (
        <ul className={styles.links}>
          {[...new Set(links)].map((href) => (
            <OutLink key={href} href={href} />
          ))}
        </ul>
      )}
    </>
  );
}

const SIDES = { for: null, against: 'signalAgainst', beside: 'signalBeside' } as const;

function FindingPart({ article, finding, place }: EvidenceProps) {
  const words = findingText(finding);
  if (words === null) return null;
  // A list of what there is has no side, and what is missing and counts for nothing needs no word on that.
  const isPlain = isList(finding) || (finding.count === 0 && finding.side === 'beside');
  const side = isPlain ? null : SIDES[finding.side];
  return (
    <section className={styles.finding}>
      <h2>
        {words} {side && <span>{t(side)}</span>}
      </h2>
      {isList(finding) && (
        <ul className={styles.dates}>
          {datesInWords(finding.values).map(([date, origins]) => (
            <li key={date}>
              {date} <span className={styles.origins}>{origins}</span>
            </li>
          ))}
        </ul>
      )}
      <Evidence article={article} finding={finding} place={place} />
    </section>
  );
}

/** What shows a remark, and what it cannot know. */
export const Remark = ({ signal, ...given }: EvidenceProps & { signal: Signal }) => (
  <>
    <Evidence {...given} />
    <p className={styles.limits}>{limitsOf(signal)}</p>
  </>
);

interface DetailProps {
  article: Article;
  meter: Meter;
  findings: readonly Finding[];
  place: Place;
}

/** Behind a meter: its number, what it cannot know, and every sentence it stands on. */
export function Detail({ article, meter, findings, place }: DetailProps) {
  const { size } = cuesBySentence(counted(meter));
  return (
    <div className={styles.detail}>
      <p className={styles.line}>
        <b>{t('meterValue', String(meter.value))}</b>
        {size > 0 && <> · {plural('meterSentences', size)}</>}
      </p>
      <p className={styles.line}>{limitsOf(meter)}</p>
      {findings.map((finding) => (
        <FindingPart key={keyOf(finding)} article={article} finding={finding} place={place} />
      ))}
    </div>
  );
}
