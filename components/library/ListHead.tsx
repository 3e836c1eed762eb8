import { Archive, BookmarkPlus, CircleCheck, Search, Tag, Trash2, X } from 'lucide-react';
import { useRef, useState } from 'react';
import { type MessageKey, plural, t } from '../../lib/client/i18n.ts';
import {
  type Found,
  isSort,
  type KnownMeters,
  SORTS,
  type Sort,
} from '../../lib/client/library.ts';
import { send } from '../../lib/client/send.ts';
import { useSelection } from '../../lib/state/selection.ts';
import { useToast } from '../../lib/state/toast.ts';
import { useWhereChosen } from '../brief/use-engine-parts.ts';
import { ExportChosen } from '../exchange/ExportChosen.tsx';
import saved from '../saved/saved.module.css';
import { Button, Icon, IconButton } from '../ui/Button.tsx';
import { Hidden } from '../ui/Text.tsx';
import text from '../ui/text.module.css';
import { useKeys } from '../ui/use-keys.ts';
import { removeMany, setState } from './acts.ts';
import { FilterMenu, setFilters } from './FilterMenu.tsx';
import styles from './list.module.css';
import { asksForMeters, isNarrowed, type ListView, listQuery } from './list-view.ts';
import { MeterSorts } from './MeterSorts.tsx';
import { STATE_NAMES } from './Rail.tsx';
import { SearchTips } from './SearchTips.tsx';

const SORT_NAMES: Record<(typeof SORTS)[number], MessageKey> = {
  best: 'sortBest',
  newest: 'sortNewest',
  oldest: 'sortOldest',
  next: 'sortNext',
  title: 'sortTitle',
  published: 'sortPublished',
  longest: 'sortLongest',
  shortest: 'sortShortest',
};

interface HeadProps {
  view: ListView;
  front: boolean;
  onChange(part: Partial<ListView>): void;
}

/** The words that are looked for. "/" goes there, Escape empties it. */
function Words({ view, front, onChange }: HeadProps) {
  const field = useRef<HTMLInputElement>(null);
  useKeys(front ? { '/': () => field.current?.focus() } : {});
  return (
    <search>
      <label className={saved.search}>
        <Icon of={Search} />
        <Hidden>{t('searchSaved')}</Hidden>
        <input
          ref={field}
          type="search"
          value={view.text}
          placeholder={t('searchPlaceholder')}
          aria-keyshortcuts="/"
          onChange={(event) => onChange({ text: event.target.value })}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || view.text === '') return;
            event.preventDefault();
            onChange({ text: '' });
          }}
        />
        {view.text === '' ? (
          <kbd aria-hidden>/</kbd>
        ) : (
          <IconButton icon={X} label={t('clearSearch')} onClick={() => onChange({ text: '' })} />
        )}
      </label>
    </search>
  );
}

/** Keeps the view under a name, asked for in place. */
function KeepSearch({ view }: { view: ListView }) {
  const [naming, setNaming] = useState(false);
  if (!naming)
    return (
      <IconButton icon={BookmarkPlus} label={t('keepSearch')} onClick={() => setNaming(true)} />
    );
  async function keep(name: string): Promise<void> {
    setNaming(false);
    if (name.trim() === '') return;
    const query = listQuery({ ...view, open: null });
    const reply = await send('keep-search', { name, query });
    const { say } = useToast.getState();
    if (!reply.ok) return say(t('notChanged'));
    const { id } = reply.value;
    say(t('searchKept', name), () => void send('remove-search', { searchId: id }));
  }
  return (
    <form
      className={styles.naming}
      onSubmit={(event) => {
        event.preventDefault();
        void keep(String(new FormData(event.currentTarget).get('name') ?? ''));
      }}
    >
      <input
        // biome-ignore lint/a11y/noAutofocus: the field answers the click that asked for it
        autoFocus
        name="name"
        maxLength={100}
        defaultValue={view.text}
        aria-label={t('keepSearchName')}
        onKeyDown={(event) => event.key === 'Escape' && setNaming(false)}
      />
      <Button type="submit">{t('keep')}</Button>
    </form>
  );
}

const load = () => import('../engines/BatchPart.tsx');

/** What can be done with the chosen articles. */
function Chosen({ ids, onTag }: { ids: readonly string[]; onTag(ids: string[]): void }) {
  const { chosen, choose, clear } = useSelection();
  const engines = useWhereChosen(load);
  const all = [...chosen];
  const and = (work: Promise<void>) => void work.then(clear);
  return (
    <div className={styles.chosen} role="toolbar" aria-label={t('chosenActs')}>
      <span role="status">{plural('chosen', all.length)}</span>
      <IconButton
        icon={CircleCheck}
        label={t('markChosenRead')}
        onClick={() => and(setState(all, 'read'))}
      />
      <IconButton
        icon={Archive}
        label={t('archiveChosen')}
        onClick={() => and(setState(all, 'archived'))}
      />
      <IconButton icon={Tag} label={t('tagChosen')} onClick={() => onTag(all)} />
      <ExportChosen ids={all} />
      {engines && <engines.WriteBriefs ids={all} onBegun={clear} />}
      <IconButton icon={Trash2} label={t('deleteChosen')} onClick={() => and(removeMany(all))} />
      {all.length < ids.length && (
        <Button kind="plain" onClick={() => choose(ids)}>
          {plural('chooseAll', ids.length)}
        </Button>
      )}
      <IconButton icon={X} label={t('chooseNone')} onClick={clear} />
    </div>
  );
}

/** Without words there is no best match: then the newest come first. */
const shownSort = ({ sort, text: words }: ListView): Sort =>
  sort === 'best' && words === '' ? 'newest' : sort;

/** The order chosen. That without words stays the one that words replace by the best match. */
function sortOf(chosen: string, { text: words }: ListView): Sort {
  const sort = isSort(chosen) ? chosen : 'best';
  return sort === 'newest' && words === '' ? 'best' : sort;
}

/** What the search has understood otherwise than it was written, and what it cannot find yet. */
function Understood({ found }: { found: Found }) {
  return (
    <>
      {found.corrected.map(({ word, as }) => (
        <span key={word}>{` · ${t('searchCorrected', word, as)}`}</span>
      ))}
      {!found.isWhole && ` · ${t('searchPreparing')}`}
    </>
  );
}

interface ListHeadProps extends HeadProps {
  ids: readonly string[] | undefined;
  /** How many rows there are, of which `ids` may be the first. */
  total: number;
  /** What the words of the view have found. */
  found: Found | null;
  /** The meters by which it can be narrowed and ordered. */
  meters: KnownMeters;
  topicName: string;
  onTag(ids: string[]): void;
}

/** Search, filters and order of the list, and what is done with several articles at once. */
export function ListHead({
  view,
  front,
  ids,
  total,
  found,
  meters,
  topicName,
  onChange,
  onTag,
}: ListHeadProps) {
  const isChoosing = useSelection(({ chosen }) => chosen.size > 0);
  const filters = setFilters(view, topicName);
  return (
    <div className={styles.head}>
      <div className={styles.searching}>
        <Words view={view} front={front} onChange={onChange} />
        <SearchTips />
      </div>
      <div className={styles.tools}>
        {view.state && (
          <button
            type="button"
            className={styles.chip}
            aria-label={t('removeFilter', t(STATE_NAMES[view.state]))}
            onClick={() => onChange({ state: null })}
          >
            {t(STATE_NAMES[view.state])}
            <Icon of={X} />
          </button>
        )}
        {filters.map(([name, without]) => (
          <button
            key={name}
            type="button"
            className={styles.chip}
            aria-label={t('removeFilter', name)}
            onClick={() => onChange(without)}
          >
            {name}
            <Icon of={X} />
          </button>
        ))}
        <FilterMenu view={view} meters={meters} onChange={onChange} />
        {isNarrowed(view) && <KeepSearch view={view} />}
        <label className={styles.sort}>
          <Hidden>{t('sortBy')}</Hidden>
          <select
            value={shownSort(view)}
            onChange={(event) => onChange({ sort: sortOf(event.target.value, view) })}
          >
            {SORTS.filter((one) => one !== 'best' || view.text !== '').map((one) => (
              <option key={one} value={one}>
                {t(SORT_NAMES[one])}
              </option>
            ))}
            <MeterSorts meters={meters} />
          </select>
        </label>
      </div>
      {isChoosing && ids ? (
        <Chosen ids={ids} onTag={onTag} />
      ) : (
        <p className={text.meta} role="status">
          {ids && (isNarrowed(view) ? plural('found', total) : plural('savedCount', total))}
          {ids && found && <Understood found={found} />}
          {ids && asksForMeters(view) && !meters.isWhole && ` · ${t('stillMeasuring')}`}
        </p>
      )}
    </div>
  );
}
