import { DatabaseBackup } from 'lucide-react';
import { useEffect, useState } from 'react';
import { lastBackup } from '../../lib/client/backup-note.ts';
import type { ExportForm } from '../../lib/client/exchange.ts';
import { plural, t } from '../../lib/client/i18n.ts';
import { allIds, articleCounts } from '../../lib/client/library.ts';
import { type BackupNote, isBackupDue } from '../../lib/model/backup-note.ts';
import { type Exchange, useExchange } from '../../lib/state/exchange.ts';
import { useLibrary } from '../../lib/state/library.ts';
import { Button, Icon } from '../ui/Button.tsx';
import { LibraryGate, useLive } from '../ui/LibraryGate.tsx';
import text from '../ui/text.module.css';
import styles from './exchange.module.css';
import { FillLinks } from './FillLinks.tsx';
import { BackupPreview, FilePicker, ImportPreview, ImportReport, Refused } from './ImportPart.tsx';
import { FORM_NAMES, labelsOf } from './words.ts';

const WORK_NAMES = {
  import: 'workImport',
  restore: 'workRestore',
  backup: 'workBackup',
  export: 'workExport',
} as const;

const percent = new Intl.NumberFormat(navigator.language, { style: 'percent' });

function Working({ now }: { now: Extract<Exchange, { kind: 'working' }> }) {
  const end = useExchange((state) => state.end);
  return (
    <div className={styles.card}>
      <h3 id="work-name">{t(WORK_NAMES[now.work])}</h3>
      <progress aria-labelledby="work-name" value={now.share} max={1} />
      <p className={text.meta}>
        {percent.format(now.share)} · {plural('savedCount', now.done)}
      </p>
      <div className={styles.acts}>
        <Button onClick={end}>{t('cancel')}</Button>
      </div>
    </div>
  );
}

const Said = ({ children, alert = false }: { children: string; alert?: boolean }) => (
  <p className={styles.said} role={alert ? 'alert' : 'status'}>
    {children}
  </p>
);

/** What is going on, or what became of it. */
function Now({ now }: { now: Exchange }) {
  switch (now.kind) {
    case 'idle':
      return null;
    case 'looking':
      return <Said>{t('importLooking', now.name)}</Said>;
    case 'chosen':
      switch (now.chosen.kind) {
        case 'import':
          return <ImportPreview chosen={now.chosen} />;
        case 'backup':
          return <BackupPreview chosen={now.chosen} />;
        default:
          return <Refused chosen={now.chosen} />;
      }
    case 'working':
      return <Working now={now} />;
    case 'imported':
      return <ImportReport {...now} />;
    case 'restored':
      return <Said>{now.ended ? t('importEnded') : plural('restoreDone', now.articles)}</Said>;
    case 'backed-up':
      return <Said>{t('backupDone')}</Said>;
    case 'exported':
      return <Said>{t('exportDone')}</Said>;
    case 'ended':
      return <Said>{t('workEnded')}</Said>;
    case 'busy':
      return <Said alert>{t('importBusy')}</Said>;
    case 'trouble':
      return <Said alert>{t(now.trouble.kind === 'full' ? 'importFull' : 'importStopped')}</Said>;
    case 'failed':
      return <Said alert>{t('importFailed', now.detail)}</Said>;
  }
}

function BackupLine({ saved }: { saved: number }) {
  const [note, setNote] = useState<BackupNote | null | undefined>(undefined);
  const done = useExchange(({ now }) => now.kind === 'backed-up');
  // biome-ignore lint/correctness/useExhaustiveDependencies: read again after a backup
  useEffect(() => void lastBackup().then(setNote), [done]);
  if (note === undefined) return null;
  if (note === null) return <p className={text.meta}>{t('backupNever')}</p>;
  const day = new Intl.DateTimeFormat(navigator.language, { dateStyle: 'long' }).format(note.at);
  const since = saved - note.saved;
  return (
    <p className={text.meta}>
      {isBackupDue(note, saved, Date.now())
        ? `${t('backupLast', day)} ${plural('backupSince', since)}`
        : t('backupLast', day)}
    </p>
  );
}

const FORMS: ExportForm[] = ['markdown', 'csv', 'bookmarks'];

function ExportPart() {
  const open = useLibrary(({ status }) => (status.kind === 'open' ? status.open : null));
  const { now, backUp, exportAs } = useExchange();
  const counts = useLive(articleCounts, []);
  const saved = counts?.saved ?? 0;
  const isBusy = now.kind === 'working' || !open;
  const all = async (form: ExportForm) => {
    if (open) await exportAs(form, await allIds(open.library), open.library, labelsOf);
  };
  return (
    <>
      <section className={styles.part} aria-labelledby="backup-name">
        <h2 id="backup-name">{t('backupTitle')}</h2>
        <p>{t('backupText')}</p>
        {counts && <BackupLine saved={saved} />}
        <div className={styles.acts}>
          <Button
            kind="primary"
            disabled={isBusy}
            onClick={() => open && void backUp(open.library)}
          >
            <Icon of={DatabaseBackup} />
            {t('backupStart')}
          </Button>
        </div>
      </section>
      <section className={styles.part} aria-labelledby="export-name">
        <h2 id="export-name">{t('exportTitle')}</h2>
        <p>{t('exportText')}</p>
        <div className={styles.acts}>
          {FORMS.map((form) => (
            <Button key={form} disabled={isBusy || saved === 0} onClick={() => void all(form)}>
              {t(FORM_NAMES[form])}
            </Button>
          ))}
        </div>
      </section>
    </>
  );
}

/** Bringing articles in from elsewhere, and taking everything along. */
export function ExchangePage() {
  const now = useExchange((state) => state.now);
  return (
    <main className={styles.page}>
      <h1>{t('exchangeTitle')}</h1>
      <LibraryGate>
        <div aria-live="polite">
          <Now now={now} />
        </div>
        <section className={styles.part} aria-labelledby="import-name">
          <h2 id="import-name">{t('importTitle')}</h2>
          <p>{t('importText')}</p>
          {now.kind !== 'working' && <FilePicker />}
          <FillLinks />
        </section>
        <ExportPart />
      </LibraryGate>
    </main>
  );
}
