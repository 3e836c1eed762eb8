import { PenLine } from 'lucide-react';
import { useRef, useState } from 'react';
import { BRIEF_VERSION, briefCost, sumOfCosts, writtenFor } from '../../lib/client/batch.ts';
import { plural, t } from '../../lib/client/i18n.ts';
import { rowsOf } from '../../lib/client/library.ts';
import { noteToldOf } from '../../lib/client/writings.ts';
import { MOST_OF_BATCH } from '../../lib/model/engine-guards.ts';
import { taskIn, type Writer } from '../../lib/model/engines.ts';
import { useBatch } from '../../lib/state/batch.ts';
import { chosenEndpoint, useEngines } from '../../lib/state/engines.ts';
import { useSettings } from '../../lib/state/settings.ts';
import { Button, IconButton } from '../ui/Button.tsx';
import { useLive } from '../ui/LibraryGate.tsx';
import screen from '../ui/screen.module.css';
import { addressOf, manyGoTo } from './use-order.tsx';
import { useWriter } from './use-writer.ts';
import { modelName } from './words.ts';
import styles from './writing.module.css';

export { BatchLine } from './BatchLine.tsx';

/** A number for readers, of which only the beginning counts: "120,000". */
const about = (tokens: number): string =>
  new Intl.NumberFormat(navigator.language, { maximumSignificantDigits: 2 }).format(tokens);

interface InsideProps {
  ids: readonly string[];
  writer: Writer;
  onCancel(): void;
  onBegun(): void;
}

/** What is asked before many briefs are written: how many, what it costs, and where the articles go. */
function Inside({ ids, writer, onCancel, onBegun }: InsideProps) {
  const endpoint = useEngines(({ engines }) => chosenEndpoint(engines));
  const { batch, begin } = useBatch();
  const readingLanguage = useSettings(({ settings }) => settings.readingLanguage);
  const few = ids.slice(0, MOST_OF_BATCH);
  const read = useLive(
    async (library) => {
      const rows = (await rowsOf(library, few)).filter(({ kind }) => kind === 'article');
      const pieces = rows.map(({ id, lang }) => ({
        articleId: id,
        task: taskIn({ kind: 'brief' }, lang, readingLanguage),
        writer,
        promptVersion: BRIEF_VERSION,
      }));
      return { rows, has: await writtenFor(library, pieces) };
    },
    [few.join(' '), modelName(writer), readingLanguage ?? ''],
  );
  if (!read) return null;
  const wanted = read.rows.filter(({ id }) => !read.has.has(id));
  const { input, output, requests } = sumOfCosts(
    wanted.map(({ wordCount }) => briefCost(wordCount, endpoint?.contextTokens ?? 0)),
  );
  const links = few.length - read.rows.length;
  return (
    <>
      <h2 id="batch-title">{plural('batchTitle', wanted.length)}</h2>
      <div className={styles.batchText}>
        {read.has.size > 0 && <p>{plural('batchHave', read.has.size, modelName(writer))}</p>}
        {links > 0 && <p>{plural('batchLinks', links)}</p>}
        {ids.length > few.length && <p>{t('batchMost', String(few.length))}</p>}
        {wanted.length > 0 && <p>{manyGoTo(endpoint)}</p>}
        {wanted.length > 0 && endpoint && (
          <p>
            {plural('batchCost', requests, about(input), about(output))} {t('batchThinking')}
          </p>
        )}
        {batch && batch.state.kind !== 'ended' && <p>{t('batchInstead')}</p>}
      </div>
      <div className={screen.acts}>
        <Button onClick={onCancel}>{t('cancel')}</Button>
        <Button
          kind="primary"
          disabled={wanted.length === 0}
          onClick={() => {
            noteToldOf(addressOf(endpoint, { kind: 'brief' }));
            void begin(wanted.map(({ id }) => id));
            onBegun();
          }}
        >
          {plural('batchBegin', wanted.length)}
        </Button>
      </div>
    </>
  );
}

/** The way to have briefs written for the chosen articles. */
export function WriteBriefs({ ids, onBegun }: { ids: readonly string[]; onBegun(): void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [isOpen, open] = useState(false);
  const writer = useWriter();
  if (!writer) return null;
  return (
    <>
      <IconButton
        icon={PenLine}
        label={t('writeBriefs')}
        onClick={() => {
          open(true);
          dialog.current?.showModal();
        }}
      />
      <dialog
        ref={dialog}
        className={screen.dialog}
        aria-labelledby="batch-title"
        onClose={() => open(false)}
      >
        {isOpen && (
          <Inside
            ids={ids}
            writer={writer}
            onCancel={() => dialog.current?.close()}
            onBegun={() => {
              dialog.current?.close();
              onBegun();
            }}
          />
        )}
      </dialog>
    </>
  );
}
