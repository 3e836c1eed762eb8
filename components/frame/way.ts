import { openLibraryPage } from '../../lib/client/tab.ts';
import type { Way } from '../ui/ArticleLink.tsx';

/** From the popup an article opens in the library page, in a tab of its own. */
export const TO_LIBRARY: Way = {
  href: (id) => `/library.html#/a/${id}`,
  open: (id) => void openLibraryPage(`/a/${id}`),
};
