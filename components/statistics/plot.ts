import uPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';

/** A series of a plot: its name and the token of its color. */
export interface Series {
  name: string;
  color: string;
  values: number[];
}

/** How values are drawn: one series as bars and several as lines, or the series as parts of one bar, the first at the foot. */
export type PlotForm = 'apart' | 'stacked';

export interface PlotView {
  starts: readonly number[];
  series: readonly Series[];
  form: PlotForm;
  /** The beginning of the stretch that is chosen; null where none is. */
  chosen: number | null;
}

const HEIGHT = 200;
/** The width of a bar: as a share of its place, and in pixels at most. */
const BAR = 0.7;
const WIDEST = 40;
/** Between the parts of a bar, in pixels. */
const GAP = 2;
/** The place of the only bar there is, in seconds. */
const WEEK = 604_800;
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

/** What is drawn beside the series of a stacked plot: the ground of what is chosen, and gaps between the parts of a bar. */
function stackedHooks(
  view: PlotView,
  values: readonly number[][],
  place: number,
): uPlot.Hooks.Arrays {
  const wash = colorOf('--paper-wash');
  const paper = colorOf('--paper');
  const across = (plot: uPlot, start: number, share: number, most: number): [number, number] => {
    const middle = plot.valToPos(start / 1000, 'x', true);
    const whole = Math.abs(plot.valToPos(start / 1000 + place, 'x', true) - middle);
    const width = Math.min(whole * share, most * uPlot.pxRatio);
    return [middle - width / 2, width];
  };
  return {
    drawClear: [
      (plot) => {
        if (view.chosen === null) return;
        const [left, width] = across(plot, view.chosen, 1, Number.POSITIVE_INFINITY);
        plot.ctx.fillStyle = wash;
        plot.ctx.fillRect(left, plot.bbox.top, width, plot.bbox.height);
      },
    ],
    draw: [
      (plot) => {
        plot.ctx.fillStyle = paper;
        for (const [at, start] of view.starts.entries()) {
          const [left, width] = across(plot, start, BAR, WIDEST);
          // Drawn from the top down: each part but the first has one below it.
          for (const [part, below] of values.slice(1).entries()) {
            const foot = below[at] ?? 0;
            if (foot === 0 || foot === values[part]?.[at]) continue;
            const y = plot.valToPos(foot, 'y', true) - (GAP * uPlot.pxRatio) / 2;
            plot.ctx.fillRect(left, y, width, GAP * uPlot.pxRatio);
          }
        }
      },
    ],
  };
}

/** The place of a label below the bars, in pixels. */
const LABEL = 64;

/** Labels of bars: of the first week of each month, or of days, as many as have place, and the latest among them. */
function labels(view: PlotView, step: number): Pick<uPlot.Axis, 'splits' | 'values'> {
  const isDays = step < WEEK;
  const monthOf = (start: number | undefined): number =>
    start === undefined ? -1 : new Date(start).getMonth();
  const named = view.starts.filter(
    (start, at) => isDays || monthOf(start) !== monthOf(view.starts[at - 1]),
  );
  const word = (start: number): string => {
    const isYear = !isDays && (start === named[0] || monthOf(start) === 0);
    return new Intl.DateTimeFormat(navigator.language, {
      month: 'short',
      ...(isDays ? { day: 'numeric' } : {}),
      ...(isYear ? { year: 'numeric' } : {}),
    }).format(start);
  };
  return {
    splits: (plot) => {
      const each = Math.ceil((named.length * LABEL * uPlot.pxRatio) / plot.bbox.width);
      return named
        .filter((_, at) => (named.length - 1 - at) % each === 0)
        .map((start) => start / 1000);
    },
    values: (_, splits) => splits.map((split) => word(split * 1000)),
  };
}

/** Sums of the series from the first on, the largest first, so that what is drawn later lies before it. */
function sums(series: readonly Series[]): Series[] {
  let below: number[] = [];
  return series
    .map((one) => {
      below = one.values.map((value, at) => value + (below[at] ?? 0));
      return { ...one, values: below };
    })
    .reverse();
}

/** Draws weeks or days; returns what takes the plot away again. */
export function drawWeeks(
  place: HTMLElement,
  view: PlotView,
  onWeek: (week: number) => void,
): () => void {
  const { starts } = view;
  const isStacked = view.form === 'stacked';
  const series = isStacked ? sums(view.series) : view.series;
  const axis = {
    stroke: colorOf('--ink-2'),
    grid: { stroke: colorOf('--line'), width: 1 },
    ticks: { show: false },
  };
  const { bars } = uPlot.paths;
  const isBars = (isStacked || series.length === 1) && bars !== undefined;
  const [first = 0, second] = starts;
  const step = second === undefined ? WEEK : (second - first) / 1000;
  const plot = new uPlot(
    {
      width: place.clientWidth,
      height: HEIGHT,
      legend: { show: !isStacked && series.length > 1, live: false },
      cursor: { drag: { x: false, y: false }, y: false },
      scales: {
        x: {
          time: true,
          // The first and the last bar have their whole place.
          ...(isBars
            ? { range: (_, min: number, max: number) => [min - step / 2, max + step / 2] }
            : {}),
        },
        y: { range: (_, __, most) => [0, Math.max(1, most) * 1.1] },
      },
      axes: [
        isStacked ? { ...axis, ...labels(view, step), size: 28, grid: { show: false } } : axis,
        { ...axis, size: isStacked ? 32 : 44, incrs: STEPS },
      ],
      ...(isStacked
        ? {
            padding: [null, LABEL / 2, null, 0],
            hooks: stackedHooks(
              view,
              series.map(({ values }) => values),
              step,
            ),
          }
        : {}),
      series: [
        {},
        ...series.map(({ name, color }) => ({
          label: name,
          stroke: colorOf(color),
          width: 2,
          ...(isBars
            ? {
                paths: bars({ size: [BAR, WIDEST] }),
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
