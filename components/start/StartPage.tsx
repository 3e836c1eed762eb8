import { type ReactNode, useEffect, useRef } from 'react';
import { t } from '../../lib/client/i18n.ts';
import { useSettings } from '../../lib/state/settings.ts';
import { startHref } from '../library/route.ts';
import { Button } from '../ui/Button.tsx';
import { ReadStep } from './ReadStep.tsx';
import styles from './start.module.css';
import { WatchStep } from './WatchStep.tsx';
import { WriteStep } from './WriteStep.tsx';

const STEPS: [
  name: 'startReadTitle' | 'startWatchTitle' | 'startWriteTitle',
  Step: () => ReactNode,
][] = [
  ['startReadTitle', ReadStep],
  ['startWatchTitle', WatchStep],
  ['startWriteTitle', WriteStep],
];

/** How many steps there are. */
export const STEP_COUNT = STEPS.length;

interface StartPageProps {
  /** Which step, from 1. */
  step: number;
}

/** The first steps: to read, to watch, who writes. Each can be skipped; nothing is granted in advance. */
export function StartPage({ step }: StartPageProps) {
  const change = useSettings((state) => state.change);
  const heading = useRef<HTMLHeadingElement>(null);
  const isLast = step === STEP_COUNT;
  const [name, Step] = STEPS[step - 1] ?? ['startReadTitle', ReadStep];
  // Another step is another page: who listens hears its name.
  // biome-ignore lint/correctness/useExhaustiveDependencies: with each step
  useEffect(() => heading.current?.focus(), [step]);

  function leave(): void {
    void change({ startDue: false });
    location.assign('#/');
  }

  return (
    <main className={styles.page}>
      <p className={styles.far}>{t('startFar', String(step))}</p>
      <h1 ref={heading} tabIndex={-1}>
        {t(name)}
      </h1>
      <Step />
      <div className={styles.foot}>
        {step > 1 && (
          <Button onClick={() => location.assign(startHref(step - 1))}>{t('startBack')}</Button>
        )}
        {isLast ? (
          <Button kind="primary" onClick={leave}>
            {t('startDone')}
          </Button>
        ) : (
          <>
            <Button kind="primary" onClick={() => location.assign(startHref(step + 1))}>
              {t('startNext')}
            </Button>
            <Button kind="plain" onClick={leave}>
              {t('startSkip')}
            </Button>
          </>
        )}
      </div>
    </main>
  );
}
