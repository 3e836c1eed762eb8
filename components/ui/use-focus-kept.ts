import { type RefObject, useLayoutEffect, useRef } from 'react';

const STOPS = 'a, button:not(:disabled), input:not(:disabled, [hidden])';

const isLost = (focused: Element | null): boolean =>
  focused === null || focused === document.body || focused.matches(':disabled');

/**
 * Keeps the focus in a part whose controls come and go: where the one that had it is gone or can no longer be used, the first
 * thing that `selector` names has it. For the component that draws them.
 */
export function useFocusKept<T extends HTMLElement>(selector = STOPS): RefObject<T | null> {
  const part = useRef<T>(null);
  // As it is before this drawing changes the page.
  const wasWithin = part.current?.contains(document.activeElement) ?? false;
  useLayoutEffect(() => {
    if (wasWithin && isLost(document.activeElement))
      part.current?.querySelector<HTMLElement>(selector)?.focus();
  });
  return part;
}

/** Before a row goes, the focus moves on to the one beside it; from the only one to the field that adds others. */
export function focusBeside(row: Element | null): void {
  const beside = row?.nextElementSibling ?? row?.previousElementSibling;
  const next = beside?.querySelector<HTMLElement>('a, button');
  (next ?? document.querySelector<HTMLElement>('[data-adds]'))?.focus();
}
