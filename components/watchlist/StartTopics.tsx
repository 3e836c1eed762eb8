import { useState } from 'react';
import { plural, t } from '../../lib/client/i18n.ts';
import { Button } from '../ui/Button.tsx';
import chip from '../ui/chip.module.css';
import { watchAll } from './watch.ts';
import styles from './watchlist.module.css';

/** Names that readers of AI news often watch. */
const COMMON = [
  'OpenAI',
  'Anthropic',
  'Gemini',
  'Nvidia',
  'EU AI Act',
  'AI agents',
  'evals',
  'open weights',
] as const;

/** For an empty watchlist: some topics to tick, and one click that watches them. */
export function StartTopics() {
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());

  function tick(name: string) {
    const next = new Set(ticked);
    if (!next.delete(name)) next.add(name);
    setTicked(next);
  }

  return (
    <div className={styles.start}>
      <fieldset>
        <legend>{t('startTopics')}</legend>
        <div className={chip.chips}>
          {COMMON.map((name) => (
            <label key={name} className={chip.chip}>
              <input type="checkbox" checked={ticked.has(name)} onChange={() => tick(name)} />
              {name}
            </label>
          ))}
        </div>
      </fieldset>
      <Button
        kind="primary"
        disabled={ticked.size === 0}
        onClick={() => void watchAll(COMMON.filter((name) => ticked.has(name)))}
      >
        {ticked.size === 0 ? t('startWatchNone') : plural('startWatch', ticked.size)}
      </Button>
    </div>
  );
}
