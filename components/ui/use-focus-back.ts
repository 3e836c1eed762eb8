import { type RefObject, useEffect, useRef } from 'react';

/**
 * Once what stood in the place of a part is gone, such as a form, and the focus with it, the first thing in the part that
 * `selector` names has it.
 */
export function useFocusBack<T extends HTMLElement>(
  isAway: boolean,
  selector = 'a, button',
): RefObject<T | null> {
  const part = useRef<T>(null);
  const wasAway = useRef(false);
  useEffect(() => {
    const isLost = document.activeElement === document.body;
    if (wasAway.current && !isAway && isLost)
      part.current?.querySelector<HTMLElement>(selector)?.focus();
    wasAway.current = isAway;
  }, [isAway, selector]);
  return part;
}

/** Before a row goes, the focus moves on to the one beside it; from the only one to the field that adds others. */
export function focusBeside(row: Element | null): void {
  const beside = row?.nextElementSibling ?? row?.previousElementSibling;
  const next = beside?.querySelector<HTMLElement>('a, button');
  (next ?? document.querySelector<HTMLElement>('[data-adds]'))?.focus();
}
