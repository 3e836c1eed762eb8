import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readPage } from '../lib/article/read-page.ts';

/** Injected on a gesture: its value is what was read from the page, which stays as it was. */
export default defineUnlistedScript({
  globalName: true,
  main: () => readPage(document, location.href),
});
