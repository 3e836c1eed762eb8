import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { markInPage } from '../lib/anchor/mark-in-page.ts';

/** Injected when the reader asks for a sentence: leaves one function in the extension's own world of the page. */
export default defineUnlistedScript(() => {
  Object.assign(globalThis, { ledeLocate: markInPage.bind(null, window) });
});
