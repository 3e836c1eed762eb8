import { Check, Plus } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { t } from '../../lib/client/i18n.ts';
import type { Topic } from '../../lib/model/library.ts';
import { useToast } from '../../lib/state/toast.ts';
import { Icon } from '../ui/Button.tsx';
import chip from '../ui/chip.module.css';
import { draftOf } from './draft.ts';
import styles from './finds.module.css';
import { change } from './watch.ts';

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** Puts a word among those that rule a topic out, or takes it away again, and offers to undo that. */
async function turn(topic: Topic, word: string, isOut: boolean): Promise<void> {
  const before = draftOf(topic);
  const others = before.excluded.filter((one) => !same(one, word));
  const excluded = isOut ? [...others, word] : others;
  if (!(await change(topic.id, { ...before, excluded }))) return;
  useToast
    .getState()
    .say(t(isOut ? 'leftOut' : 'leftIn', topic.name, word), () => void change(topic.id, before));
}

/** After a find that was not about its topic, in its place: words that rule such texts out, each with a click, if there are any. */
export function LeaveOut({ topic, words }: { topic: Topic; words: string[] }) {
  const said = useRef<HTMLDivElement>(null);
  // The find that had the focus is gone.
  useEffect(() => {
    said.current?.querySelector<HTMLElement>('button, [tabindex]')?.focus();
  }, []);
  if (words.length === 0)
    return (
      <div ref={said} className={styles.leaveOut}>
        <p tabIndex={-1}>{t('matchDropped', topic.name)}</p>
      </div>
    );
  return (
    <div ref={said} className={styles.leaveOut}>
      <p>{t('leaveOutWith')}</p>
      <div className={chip.chips}>
        {words.map((word) => {
          const isOut = topic.excluded.some((one) => same(one, word));
          return (
            <button
              key={word}
              type="button"
              className={isOut ? `${chip.chip} ${chip.watched}` : chip.chip}
              aria-pressed={isOut}
              aria-label={t('leaveOutWord', word)}
              onClick={() => void turn(topic, word, !isOut)}
            >
              <Icon of={isOut ? Check : Plus} />
              {word}
            </button>
          );
        })}
      </div>
    </div>
  );
}
