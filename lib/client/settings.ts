import type { Settings } from '../model/settings.ts';

export { watchSettings } from '../browser/settings.ts';

/**
 * The theme's name in `localStorage`, which all our pages share. Settings come too late for the first frame; this is there
 * at once, so that a dark page never flashes white.
 */
const THEME = 'theme';

/** Draws the page in the theme that was last chosen. Runs before anything is drawn. */
export function applyRememberedTheme(): void {
  setTheme(localStorage.getItem(THEME));
}

/** Draws the page in the theme and remembers it for the next first frame. */
export function applyTheme(theme: Settings['theme']): void {
  localStorage.setItem(THEME, theme);
  setTheme(theme);
}

/** Forgets the theme: the page is drawn as the system is. */
export function forgetTheme(): void {
  localStorage.removeItem(THEME);
  setTheme(null);
}

function setTheme(theme: string | null): void {
  const { dataset } = document.documentElement;
  if (theme === 'light' || theme === 'dark') dataset.theme = theme;
  else delete dataset.theme;
}
