import { Readability } from '@mozilla/readability';

/** What Readability says of a page. `root` is the element that holds the body, detached from the page. */
export interface MainContent {
  root: Element;
  title: string | null;
  byline: string | null;
  publishedTime: string | null;
}

/**
 * Runs Readability on a clone: it takes the document apart. The content comes back as an element, so that nothing is
 * serialized and parsed again. Null where it finds no body.
 */
export function mainContent(document: Document): MainContent | null {
  const reader = new Readability<Node>(document.cloneNode(true) as Document, {
    keepClasses: true,
    serializer: (node) => node,
  });
  const found = attempt(() => reader.parse());
  if (!found?.content) return null;
  return {
    root: found.content as Element,
    title: found.title || null,
    byline: found.byline || null,
    publishedTime: found.publishedTime || null,
  };
}

/** Readability throws on pages that are odd enough, such as one without a body. */
function attempt<T>(run: () => T): T | null {
  try {
    return run();
  } catch {
    return null;
  }
}
