import { useEffect, useRef, useState } from 'react';
import {
  browserModel,
  getBrowserModel,
  type BrowserModel as Model,
} from '../../lib/client/built-in.ts';
import { t } from '../../lib/client/i18n.ts';
import type { EngineTrouble, Writer } from '../../lib/model/engines.ts';
import { chosenEndpoint, useEngines } from '../../lib/state/engines.ts';
import { TroubleText } from '../engines/TroubleText.tsx';
import { Button } from '../ui/Button.tsx';
import styles from './endpoints.module.css';

/** How often it is looked whether the browser has got its model meanwhile, in milliseconds. */
const LOOK_AGAIN = 3000;

const BROWSER: Writer = { kind: 'browser', name: '', model: '' };

/** What the browser has, kept up to date; null before that is known. */
function useModel(): [Model | null, look: () => Promise<void>] {
  const [model, setModel] = useState<Model | null>(null);
  const look = async (): Promise<void> => setModel(await browserModel());
  const mayChange = model !== null && model.state !== 'available';
  useEffect(() => void browserModel().then(setModel), []);
  useEffect(() => {
    if (!mayChange) return;
    const beat = setInterval(() => void browserModel().then(setModel), LOOK_AGAIN);
    return () => clearInterval(beat);
  }, [mayChange]);
  return [model, look];
}

/** The button that has the model loaded, how far that is, and what became of it. */
function Getting({ model, onGot }: { model: Model; onGot(): void }) {
  const [share, setShare] = useState<number | null>(null);
  const [trouble, setTrouble] = useState<EngineTrouble | null>(null);
  const ender = useRef<AbortController>(null);
  // Nobody sees it any more: the browser may go on by itself.
  useEffect(() => () => ender.current?.abort(), []);

  function get(): void {
    ender.current = new AbortController();
    // The first call of the click.
    const got = getBrowserModel(model.kind, { onLoading: setShare, signal: ender.current.signal });
    setTrouble(null);
    setShare(0);
    void got.then((result) => {
      setShare(null);
      if (result.ok) onGot();
      else setTrouble(result.error);
    });
  }

  if (share !== null)
    return (
      <div className={styles.acts}>
        <progress aria-label={t('browserGetting')} value={share} max={1} />
        <span className={styles.note}>{t('browserPercent', String(Math.floor(share * 100)))}</span>
        <Button onClick={() => ender.current?.abort()}>{t('cancel')}</Button>
      </div>
    );
  return (
    <>
      <div className={styles.acts}>
        <Button kind="primary" onClick={get}>
          {t(model.state === 'downloading' ? 'browserWait' : 'browserGet')}
        </Button>
      </div>
      {trouble?.kind === 'stopped' && <p className={styles.note}>{t('browserStopped')}</p>}
      {trouble && trouble.kind !== 'stopped' && <TroubleText trouble={trouble} writer={BROWSER} />}
    </>
  );
}

const Said = ({ title, words }: { title: string; words: string[] }) => (
  <>
    <h3>{title}</h3>
    <p className={styles.note}>{words.join(' ')}</p>
  </>
);

/** What the browser's own model is here, and how it comes here where it is not. It writes once it is ready. */
export function BrowserModel() {
  const [model, look] = useModel();
  const choose = useEngines((state) => state.choose);
  const writes = useEngines(({ engines }) => engines.choice.kind === 'browser');
  const writer = useEngines(({ engines }) => chosenEndpoint(engines)?.name ?? t('engineLede'));
  const isReady = model?.state === 'available';
  useEffect(() => {
    if (isReady && !writes) void choose({ kind: 'browser' });
  }, [isReady, writes, choose]);
  const limits = model?.kind === 'summarizer' ? [t('browserGetSummarizer')] : [];
  return (
    <div className={styles.part} role="status">
      {model === null && <p className={styles.note}>{t('browserLooking')}</p>}
      {model?.state === 'unavailable' && (
        <Said
          title={t('browserNoneTitle')}
          words={[t('browserNoneText'), t('browserNoneStays', writer)]}
        />
      )}
      {isReady && <Said title={t('browserReady')} words={[t('browserReadyText'), ...limits]} />}
      {(model?.state === 'downloadable' || model?.state === 'downloading') && (
        <>
          <Said
            title={t('browserGetTitle')}
            words={[
              t(model.state === 'downloading' ? 'browserGettingElse' : 'browserGetText'),
              ...limits,
              ...(writes ? [] : [t('engineStays', writer)]),
            ]}
          />
          <Getting model={model} onGot={() => void look()} />
        </>
      )}
    </div>
  );
}
