/** Moves the focus to the next (1) or previous (-1) element on the screen that the selector names. */
export function stepFocus(selector: string, by: 1 | -1): void {
  const stops = [...document.querySelectorAll<HTMLElement>(selector)].filter(
    (stop) => stop.offsetParent !== null,
  );
  const at = stops.indexOf(document.activeElement as HTMLElement);
  const next = at < 0 ? (by === 1 ? 0 : -1) : Math.min(Math.max(at + by, 0), stops.length - 1);
  stops.at(next)?.focus();
}
