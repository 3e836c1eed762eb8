import { HIDDEN } from './hidden.ts';

/**
 * Puts parts of a page that were sent after the rest into their places, as React's script does in a browser: a
 * `<div hidden id="S:1">` at the end of the page takes the place of `<template id="B:1">` or `P:1` (streamed server
 * rendering, react-dom/server). In a file the script has not run, and the article may be in such parts. Changes the tree.
 */
export function placeStreamed(root: Element): void {
  const segments = Array.from(root.querySelectorAll('div[hidden][id^="S:"]'));
  if (segments.length === 0) return;
  const places = new Map(
    Array.from(root.querySelectorAll('template[id^="B:"], template[id^="P:"]'), (place) => [
      place.id.slice(2),
      place,
    ]),
  );
  for (const segment of segments) {
    const place = places.get(segment.id.slice(2));
    if (place && !segment.contains(place)) place.replaceWith(...segment.childNodes);
    else segment.removeAttribute('hidden');
    segment.removeAttribute(HIDDEN);
  }
}
