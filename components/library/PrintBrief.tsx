import { FileQuestionMark, Printer } from 'lucide-react';
import { useEffect, useState } from 'react';
import { t } from '../../lib/client/i18n.ts';
import { printPage } from '../../lib/client/print.ts';
import { send } from '../../lib/client/send.ts';
import type { Scope } from '../../lib/model/article.ts';
import type { TabBrief } from '../../lib/model/messages.ts';
import { BriefView, TitleBlock } from '../brief/BriefView.tsx';
import { partOf } from '../brief/part-of.ts';
import type { Place } from '../brief/Statement.tsx';
import { shownBrief } from '../brief/statements.ts';
import { Signals } from '../signals/Signals.tsx';
import { Button, Icon } from '../ui/Button.tsx';
import { Screen } from '../ui/Screen.tsx';
import text from '../ui/text.module.css';
import styles from './library.module.css';

/** The brief of an open tab on a page of its own, since a popup cannot be printed; asks to be printed once it is drawn. */
export function PrintBrief({ tabId, scope }: { tabId: number; scope: Scope }) {
  const [open, setOpen] = useState<TabBrief | 'none' | null>(null);
  const [signal, openSignal] = useState<string | null>(null);
  useEffect(() => {
    void send('brief-tab', { tabId, fresh: false, scope }).then((reply) =>
      setOpen(reply.ok ? reply.value : 'none'),
    );
  }, [tabId, scope]);
  useEffect(() => {
    if (open !== null && open !== 'none') printPage();
  }, [open]);

  if (open === null) return null;
  if (open === 'none')
    return (
      <main className={styles.column}>
        <Screen icon={FileQuestionMark} title={t('printNoneTitle')}>
          <p>{t('printNoneText')}</p>
        </Screen>
      </main>
    );
  const { article, brief } = open;
  const part = partOf(article);
  const place: Place = { kind: 'page', url: article.url, tabId };
  return (
    <main className={styles.column} data-print-all>
      <div className={styles.printBar}>
        <Button kind="primary" onClick={printPage}>
          <Icon of={Printer} />
          {t('printBrief')}
        </Button>
      </div>
      <TitleBlock article={article} />
      <p className={`${text.meta} ${styles.printAddress}`}>
        {part && `${part} · `}
        {article.canonicalUrl}
      </p>
      <Signals
        article={article}
        signals={brief.signals ?? []}
        place={place}
        open={signal}
        onOpen={openSignal}
      />
      <BriefView article={article} brief={brief} shown={shownBrief(article, brief)} place={place} />
    </main>
  );
}
