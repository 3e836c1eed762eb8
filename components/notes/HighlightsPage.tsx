import { Copy, Highlighter, SearchX } from 'lucide-react';
import { useState } from 'react';
import { copyText } from '../../lib/client/export.ts';
import { plural, t } from '../../lib/client/i18n.ts';
import {
  type HighlightFilter,
  highlightCount,
  type ListedHighlight,
  latestHighlights,
} from '../../lib/client/library.ts';
import { HIGHLIGHT_COLORS } from '../../lib/model/library.ts';
import { useToast } from '../../lib/state/toast.ts';
import { highlightHref } from '../library/route.ts';
import { COLOR_NAMES } from '../reader/colors.ts';
import { HighlightItem } from '../reader/HighlightItem.tsx';
import notes from '../reader/notes.module.css';
import { Button, Icon } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { LibraryGate, useLive } from '../ui/LibraryGate.tsx';
import { Screen } from '../ui/Screen.tsx';
import text from '../ui/text.module.css';
import styles from './highlights.module.css';

/** Highlights shown at first and added by each "Show more". */
const PAGE = 50;

/** Highlights as Markdown: each a quotation with its note, under its article. */
function markdownOf(shown: readonly ListedHighlight[]): string {
  let last = '';
  return shown
    .map(({ highlight: { quote, note }, title, url }) => {
      const head = url === last ? '' : `## [${title.replace(/[[\]]/g, '')}](${url})\n\n`;
      last = url;
      const quoted = quote
        .split('\n')
        .map((line) => `> ${line}`)
        .join('\n');
      return `${head}${quoted}${note.trim() ? `\n\n${note.trim()}` : ''}`;
    })
    .join('\n\n');
}

interface FiltersProps {
  filter: HighlightFilter;
  onChange(filter: HighlightFilter): void;
}

const Filters = ({ filter, onChange }: FiltersProps) => (
  <div className={styles.filters}>
    <Field
      label={t('searchHighlights')}
      value={filter.text}
      onChange={(words) => onChange({ ...filter, text: words })}
    />
    <div role="toolbar" aria-label={t('highlightColors')} className={styles.colors}>
      {HIGHLIGHT_COLORS.map((color) => (
        <button
          key={color}
          type="button"
          className={`${notes.swatch} ${notes[color]}`}
          aria-label={t('onlyColor', t(COLOR_NAMES[color]))}
          aria-pressed={filter.color === color}
          onClick={() => onChange({ ...filter, color: filter.color === color ? null : color })}
        />
      ))}
    </div>
  </div>
);

function Highlights() {
  const [filter, setFilter] = useState<HighlightFilter>({ color: null, text: '' });
  const [limit, setLimit] = useState(PAGE);
  const [writing, write] = useState<string | null>(null);
  const say = useToast((state) => state.say);
  const read = useLive(
    async (library) => ({
      all: await highlightCount(library),
      ...(await latestHighlights(library, filter, limit)),
    }),
    [filter.color ?? '', filter.text, limit],
  );
  if (!read) return null;
  const { all, shown, more } = read;
  if (all === 0)
    return (
      <Screen icon={Highlighter} title={t('noHighlightsTitle')}>
        <p>{t('noHighlightsText')}</p>
      </Screen>
    );
  const copy = async () => {
    await copyText(markdownOf(shown));
    say(t('copied'));
  };
  return (
    <>
      <Filters filter={filter} onChange={setFilter} />
      <div className={styles.line}>
        <p className={text.meta} role="status">
          {plural('highlightCount', all)}
        </p>
        {shown.length > 0 && (
          <Button kind="plain" onClick={() => void copy()}>
            <Icon of={Copy} />
            {t('copyHighlights')}
          </Button>
        )}
      </div>
      {shown.length === 0 && (
        <Screen icon={SearchX} title={t('nothingFoundTitle')}>
          <p>{t('noHighlightFound')}</p>
        </Screen>
      )}
      <ol className={styles.list}>
        {shown.map(({ highlight, title }, at) => (
          <li key={highlight.id}>
            {shown[at - 1]?.highlight.articleId !== highlight.articleId && <h2>{title}</h2>}
            <ul>
              <HighlightItem
                highlight={highlight}
                href={highlightHref(highlight.articleId, highlight.id)}
                open={writing === highlight.id}
                onOpen={write}
              />
            </ul>
          </li>
        ))}
      </ol>
      {more && (
        <Button kind="plain" onClick={() => setLimit(limit + PAGE)}>
          {t('showMore')}
        </Button>
      )}
    </>
  );
}

/** All that the reader has marked, in all articles, newest first. */
export const HighlightsPage = () => (
  <main className={styles.page}>
    <h1>{t('highlightsTitle')}</h1>
    <LibraryGate>
      <Highlights />
    </LibraryGate>
  </main>
);
