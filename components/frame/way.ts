import { openLibraryPage } from '../../lib/client/tab.ts';
import type { Way } from '../ui/ArticleLink.tsx';

/** From the popup an article opens in the library page, in a tab of its own. */
export const TO_LIBRARY: Way = {
  href: (id) => `/library.html#/a/${id}`,
  open: (id) => void openLibraryPage(`/a/${id}`),
};

/** And so does the page of a topic. */
export const TO_TOPIC: Way = {
  href: (id) => `/library.html#/topic/${id}`,
  open: (id) => void openLibraryPage(`/topic/${id}`),
};
