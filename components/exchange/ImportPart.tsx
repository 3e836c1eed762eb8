import { FileUp } from 'lucide-react';
import { type DragEvent, useId, useRef, useState } from 'react';
import type { Chosen } from '../../lib/client/exchange.ts';
import { copyText } from '../../lib/client/export.ts';
import { plural, t } from '../../lib/client/i18n.ts';
import type { IncomingCounts } from '../../lib/model/messages.ts';
import { useExchange } from '../../lib/state/exchange.ts';
import { useLibrary } from '../../lib/state/library.ts';
import { useToast } from '../../lib/state/toast.ts';
import { Button, Icon } from '../ui/Button.tsx';
import { Facts } from '../ui/Text.tsx';
import text from '../ui/text.module.css';
import styles from './exchange.module.css';
import { fieldName, problemText, refusal, serviceName } from './words.ts';

type Import = Extract<Chosen, { kind: 'import' }>;
type Backup = Extract<Chosen, { kind: 'backup' }>;

/** Problems shown before the rest is only counted. */
const MOST_PROBLEMS = 50;

/** A file is chosen with the button or dropped. */
export function FilePicker() {
  const field = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const look = useExchange((state) => state.look);
  const open = useLibrary(({ status }) => (status.kind === 'open' ? status.open : null));
  const take = (file: File | undefined) => {
    if (file && open) void look(file, open.library);
  };
  const drag = (isOver: boolean) => (event: DragEvent) => {
    event.preventDefault();
    setOver(isOver);
  };
  return (
    <section
      className={over ? `${styles.drop} ${styles.over}` : styles.drop}
      aria-label={t('importDropName')}
      onDragOver={drag(true)}
      onDragLeave={drag(false)}
      onDrop={(event) => {
        drag(false)(event);
        take(event.dataTransfer.files[0]);
      }}
    >
      <input
        ref={field}
        type="file"
        hidden
        data-file
        onChange={(event) => {
          take(event.target.files?.[0]);
          // The same file can be chosen again.
          event.target.value = '';
        }}
      />
      <Button kind="primary" onClick={() => field.current?.click()}>
        <Icon of={FileUp} />
        {t('chooseFile')}
      </Button>
      <span className={text.meta}>{t('importDrop')}</span>
    </section>
  );
}

const Problems = ({ reading }: { reading: Import['reading'] }) => {
  const { problems } = reading;
  const say = useToast((state) => state.say);
  if (problems.length === 0) return null;
  const all = problems.map(problemText);
  const copy = async () => {
    await copyText(all.join('\n'));
    say(t('copiedReport'));
  };
  return (
    <details className={styles.more}>
      <summary>{plural('importProblems', problems.length)}</summary>
      <ul>
        {all.slice(0, MOST_PROBLEMS).map((problem, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes
          <li key={at}>{problem}</li>
        ))}
      </ul>
      {all.length > MOST_PROBLEMS && (
        <p className={text.meta}>{plural('importMoreProblems', all.length - MOST_PROBLEMS)}</p>
      )}
      <Button onClick={() => void copy()}>{t('copyReport')}</Button>
    </details>
  );
};

const Columns = ({ columns }: { columns: Import['reading']['columns'] }) =>
  columns.length === 0 ? null : (
    <details className={styles.more}>
      <summary>{t('importColumns')}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('importColumn')}</th>
            <th scope="col">{t('importBecomes')}</th>
            <th scope="col">{t('importExample')}</th>
          </tr>
        </thead>
        <tbody>
          {columns.map(({ from, to, example }) => (
            <tr key={from}>
              <th scope="row">{from}</th>
              <td>{fieldName(to)}</td>
              <td className={text.meta}>{example}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );

/** What is in the file of another service, before anything is taken in. */
export function ImportPreview({ chosen }: { chosen: Import }) {
  const { take, clear } = useExchange();
  const { reading, known } = chosen;
  const { items, doubles, columns } = reading;
  const texts = items.filter(({ html }) => html !== null).length;
  const marks = items.reduce((sum, { highlights }) => sum + highlights.length, 0);
  return (
    <div className={styles.card}>
      <h3>{t('importFound', serviceName(reading.service), chosen.name)}</h3>
      <Facts
        items={[
          { key: 'new', shown: <b>{plural('importNew', items.length - known)}</b> },
          { key: 'known', shown: known > 0 ? plural('importKnown', known) : '' },
          { key: 'texts', shown: plural('importTexts', texts) },
          { key: 'marks', shown: marks > 0 ? plural('highlightCount', marks) : '' },
          { key: 'doubles', shown: doubles > 0 ? plural('importDoubles', doubles) : '' },
        ]}
      />
      {texts < items.length && <p className={text.meta}>{t('importLinksLater')}</p>}
      <Columns columns={columns} />
      <Problems reading={reading} />
      <div className={styles.acts}>
        <Button
          kind="primary"
          disabled={items.length === 0}
          onClick={() => void take(chosen, false)}
        >
          {t('importStart')}
        </Button>
        <Button onClick={clear}>{t('cancel')}</Button>
      </div>
    </div>
  );
}

/** What is in a backup that was found whole. */
export function BackupPreview({ chosen }: { chosen: Backup }) {
  const { take, clear } = useExchange();
  const settings = useId();
  const [withSettings, choose] = useState(true);
  const { header, counts } = chosen.checked;
  const made = new Intl.DateTimeFormat(navigator.language, {
    dateStyle: 'long',
    timeStyle: 'short',
  }).format(header.createdAt);
  return (
    <div className={styles.card}>
      <h3>{t('backupFound', made)}</h3>
      <Facts
        items={[
          { key: 'articles', shown: <b>{plural('savedCount', counts.article)}</b> },
          { key: 'marks', shown: plural('highlightCount', counts.highlight) },
          { key: 'topics', shown: plural('topicCount', counts.topic) },
          { key: 'feeds', shown: counts.feed > 0 ? plural('feedCount', counts.feed) : '' },
        ]}
      />
      <p className={text.meta}>{t('backupJoins')}</p>
      {counts.settings > 0 && (
        <label className={styles.tick} htmlFor={settings}>
          <input
            id={settings}
            type="checkbox"
            checked={withSettings}
            onChange={(event) => choose(event.target.checked)}
          />
          {t('backupSettings')}
        </label>
      )}
      <div className={styles.acts}>
        <Button kind="primary" onClick={() => void take(chosen, withSettings)}>
          {t('restoreStart')}
        </Button>
        <Button onClick={clear}>{t('cancel')}</Button>
      </div>
    </div>
  );
}

export const Refused = ({
  chosen,
}: {
  chosen: Extract<Chosen, { kind: 'no-import' | 'no-backup' }>;
}) => (
  <div className={styles.card} role="alert">
    <h3>{t('importRefused', chosen.name)}</h3>
    <p>{refusal(chosen)}</p>
    <p className={text.meta}>{t('nothingChanged')}</p>
  </div>
);

/** What became of an import. */
export const ImportReport = ({
  chosen,
  counts,
  ended,
}: {
  chosen: Import;
  counts: IncomingCounts;
  ended: boolean;
}) => (
  <div className={styles.card}>
    <h3 role="status">{t(ended ? 'importEnded' : 'importDone')}</h3>
    <Facts
      items={[
        { key: 'added', shown: <b>{plural('importAdded', counts.added)}</b> },
        { key: 'joined', shown: plural('importJoined', counts.joined) },
        { key: 'unchanged', shown: plural('importUnchanged', counts.unchanged) },
      ]}
    />
    {ended && <p className={text.meta}>{t('importAgain')}</p>}
    <Problems reading={chosen.reading} />
    <div className={styles.acts}>
      <a href="#/">{t('importToList')}</a>
    </div>
  </div>
);
