import { useEffect, useRef } from 'react';
import { t } from '../../lib/client/i18n.ts';
import { useSettings } from '../../lib/state/settings.ts';
import { listHref, WHOLE_LIST } from '../library/list-view.ts';
import type { Series } from './plot.ts';
import styles from './statistics.module.css';

interface WeekPlotProps {
  title: string;
  starts: readonly number[];
  series: readonly Series[];
}

const two = (n: number): string => String(n).padStart(2, '0');

/** A day as the list's address has it. */
function dayOf(time: number): string {
  const date = new Date(time);
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** The list of what was saved in a week. */
export const weekHref = (week: number): string =>
  listHref({ ...WHOLE_LIST, from: dayOf(week), to: dayOf(week + 6.5 * 86_400_000) });

/** Values by week, drawn, and as a table for those who cannot see it or want the numbers. */
export function WeekPlot({ title, starts, series }: WeekPlotProps) {
  const place = useRef<HTMLDivElement>(null);
  const theme = useSettings(({ settings }) => settings.theme);
  const data = JSON.stringify([starts, series]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: drawn anew when what is drawn or its colors change
  useEffect(() => {
    let remove: (() => void) | null = null;
    let isGone = false;
    const draw = async () => {
      const { drawWeeks } = await import('./plot.ts');
      remove?.();
      if (place.current && !isGone)
        remove = drawWeeks(place.current, starts, series, (week) =>
          location.assign(weekHref(week)),
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
      <figcaption>{title}</figcaption>
      <div ref={place} className={styles.plot} aria-hidden />
      <details>
        <summary>{t('statisticsTable')}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('statisticsWeek')}</th>
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
                    <a href={weekHref(start)}>{day.format(start)}</a>
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
