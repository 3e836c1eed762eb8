import { type FormEvent, useId, useState } from 'react';
import { plural, t } from '../../lib/client/i18n.ts';
import { requestOrigin } from '../../lib/client/permissions.ts';
import { hostOf } from '../../lib/client/url.ts';
import type { ModelEntry } from '../../lib/model/engine-exchange.ts';
import type { Endpoint, EngineTrouble } from '../../lib/model/engines.ts';
import type { Tested } from '../../lib/state/endpoint-tests.ts';
import { TroubleText } from '../engines/TroubleText.tsx';
import { Button } from '../ui/Button.tsx';
import { chooseModel, tryOut, writerAt } from './acts.ts';
import styles from './endpoints.module.css';

/** The model that shall write: one of the list, or one by its name. */
function ModelChoice({ endpoint, models }: { endpoint: Endpoint; models: readonly ModelEntry[] }) {
  const [typed, type] = useState('');
  const [field, list] = [useId(), useId()];
  const id = typed.trim();

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (id === '') return;
    const known = models.find((one) => one.id === id);
    void chooseModel(endpoint, known ?? { id, contextTokens: null });
  }

  return (
    <form className={styles.choice} onSubmit={submit}>
      <label htmlFor={field}>
        {models.length > 0 ? plural('endpointChoose', models.length) : t('endpointChooseTyped')}
      </label>
      <div className={styles.line}>
        <input
          id={field}
          list={list}
          value={typed}
          maxLength={200}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          onChange={(event) => type(event.target.value)}
        />
        <datalist id={list}>
          {models.map((one) => (
            <option key={one.id} value={one.id} />
          ))}
        </datalist>
        <Button type="submit" kind="primary" disabled={id === ''}>
          {t('endpointUseModel')}
        </Button>
      </div>
    </form>
  );
}

/** Why it did not work, and what the reader can do here. */
function Failed({ endpoint, trouble }: { endpoint: Endpoint; trouble: EngineTrouble }) {
  const host = hostOf(endpoint.baseUrl);
  const allow = (): void =>
    // The first call of the click.
    void requestOrigin(endpoint.baseUrl).then((allowed) => {
      if (allowed) void tryOut(endpoint);
    });
  return (
    <>
      <TroubleText trouble={trouble} writer={writerAt(endpoint)} />
      {trouble.kind === 'not-allowed' && (
        <div className={styles.acts}>
          <Button onClick={allow}>{t('allowSite', host)}</Button>
        </div>
      )}
    </>
  );
}

/** What a test of an endpoint has brought: that it works, a choice of its models, or what is wrong. */
export function EndpointResult({ endpoint, tested }: { endpoint: Endpoint; tested: Tested }) {
  if (tested.kind === 'asking') return <p className={styles.asking}>{t('endpointTesting')}</p>;
  const { answer } = tested;
  if (!answer.ok) return <Failed endpoint={endpoint} trouble={answer.error} />;
  const { models, writes } = answer.value;
  if (writes?.ok) return <p className={styles.works}>{t('endpointWorks', endpoint.model)}</p>;
  const isMissing = writes === null || writes.error.kind === 'no-such-model';
  return (
    <>
      {writes && <Failed endpoint={endpoint} trouble={writes.error} />}
      {isMissing && <ModelChoice endpoint={endpoint} models={models} />}
    </>
  );
}
