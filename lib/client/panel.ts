export { onSessionRecord, panelOpener } from '../browser/panel.ts';
export { watchTabInFront } from '../browser/tabs.ts';

/** Closes the popup. */
export const closeWindow = (): void => window.close();
