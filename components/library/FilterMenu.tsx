import { ListFilter } from 'lucide-react';
import { useId } from 'react';
import { type MessageKey, t } from '../../lib/client/i18n.ts';
import { type FacetCount, facetCounts, type KnownMeters } from '../../lib/client/library.ts';
import { Icon } from '../ui/Button.tsx';
import button from '../ui/button.module.css';
import { useLive } from '../ui/LibraryGate.tsx';
import styles from './list.module.css';
import { type ListView, writeBand } from './list-view.ts';
import { bandWords, MeterFilters } from './MeterFilters.tsx';

/** Values offered of each kind: the ones that most articles have. */
const MOST = 200;

interface ChoiceProps {
  label: MessageKey;
  value: string | null;
  from: FacetCount[];
  name?(value: string): string;
  onChoose(value: string | null): void;
}

/** One value of a kind, or any. A chosen one that no article has any more stays in the list. */
function Choice({ label, value, from, name = (one) => one, onChoose }: ChoiceProps) {
  const names = from.map((one) => one.name);
  const all = value === null || names.includes(value) ? names : [value, ...names];
  return (
    <label>
      {t(label)}
      <select value={value ?? ''} onChange={(event) => onChoose(event.target.value || null)}>
        <option value="">{t('filterAny')}</option>
        {all.map((one) => (
          <option key={one} value={one}>
            {name(one)}
          </option>
        ))}
      </select>
    </label>
  );
}

function languageName(code: string): string {
  try {
    return new Intl.DisplayNames(navigator.language, { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}

interface FilterMenuProps {
  view: ListView;
  /** The meters that articles of the library have. */
  meters: KnownMeters;
  onChange(part: Partial<ListView>): void;
}

/** What the list is narrowed to beside words and states. */
function Filters({ view, meters, onChange }: FilterMenuProps) {
  const read = useLive(
    async (library) => ({
      sites: await facetCounts(library, 'site', MOST),
      authors: await facetCounts(library, 'author', MOST),
      languages: await facetCounts(library, 'lang', MOST),
      tags: await facetCounts(library, 'tag', MOST),
    }),
    [],
  );
  const { sites = [], authors = [], languages = [], tags = [] } = read ?? {};
  const has = (what: 'notes' | 'faq', label: MessageKey) => (
    <label className={styles.tick}>
      <input
        type="checkbox"
        checked={view.has.includes(what)}
        onChange={(event) =>
          onChange({
            has: event.target.checked
              ? [...view.has, what]
              : view.has.filter((one) => one !== what),
          })
        }
      />
      {t(label)}
    </label>
  );
  const day = (part: 'from' | 'to', label: MessageKey) => (
    <label>
      {t(label)}
      <input
        type="date"
        value={view[part] ?? ''}
        onChange={(event) => onChange({ [part]: event.target.value || null })}
      />
    </label>
  );
  return (
    <>
      <Choice
        label="filterSite"
        value={view.site}
        from={sites}
        onChoose={(site) => onChange({ site })}
      />
      <Choice
        label="filterAuthor"
        value={view.author}
        from={authors}
        onChoose={(author) => onChange({ author })}
      />
      <Choice
        label="filterLanguage"
        value={view.lang}
        from={languages}
        name={languageName}
        onChoose={(lang) => onChange({ lang })}
      />
      <Choice
        label="filterTag"
        value={view.tags[0] ?? null}
        from={tags}
        onChoose={(tag) => onChange({ tags: tag === null ? [] : [tag] })}
      />
      {day('from', 'filterFrom')}
      {day('to', 'filterTo')}
      {has('notes', 'filterNotes')}
      {has('faq', 'filterFaq')}
      <MeterFilters view={view} meters={meters} onChange={onChange} />
    </>
  );
}

/** The button that opens the filters, and them. */
export function FilterMenu(props: FilterMenuProps) {
  const id = useId();
  return (
    <>
      <button type="button" className={button.button} popoverTarget={id} aria-haspopup="dialog">
        <Icon of={ListFilter} />
        {t('filter')}
      </button>
      <div id={id} popover="auto" role="dialog" aria-label={t('filter')} className={styles.filters}>
        <Filters {...props} />
      </div>
    </>
  );
}

/** The filters that are set beside text and state, as chips that take them away. */
export function setFilters(view: ListView, topicName: string): [string, Partial<ListView>][] {
  const chips: [string, Partial<ListView>][] = [];
  if (view.topic) chips.push([topicName, { topic: null }]);
  for (const tag of view.tags)
    chips.push([t('filteredTag', tag), { tags: view.tags.filter((one) => one !== tag) }]);
  if (view.site) chips.push([view.site, { site: null }]);
  if (view.author) chips.push([view.author, { author: null }]);
  if (view.lang) chips.push([languageName(view.lang), { lang: null }]);
  if (view.from) chips.push([t('filteredFrom', view.from), { from: null }]);
  if (view.to) chips.push([t('filteredTo', view.to), { to: null }]);
  for (const has of view.has)
    chips.push([
      t(has === 'faq' ? 'filterFaq' : 'filterNotes'),
      { has: view.has.filter((one) => one !== has) },
    ]);
  for (const band of view.meters)
    chips.push([
      bandWords(band) || writeBand(band),
      { meters: view.meters.filter((one) => one !== band) },
    ]);
  return chips;
}
