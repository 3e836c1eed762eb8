import uPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';

/** A series of a plot: its name and the token of its color. */
export interface Series {
  name: string;
  color: string;
  values: number[];
}

const HEIGHT = 200;
const BAR = 0.7;
/** Steps of the scale: there are no halves of an article. */
const STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000];

const token = (name: string): string =>
  getComputedStyle(document.documentElement).getPropertyValue(name).trim();

/** A token's color as the canvas takes it: what depends on the theme is worked out by the browser. */
function colorOf(name: string): string {
  const probe = document.createElement('span');
  probe.style.color = token(name) || 'currentColor';
  document.body.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

/** Draws weeks as bars side by side, or as lines where there are many; returns what takes the plot away again. */
export function drawWeeks(
  place: HTMLElement,
  starts: readonly number[],
  series: readonly Series[],
  onWeek: (week: number) => void,
): () => void {
  const axis = {
    stroke: colorOf('--ink-2'),
    grid: { stroke: colorOf('--line'), width: 1 },
    ticks: { show: false },
  };
  const { bars } = uPlot.paths;
  const isBars = series.length === 1 && bars !== undefined;
  const plot = new uPlot(
    {
      width: place.clientWidth,
      height: HEIGHT,
      legend: { show: series.length > 1, live: false },
      cursor: { drag: { x: false, y: false }, y: false },
      scales: { x: { time: true }, y: { range: (_, __, most) => [0, Math.max(1, most) * 1.1] } },
      axes: [axis, { ...axis, size: 44, incrs: STEPS }],
      series: [
        {},
        ...series.map(({ name, color }) => ({
          label: name,
          stroke: colorOf(color),
          width: 2,
          ...(isBars
            ? {
                paths: bars({ size: [BAR, 40] }),
                fill: colorOf(color),
                width: 0,
                points: { show: false },
              }
            : { points: { show: starts.length < 30 } }),
        })),
      ],
    },
    [starts.map((start) => start / 1000), ...series.map(({ values }) => values)],
    place,
  );
  const click = () => {
    const week = starts[plot.cursor.idx ?? -1];
    if (week !== undefined) onWeek(week);
  };
  plot.over.addEventListener('click', click);
  const resized = new ResizeObserver(() =>
    plot.setSize({ width: place.clientWidth, height: HEIGHT }),
  );
  resized.observe(place);
  return () => {
    resized.disconnect();
    plot.destroy();
  };
}
