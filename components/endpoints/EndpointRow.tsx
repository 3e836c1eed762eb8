import { Pencil, Trash2 } from 'lucide-react';
import { useRef, useState } from 'react';
import { t } from '../../lib/client/i18n.ts';
import { hostOf } from '../../lib/client/url.ts';
import type { Endpoint } from '../../lib/model/engines.ts';
import { isAllowed, useAccess } from '../../lib/state/access.ts';
import { type Tested, useEndpointTests } from '../../lib/state/endpoint-tests.ts';
import { useEngines } from '../../lib/state/engines.ts';
import { Button, IconButton } from '../ui/Button.tsx';
import screen from '../ui/screen.module.css';
import { Facts } from '../ui/Text.tsx';
import { focusBeside, useFocusKept } from '../ui/use-focus-kept.ts';
import { remove, tryOut } from './acts.ts';
import { EndpointForm } from './EndpointForm.tsx';
import { EndpointResult } from './EndpointResult.tsx';
import styles from './endpoints.module.css';

interface RowProps {
  endpoint: Endpoint;
  /** Whether it is who writes now. */
  isWriter: boolean;
  /** Whether there are others to choose from. */
  isOneOfMany: boolean;
}

/** Asks before a key is gone for good. */
function RemoveDialog({ endpoint, onRemove, dialog }: RemoveProps) {
  const close = () => dialog.current?.close();
  const title = `remove-${endpoint.id}`;
  return (
    <dialog ref={dialog} className={screen.dialog} aria-labelledby={title}>
      <h2 id={title}>{t('endpointRemoveTitle', endpoint.name)}</h2>
      <p>{t('endpointRemoveText')}</p>
      <div className={screen.acts}>
        <Button onClick={close}>{t('cancel')}</Button>
        <Button
          kind="danger"
          onClick={() => {
            close();
            onRemove();
          }}
        >
          {t('endpointRemoveConfirm')}
        </Button>
      </div>
    </dialog>
  );
}

interface RemoveProps {
  endpoint: Endpoint;
  onRemove(): void;
  dialog: React.RefObject<HTMLDialogElement | null>;
}

/** The name, with which one of several is made the one that writes. */
function Name({ endpoint, isWriter, isOneOfMany }: RowProps) {
  const choose = useEngines((state) => state.choose);
  if (!isOneOfMany) return <p className={styles.name}>{endpoint.name}</p>;
  return (
    <label className={styles.name}>
      <input
        type="radio"
        name="endpoint"
        aria-label={t('endpointWriter', endpoint.name)}
        checked={isWriter}
        onChange={() => void choose({ kind: 'endpoint', endpointId: endpoint.id })}
      />
      {endpoint.name}
    </label>
  );
}

/** What is known of the address's leave and of the last test. */
function useTested({ id, baseUrl }: Endpoint): Tested | null {
  const tested = useEndpointTests(({ tests }) => tests[id]);
  const sites = useAccess((state) => state.sites);
  if (tested?.kind === 'asking' || !sites || isAllowed(sites, baseUrl)) return tested ?? null;
  const trouble = { kind: 'not-allowed', detail: hostOf(baseUrl) } as const;
  return { kind: 'answered', answer: { ok: false, error: trouble } };
}

/** An endpoint of the reader's: where it is, which model writes, and what its last test has brought. */
export function EndpointRow(props: RowProps) {
  const { endpoint, isWriter } = props;
  const [isEdited, edit] = useState(false);
  const dialog = useRef<HTMLDialogElement>(null);
  const row = useFocusKept<HTMLLIElement>();
  const tested = useTested(endpoint);

  function removeNow(): void {
    focusBeside(row.current);
    void remove(endpoint);
  }

  if (isEdited)
    return (
      <li ref={row} className={styles.row}>
        <EndpointForm endpoint={endpoint} onEnd={() => edit(false)} />
      </li>
    );
  return (
    <li ref={row} className={styles.row}>
      <div className={styles.head}>
        <Name {...props} />
        <Button
          aria-label={t('endpointTestNamed', endpoint.name)}
          disabled={tested?.kind === 'asking'}
          onClick={() => void tryOut(endpoint)}
        >
          {t('endpointTest')}
        </Button>
        <IconButton
          icon={Pencil}
          label={t('editNamed', endpoint.name)}
          onClick={() => edit(true)}
        />
        <IconButton
          icon={Trash2}
          label={t('endpointRemove', endpoint.name)}
          onClick={() => (endpoint.hasKey ? dialog.current?.showModal() : removeNow())}
        />
      </div>
      <p className={styles.address}>{endpoint.baseUrl}</p>
      <Facts
        items={[
          { key: 'writes', shown: isWriter ? <b>{t('endpointWrites')}</b> : '' },
          { key: 'model', shown: endpoint.model || t('endpointModelNone') },
          { key: 'key', shown: endpoint.hasKey ? t('endpointKeyFact') : '' },
        ]}
      />
      {isWriter && <p className={styles.sends}>{t('endpointSends', hostOf(endpoint.baseUrl))}</p>}
      <div role="status" className={styles.result}>
        {tested && <EndpointResult endpoint={endpoint} tested={tested} />}
      </div>
      <RemoveDialog endpoint={endpoint} dialog={dialog} onRemove={removeNow} />
    </li>
  );
}
