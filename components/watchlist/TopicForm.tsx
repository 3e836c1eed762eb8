import { type FormEvent, useId } from 'react';
import { t } from '../../lib/client/i18n.ts';
import type { Topic } from '../../lib/model/library.ts';
import type { TopicDraft } from '../../lib/model/messages.ts';
import { Button } from '../ui/Button.tsx';
import styles from './watchlist.module.css';

const listOf = (text: string): string[] => [
  ...new Set(
    text
      .split(/[,;\n]/)
      .map((one) => one.trim())
      .filter((one) => one !== ''),
  ),
];

const Tick = ({ name, on, label }: { name: string; on: boolean; label: string }) => (
  <label className={styles.tick}>
    <input type="checkbox" name={name} defaultChecked={on} />
    {label}
  </label>
);

/** Changes a topic's name, its other names, the words that rule it out, those that have to stand near, and which forms of the name are meant. */
export function TopicForm({
  topic,
  onSave,
  onCancel,
}: {
  topic: Topic;
  onSave(draft: TopicDraft): void;
  onCancel(): void;
}) {
  const hint = useId();

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const field = (name: string): string => String(data.get(name) ?? '');
    const name = field('name').trim();
    if (name === '') return;
    onSave({
      name,
      aliases: listOf(field('aliases')),
      excluded: listOf(field('excluded')),
      context: listOf(field('context')),
      versions: data.has('versions'),
      anyCase: data.has('anyCase'),
    });
  }

  return (
    <form
      className={styles.form}
      aria-label={t('editTopic', topic.name)}
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          event.preventDefault();
          onCancel();
        }
      }}
    >
      <label>
        {t('topicName')}
        {/* biome-ignore lint/a11y/noAutofocus: the reader has just asked to edit here */}
        <input name="name" defaultValue={topic.name} required maxLength={80} autoFocus />
      </label>
      <label>
        {t('topicAliases')}
        <input
          name="aliases"
          defaultValue={topic.aliases.join(', ')}
          maxLength={2000}
          aria-describedby={hint}
        />
      </label>
      <label>
        {t('topicExcluded')}
        <input
          name="excluded"
          defaultValue={topic.excluded.join(', ')}
          maxLength={2000}
          aria-describedby={hint}
        />
      </label>
      <label>
        {t('topicContext')}
        <input
          name="context"
          defaultValue={(topic.context ?? []).join(', ')}
          maxLength={2000}
          aria-describedby={hint}
        />
      </label>
      <small id={hint}>{t('topicHint')}</small>
      <Tick name="versions" on={topic.versions ?? false} label={t('topicVersions')} />
      <Tick name="anyCase" on={topic.anyCase ?? false} label={t('topicAnyCase')} />
      <div className={styles.buttons}>
        <Button kind="primary" type="submit">
          {t('saveTopic')}
        </Button>
        <Button onClick={onCancel}>{t('cancel')}</Button>
      </div>
    </form>
  );
}
