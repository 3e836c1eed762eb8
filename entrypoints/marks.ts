import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { markSentences } from '../lib/anchor/mark-sentences.ts';

/** Injected when the reader opens a signal: leaves one function in the extension's own world of the page. */
export default defineUnlistedScript(() => {
  Object.assign(globalThis, { ledeMarks: markSentences.bind(null, window) });
});
