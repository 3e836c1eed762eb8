import { type ReactNode, useEffect, useEffectEvent, useRef } from 'react';
import { t } from '../../lib/client/i18n.ts';
import { useSettings } from '../../lib/state/settings.ts';
import { listHref, WHOLE_LIST } from '../library/list-view.ts';
import { dayOf } from './calendar.ts';
import type { PlotForm, Series } from './plot.ts';
import styles from './statistics.module.css';

/** The list of what was saved in a week. */
export const weekHref = (week: number): string =>
  listHref({ ...WHOLE_LIST, from: dayOf(week), to: dayOf(week + 6.5 * 86_400_000) });

interface WeekPlotProps {
  title: string;
  /** What stands beside the title. */
  beside?: ReactNode;
  /** What a row of the table is; a week unless told. */
  unit?: string;
  starts: readonly number[];
  series: readonly Series[];
  form?: PlotForm;
  chosen?: number | null;
  /** Where a click on a week leads; null where there is nothing to see. */
  hrefOf?(start: number): string | null;
}

interface StartProps {
  href: string | null;
  isChosen: boolean;
  words: string;
}

const Start = ({ href, isChosen, words }: StartProps) =>
  href === null ? (
    words
  ) : (
    <a href={href} {...(isChosen ? { 'aria-current': 'true' as const } : {})}>
      {words}
    </a>
  );

/** Values by week, drawn, and as a table for those who cannot see it or want the numbers. */
export function WeekPlot({
  title,
  beside,
  unit = t('statisticsWeek'),
  starts,
  series,
  form = 'apart',
  chosen = null,
  hrefOf = weekHref,
}: WeekPlotProps) {
  const place = useRef<HTMLDivElement>(null);
  const theme = useSettings(({ settings }) => settings.theme);
  const follow = useEffectEvent((start: number) => {
    const href = hrefOf(start);
    if (href !== null) location.assign(href);
  });
  const data = JSON.stringify([starts, series, chosen]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: drawn anew when what is drawn or its colors change
  useEffect(() => {
    let remove: (() => void) | null = null;
    let isGone = false;
    const draw = async () => {
      const { drawWeeks } = await import('./plot.ts');
      remove?.();
      if (place.current && !isGone)
        remove = drawWeeks(place.current, { starts, series, form, chosen }, (start) =>
          follow(start),
        );
    };
    void draw();
    const dark = matchMedia('(prefers-color-scheme: dark)');
    const turned = () => void draw();
    dark.addEventListener('change', turned);
    return () => {
      isGone = true;
      dark.removeEventListener('change', turned);
      remove?.();
    };
  }, [data, theme]);
  const day = new Intl.DateTimeFormat(navigator.language, { dateStyle: 'medium' });
  return (
    <figure className={styles.figure}>
      <figcaption>
        {title}
        {beside}
      </figcaption>
      <div ref={place} className={styles.plot} aria-hidden />
      <details>
        <summary>{t('statisticsTable')}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{unit}</th>
              {series.map(({ name }) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {starts
              .map((start, at) => (
                <tr key={start}>
                  <th scope="row">
                    <Start
                      href={hrefOf(start)}
                      isChosen={start === chosen}
                      words={day.format(start)}
                    />
                  </th>
                  {series.map(({ name, values }) => (
                    <td key={name}>{values[at] ?? 0}</td>
                  ))}
                </tr>
              ))
              .reverse()}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
