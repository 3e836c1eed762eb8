import { useState } from 'react';
import { t } from '../../lib/client/i18n.ts';
import type { EngineChoice } from '../../lib/model/engines.ts';
import { useEngines } from '../../lib/state/engines.ts';
import { BrowserModel } from '../endpoints/BrowserModel.tsx';
import { Endpoints } from '../endpoints/Endpoints.tsx';
import { ReadingLanguage } from '../endpoints/ReadingLanguage.tsx';
import { Segments } from '../ui/Choice.tsx';

type Kind = EngineChoice['kind'];

/**
 * Who writes: Lede, the browser's model, or an endpoint of the reader's. What is not ready yet is shown when it is chosen, and
 * writes once it is.
 */
export function EngineOptions() {
  const { engines, choose } = useEngines();
  const { choice, endpoints } = engines;
  // What the reader looks at, until another choice is stored.
  const [looked, look] = useState<{ kind: Kind; over: Kind } | null>(null);
  const shown = looked?.over === choice.kind ? looked.kind : choice.kind;

  function turnTo(kind: Kind): void {
    look({ kind, over: choice.kind });
    const [first] = endpoints;
    if (kind === 'lede') void choose({ kind });
    else if (kind === 'endpoint' && first && choice.kind !== 'endpoint')
      void choose({ kind, endpointId: first.id });
  }

  return (
    <>
      <Segments<Kind>
        name={t('engineChoice')}
        text={t('engineChoiceText')}
        values={[
          ['lede', t('engineLede')],
          ['browser', t('engineBrowser')],
          ['endpoint', t('engineEndpoint')],
        ]}
        chosen={shown}
        choose={turnTo}
      />
      {shown === 'browser' && <BrowserModel />}
      {shown === 'endpoint' && <Endpoints />}
      {choice.kind !== 'lede' && <ReadingLanguage />}
    </>
  );
}
