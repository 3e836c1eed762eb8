import { useId } from 'react';
import { t } from '../../lib/client/i18n.ts';
import type { Topic } from '../../lib/model/library.ts';
import { EditField, EditForm } from '../ui/EditForm.tsx';
import { change } from './watch.ts';
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

interface TopicFormProps {
  topic: Topic;
  /** The form has done its work, or is left. */
  onEnd(): void;
}

/** Changes a topic's name, its other names, the words that rule it out, those that have to stand near, and which forms of the name are meant. */
export function TopicForm({ topic, onEnd }: TopicFormProps) {
  const hint = useId();

  function save(data: FormData): void {
    const field = (name: string): string => String(data.get(name) ?? '');
    const name = field('name').trim();
    if (name === '') return;
    onEnd();
    void change(topic.id, {
      name,
      aliases: listOf(field('aliases')),
      excluded: listOf(field('excluded')),
      context: listOf(field('context')),
      versions: data.has('versions'),
      anyCase: data.has('anyCase'),
    });
  }

  const list = (name: string, label: string, values: readonly string[]) => (
    <EditField
      label={label}
      name={name}
      defaultValue={values.join(', ')}
      maxLength={2000}
      aria-describedby={hint}
    />
  );
  return (
    <EditForm name={t('editNamed', topic.name)} onSave={save} onCancel={onEnd}>
      <EditField
        label={t('topicName')}
        name="name"
        defaultValue={topic.name}
        required
        maxLength={80}
        // The reader has just asked to edit here.
        autoFocus
      />
      {list('aliases', t('topicAliases'), topic.aliases)}
      {list('excluded', t('topicExcluded'), topic.excluded)}
      {list('context', t('topicContext'), topic.context ?? [])}
      <small id={hint}>{t('topicHint')}</small>
      <Tick name="versions" on={topic.versions ?? false} label={t('topicVersions')} />
      <Tick name="anyCase" on={topic.anyCase ?? false} label={t('topicAnyCase')} />
    </EditForm>
  );
}
