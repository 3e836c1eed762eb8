import { useEffectEvent, useLayoutEffect } from 'react';
import { useSettings } from '../../lib/state/settings.ts';

const FIELDS = 'input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable]';

/**
 * Single keys of a page, by the key's name. Off while a field has the focus, a dialog is open, or another modifier
 * than Shift is held, and where the reader has switched them off (WCAG 2.1.4).
 */
export function useKeys(keys: Record<string, () => void>): void {
  const on = useSettings(({ settings }) => settings.singleKeys);
  const pressed = useEffectEvent((event: KeyboardEvent) => {
    if (!on) return;
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    if (event.target instanceof Element && event.target.closest(FIELDS)) return;
    if (document.querySelector('dialog[open], [popover]:popover-open')) return;
    const act = keys[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  });
  // With the drawing itself: a key pressed as soon as the page is seen is not lost.
  useLayoutEffect(() => {
    const listener = (event: KeyboardEvent) => pressed(event);
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, []);
}
