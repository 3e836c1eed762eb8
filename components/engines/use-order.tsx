import { type ReactNode, useState } from 'react';
import { type MessageKey, t } from '../../lib/client/i18n.ts';
import { noteToldOf, wasToldOf } from '../../lib/client/writings.ts';
import { isNear } from '../../lib/model/endpoint-address.ts';
import type { Endpoint, EngineTask, Writer } from '../../lib/model/engines.ts';
import { chosenEndpoint, useEngines } from '../../lib/state/engines.ts';
import { useWritings } from '../../lib/state/writings.ts';
import { Button } from '../ui/Button.tsx';
import { useWriter } from './use-writer.ts';
import styles from './writing.module.css';

/** The name under which it is kept that the reader knows what goes where: to compare sends more. */
export const addressOf = (endpoint: Endpoint | null, { kind }: EngineTask): string =>
  `${endpoint?.baseUrl ?? 'browser'}${kind === 'compare' ? ' compare' : ''}`;

/** Where the text of an article, or of many, goes to, in words. */
const goes =
  (nowhere: MessageKey, near: MessageKey, far: MessageKey) =>
  (endpoint: Endpoint | null): string => {
    if (!endpoint) return t(nowhere);
    const { host, hostname } = new URL(endpoint.baseUrl);
    return t(isNear(hostname) ? near : far, endpoint.name, host);
  };

const goesTo = goes('goesNowhere', 'goesNear', 'goesFar');
export const manyGoTo = goes('manyGoNowhere', 'manyGoNear', 'manyGoFar');

interface Wish {
  task: EngineTask;
  again: boolean;
}

interface Ordering {
  /** Null where nobody writes any more. */
  writer: Writer | null;
  /** Has it written; what has never gone there before waits until the reader has read where it goes. */
  order(task: EngineTask, again?: boolean): void;
  /** What the reader is to read first; null where nothing waits. */
  note: ReactNode;
}

/** How the reader has something written. `onOrdered` is told of what was sent off. */
export function useOrder(onOrdered: (task: EngineTask) => void = () => {}): Ordering {
  const writer = useWriter();
  const endpoint = useEngines(({ engines }) => chosenEndpoint(engines));
  const send = useWritings((state) => state.order);
  const [waiting, setWaiting] = useState<Wish | null>(null);

  function go({ task, again }: Wish): void {
    setWaiting(null);
    onOrdered(task);
    void send(task, again);
  }
  return {
    writer,
    order: (task, again = false) =>
      wasToldOf(addressOf(endpoint, task)) ? go({ task, again }) : setWaiting({ task, again }),
    note: waiting && (
      // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields
      <div className={styles.before} role="group" aria-label={t('beforeWriting')}>
        <p>
          {goesTo(endpoint)} {t(waiting.task.kind === 'compare' ? 'goesWithSaved' : 'goesAlone')}
        </p>
        <div className={styles.acts}>
          <Button
            kind="primary"
            autoFocus
            onClick={() => {
              noteToldOf(addressOf(endpoint, waiting.task));
              go(waiting);
            }}
          >
            {t(endpoint ? 'sendAndWrite' : 'writeNow')}
          </Button>
          <Button onClick={() => setWaiting(null)}>{t('cancel')}</Button>
        </div>
      </div>
    ),
  };
}
