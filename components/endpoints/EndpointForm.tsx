import { type FormEvent, useId, useState } from 'react';
import { type MessageKey, t } from '../../lib/client/i18n.ts';
import { requestOrigin } from '../../lib/client/permissions.ts';
import { hostOf } from '../../lib/client/url.ts';
import { type AddressFault, isNear } from '../../lib/model/endpoint-address.ts';
import type { Endpoint } from '../../lib/model/engines.ts';
import { modelsIn, useEndpointTests } from '../../lib/state/endpoint-tests.ts';
import { Button } from '../ui/Button.tsx';
import { putAndTest } from './acts.ts';
import styles from './endpoints.module.css';
import { KeyField } from './KeyField.tsx';
import { Labeled } from './Labeled.tsx';
import { FAR, NEAR, type Preset } from './presets.ts';
import { useEndpointDraft } from './use-endpoint-draft.ts';

const FAULTS: Record<AddressFault, MessageKey> = {
  none: 'endpointAddressNone',
  'has-password': 'endpointAddressPassword',
  'not-secure': 'endpointAddressPlain',
};

const Kinds = ({ label, of }: { label: string; of: readonly Preset[] }) => (
  <optgroup label={label}>
    {of.map(({ id, name }) => (
      <option key={id} value={id}>
        {name}
      </option>
    ))}
  </optgroup>
);

interface EndpointFormProps {
  /** The one that is changed; null for a new one. */
  endpoint: Endpoint | null;
  onEnd(): void;
}

/** An endpoint's name, address, key and model. What is sent there is said before it is added. */
export function EndpointForm({ endpoint, onEnd }: EndpointFormProps) {
  const { fields, baseUrl, fault, draft, change, changeKind, wantedKey, keys } =
    useEndpointDraft(endpoint);
  const [failure, fail] = useState('');
  const [address, models] = [useId(), useId()];
  const known = useEndpointTests(({ tests }) => modelsIn(tests[endpoint?.id ?? '']));
  const host = baseUrl ? hostOf(baseUrl) : t('endpointSendsNobody');

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (!draft || keys.isWrong) return;
    fail('');
    // The question for the address is the first call of the click.
    void requestOrigin(draft.baseUrl).then(async (allowed) => {
      if (!allowed) return fail(t('endpointRefused', hostOf(draft.baseUrl)));
      const put = await putAndTest(endpoint?.id ?? null, draft, wantedKey);
      if (put) onEnd();
      else fail(t(endpoint ? 'notChanged' : 'endpointTooMany'));
    });
  }

  return (
    <form
      className={styles.form}
      aria-label={endpoint ? t('editNamed', endpoint.name) : t('endpointAddTitle')}
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onEnd();
      }}
    >
      <Labeled label={t('endpointKind')}>
        <select
          value={fields.kind}
          // biome-ignore lint/a11y/noAutofocus: the reader has just asked for this form
          autoFocus
          onChange={(event) => changeKind(event.target.value)}
        >
          <Kinds label={t('endpointNear')} of={NEAR} />
          <Kinds label={t('endpointFar')} of={FAR} />
          <optgroup label={t('endpointOther')}>
            <option value="other-openai">{t('endpointOtherOpenAi')}</option>
            <option value="other-anthropic">{t('endpointOtherAnthropic')}</option>
          </optgroup>
        </select>
      </Labeled>
      <Labeled label={t('endpointName')}>
        <input
          value={fields.name}
          maxLength={200}
          autoComplete="off"
          onChange={(event) => change({ name: event.target.value })}
        />
      </Labeled>
      <Labeled
        label={t('endpointAddress')}
        hintId={address}
        hint={fault ? t(FAULTS[fault]) : t('endpointAddressHint', baseUrl ?? '')}
        isWrong={fault !== null && fields.address.trim() !== ''}
      >
        <input
          value={fields.address}
          maxLength={2000}
          inputMode="url"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          aria-describedby={address}
          aria-invalid={fault !== null && fields.address.trim() !== ''}
          onChange={(event) => change({ address: event.target.value })}
        />
      </Labeled>
      <KeyField keys={keys} isNear={baseUrl !== null && isNear(new URL(baseUrl).hostname)} />
      {endpoint && (
        <>
          <Labeled label={t('endpointModel')} hint={t('endpointModelHint')}>
            <input
              list={models}
              value={fields.model}
              maxLength={200}
              autoComplete="off"
              autoCapitalize="none"
              spellCheck={false}
              onChange={(event) => change({ model: event.target.value })}
            />
          </Labeled>
          <datalist id={models}>
            {known.map(({ id }) => (
              <option key={id} value={id} />
            ))}
          </datalist>
          <Labeled label={t('endpointContext')} hint={t('endpointContextHint')}>
            <input
              type="number"
              min={512}
              max={10_000_000}
              step={1}
              value={fields.tokens}
              onChange={(event) => change({ tokens: event.target.value })}
            />
          </Labeled>
        </>
      )}
      <p className={styles.sends}>{t('endpointSends', host)}</p>
      {failure && (
        <p className={styles.failure} role="alert">
          {failure}
        </p>
      )}
      <div className={styles.acts}>
        <Button type="submit" kind="primary" disabled={!draft || keys.isWrong}>
          {t(endpoint ? 'endpointSaveAndTest' : 'endpointAddAndTest')}
        </Button>
        <Button onClick={onEnd}>{t('cancel')}</Button>
      </div>
    </form>
  );
}
