import { Settings2 } from 'lucide-react';
import { t } from '../../lib/client/i18n.ts';
import { requestOrigin } from '../../lib/client/permissions.ts';
import type { EngineTrouble, Writer, Writing } from '../../lib/model/engines.ts';
import { chosenEndpoint, useEngines } from '../../lib/state/engines.ts';
import { useWritings } from '../../lib/state/writings.ts';
import brief from '../brief/brief.module.css';
import { Button, Icon } from '../ui/Button.tsx';
import button from '../ui/button.module.css';
import { TroubleText } from './TroubleText.tsx';
import { troubleWords } from './trouble-words.ts';
import { modelName } from './words.ts';
import styles from './writing.module.css';

interface WrongProps {
  trouble: EngineTrouble;
  writer: Writer;
  onAgain(): void;
}

/** Why nothing was written, and what can be done. */
export function Wrong({ trouble, writer, onAgain }: WrongProps) {
  const endpoint = useEngines(({ engines }) => chosenEndpoint(engines));
  const { act } = troubleWords(trouble, writer);
  const allow = (address: string) =>
    void requestOrigin(address).then((isAllowed) => {
      if (isAllowed) onAgain();
    });
  return (
    <div className={styles.wrong} role="alert">
      <TroubleText trouble={trouble} writer={writer} />
      <div className={styles.acts}>
        {act === 'allow' && endpoint ? (
          <Button kind="primary" onClick={() => allow(endpoint.baseUrl)}>
            {t('allowEngine', new URL(endpoint.baseUrl).host)}
          </Button>
        ) : (
          <Button onClick={onAgain}>
            {t(trouble.kind === 'stopped' ? 'writeAgain' : 'tryAgain')}
          </Button>
        )}
        <a
          className={`${button.button} ${button.plain}`}
          href="/options.html#writer"
          target="_blank"
          rel="noreferrer"
        >
          <Icon of={Settings2} />
          {t('otherSettings')}
        </a>
      </div>
    </div>
  );
}

interface NowProps {
  writing: Writing;
  onAgain(): void;
}

/** How a piece that is not done goes on, or why it does not. */
export const Now = ({ writing, onAgain }: NowProps) =>
  writing.state.kind === 'failed' ? (
    <Wrong trouble={writing.state.trouble} writer={writing.writer} onAgain={onAgain} />
  ) : (
    <GoingOn writing={writing} />
  );

/** How a piece goes on: what has come so far, which nobody has held to the article yet, and the button that stops it. */
function GoingOn({ writing }: { writing: Writing }) {
  const { id, state, writer } = writing;
  const stop = useWritings((all) => all.stop);
  const name = modelName(writer);
  const lines =
    state.kind === 'writing' ? state.text.split('\n').filter((line) => line !== '') : [];
  return (
    <div className={styles.going} aria-busy="true">
      <div className={styles.goingHead}>
        <span role="status">
          {state.kind === 'writing' ? t('writingNow', name) : t('writingWaits', name)}
          {state.kind === 'writing' && state.steps > 1 && (
            <>, {t('writingStep', String(state.step), String(state.steps))}</>
          )}
        </span>
        <Button kind="plain" onClick={() => void stop(id)}>
          {t('stop')}
        </Button>
      </div>
      {lines.length > 0 && (
        <>
          <p className={styles.why}>{t('notYetChecked')}</p>
          <ul className={`${brief.points} ${styles.unchecked}`}>
            {lines.map((line, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: lines only come after each other
              <li key={i}>{line}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
