import { Plus } from 'lucide-react';
import { useState } from 'react';
import { t } from '../../lib/client/i18n.ts';
import { MOST_ENDPOINTS } from '../../lib/model/engine-guards.ts';
import { chosenEndpoint, useEngines } from '../../lib/state/engines.ts';
import { Button, Icon } from '../ui/Button.tsx';
import { useFocusKept } from '../ui/use-focus-kept.ts';
import { EndpointForm } from './EndpointForm.tsx';
import { EndpointRow } from './EndpointRow.tsx';
import styles from './endpoints.module.css';

/** The reader's endpoints: which there are, which of them writes, and a way to add one. */
export function Endpoints() {
  const engines = useEngines((state) => state.engines);
  const { endpoints } = engines;
  const [isAdding, add] = useState(false);
  const part = useFocusKept<HTMLDivElement>('[data-adds]');
  const writer = chosenEndpoint(engines);
  return (
    <div ref={part} className={styles.part}>
      {endpoints.length === 0 && !isAdding && <p className={styles.note}>{t('endpointNone')}</p>}
      {endpoints.length > 0 && (
        <ul aria-label={t('endpointList')}>
          {endpoints.map((endpoint) => (
            <EndpointRow
              key={endpoint.id}
              endpoint={endpoint}
              isWriter={endpoint.id === writer?.id}
              isOneOfMany={endpoints.length > 1 || !writer}
            />
          ))}
        </ul>
      )}
      {isAdding ? (
        <EndpointForm endpoint={null} onEnd={() => add(false)} />
      ) : (
        <div className={styles.acts}>
          <Button data-adds disabled={endpoints.length >= MOST_ENDPOINTS} onClick={() => add(true)}>
            <Icon of={Plus} />
            {t('endpointAdd')}
          </Button>
        </div>
      )}
    </div>
  );
}
