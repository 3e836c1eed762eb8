/** Moves the focus to the evidence link of the next (1) or previous (-1) statement on the screen. */
export function stepStatement(by: 1 | -1): void {
  const links = [...document.querySelectorAll<HTMLElement>('a[data-evidence]')].filter(
    (link) => link.offsetParent !== null,
  );
  const at = links.findIndex((link) => link.matches(':focus'));
  const next = at < 0 ? (by === 1 ? 0 : -1) : Math.min(Math.max(at + by, 0), links.length - 1);
  links.at(next)?.focus();
}
