import { Eye, Plus } from 'lucide-react';
import { useState } from 'react';
import { t } from '../../lib/client/i18n.ts';
import type { TabBrief } from '../../lib/model/messages.ts';
import { Button, Icon } from '../ui/Button.tsx';
import chip from '../ui/chip.module.css';
import { useLive } from '../ui/LibraryGate.tsx';
import { watch } from './watch.ts';

/** Suggestions shown before "More". */
const FIRST = 6;
/** A longer name is cut; its title has it whole. */
const LONGEST = 24;

const short = (name: string): string =>
  name.length > LONGEST ? `${name.slice(0, LONGEST - 1)}…` : name;

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** Which phrases of the open article are watched, and which could be. */
export function useSuggestions(open: TabBrief): { name: string; watched: boolean }[] {
  const topics = useLive((library) => library.topics.toArray(), []) ?? [];
  const matched = open.matches.map(({ name }) => ({ name, watched: true }));
  const phrases = open.brief.phrases
    .map(({ phrase }) => phrase)
    .filter((phrase) => !matched.some(({ name }) => same(name, phrase)))
    .map((name) => ({ name, watched: topics.some((topic) => same(topic.name, name)) }));
  return [...matched, ...phrases];
}

/** The topics of the open article as chips: watched ones with the eye, others to be watched with a click. */
export function OpenTopics({ open, onOpenTopic }: { open: TabBrief; onOpenTopic(): void }) {
  const [all, showAll] = useState(false);
  const suggestions = useSuggestions(open);
  const shown = all ? suggestions : suggestions.slice(0, FIRST);
  return (
    <div className={chip.chips}>
      {shown.map(({ name, watched }) => (
        // One element for both states, so that the focus stays where the reader clicked.
        <button
          key={name}
          type="button"
          title={name}
          className={watched ? `${chip.chip} ${chip.watched}` : chip.chip}
          aria-label={watched ? t('watchedTopic', name) : t('watchTopic', name)}
          onClick={() => (watched ? onOpenTopic() : void watch(name))}
        >
          <Icon of={watched ? Eye : Plus} />
          {short(name)}
        </button>
      ))}
      {suggestions.length > shown.length && (
        <Button kind="plain" onClick={() => showAll(true)}>
          {t('more')}
        </Button>
      )}
    </div>
  );
}
