import { cleanup, configure, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactElement } from 'react';
import { afterEach, beforeEach } from 'vitest';
import type { StoreApi } from 'zustand';
import { useAccess } from '../../lib/state/access.ts';
import { useBatch } from '../../lib/state/batch.ts';
import { useEndpointTests } from '../../lib/state/endpoint-tests.ts';
import { useEngineChosen } from '../../lib/state/engine-chosen.ts';
import { useEngines } from '../../lib/state/engines.ts';
import { useEvidence } from '../../lib/state/evidence.ts';
import { useLibrary } from '../../lib/state/library.ts';
import { usePanel } from '../../lib/state/panel.ts';
import { useReading } from '../../lib/state/reading.ts';
import { useSelection } from '../../lib/state/selection.ts';
import { useSettings } from '../../lib/state/settings.ts';
import { useToast } from '../../lib/state/toast.ts';
import { useView } from '../../lib/state/view.ts';
import { useWritings } from '../../lib/state/writings.ts';
import { useWrittenView } from '../../lib/state/written-view.ts';
import { resetWorld } from './world.ts';

// Shared machines are slow at times: a second, as it is usual, is not always enough to draw what is waited for.
configure({ asyncUtilTimeout: 10_000 });

// What jsdom lacks of the elements the components are built on, as far as they use it.

HTMLDialogElement.prototype.showModal = function showModal() {
  this.open = true;
};
HTMLDialogElement.prototype.close = function close() {
  this.open = false;
};

function toggle(popover: HTMLElement, open: boolean): void {
  popover.toggleAttribute('data-open', open);
  popover.style.display = open ? 'block' : '';
  popover.dispatchEvent(Object.assign(new Event('toggle'), { newState: open ? 'open' : 'closed' }));
}
HTMLElement.prototype.hidePopover = function hidePopover() {
  toggle(this, false);
};
document.addEventListener('click', ({ target }) => {
  const button = target instanceof Element && target.closest('button[popovertarget]');
  const popover = button && document.getElementById(button.getAttribute('popovertarget') ?? '');
  if (popover) toggle(popover, !popover.hasAttribute('data-open'));
});

/** Whether it can be seen is the layout's business, and there is none: hidden means the attribute. */
Object.defineProperty(HTMLElement.prototype, 'offsetParent', {
  get(this: HTMLElement) {
    return this.closest('[hidden]') ? null : this.parentElement;
  },
});
Element.prototype.scrollIntoView = () => {};
Element.prototype.scrollTo = () => {};
// A virtual list draws as much as fits its box.
Object.defineProperty(HTMLElement.prototype, 'offsetHeight', { get: () => 100 });
Object.defineProperty(Element.prototype, 'clientHeight', { get: () => 800 });
/** The screen is narrow unless a test makes it wide. */
export const media = { wide: false };
window.matchMedia = (query: string) =>
  Object.assign(new EventTarget(), {
    matches: query.includes('min-width') && media.wide,
    media: query,
  }) as MediaQueryList;
window.scrollTo = () => {};

const resetOf = <T,>(store: StoreApi<T>): (() => void) => {
  const first = store.getInitialState();
  return () => store.setState(first, true);
};
const resets = [
  resetOf(useBatch),
  resetOf(useEngineChosen),
  resetOf(useAccess),
  resetOf(useEndpointTests),
  resetOf(useEngines),
  resetOf(useEvidence),
  resetOf(useLibrary),
  resetOf(usePanel),
  resetOf(useReading),
  resetOf(useSelection),
  resetOf(useSettings),
  resetOf(useToast),
  resetOf(useView),
  resetOf(useWritings),
  resetOf(useWrittenView),
];

beforeEach(() => {
  resetWorld();
  for (const reset of resets) reset();
  location.hash = '';
  media.wide = false;
});
afterEach(cleanup);

/** Draws a component and gives the reader's hands. */
export function show(element: ReactElement) {
  const user = userEvent.setup();
  return { user, ...render(element) };
}
