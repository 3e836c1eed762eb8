/** Addresses of pictures, as attributes of any name hold them for a script. */
const FILE = /^\S{1,2000}\.(?:jpe?g|png|webp|avif|gif)(?:[?#]\S{0,2000})?(?:\s|$)/i;
const ADDRESS = /^(?:https?:)?\/\/|^\.{0,2}\//i;
const KNOWN = ['data-src', 'data-original', 'data-lazy-src', 'data-srcset', 'srcset'];
const SOURCE = /\ssrc\s{0,9}=\s{0,9}["']([^"'<>]{1,2000})["']/i;
const ALT = /\salt\s{0,9}=\s{0,9}["']([^"'<>]{0,2000})["']/i;

/**
 * Gives pictures that wait for a script the address they will have: from an attribute of another name, from the sources
 * of their `<picture>`, or from the `<noscript>` beside them. Changes the tree.
 */
export function resolveImages(root: Element): void {
  for (const noscript of root.querySelectorAll('noscript')) fromNoscript(noscript);
  for (const image of root.querySelectorAll('img')) {
    if (isShown(image)) continue;
    const address = ownAddress(image) ?? sourceOfPicture(image);
    if (address) image.setAttribute(address.isSet ? 'srcset' : 'src', address.value);
  }
}

interface Address {
  value: string;
  isSet: boolean;
}

/** Whether the picture has an address already that `readImage` reads. */
const isShown = (image: Element): boolean =>
  KNOWN.some((name) => (image.getAttribute(name) ?? '').trim() !== '') || hasAddress(image);

const hasAddress = (image: Element): boolean => {
  const src = image.getAttribute('src')?.trim() ?? '';
  return src !== '' && !/^(?:data|blob|about|javascript):/i.test(src);
};

function ownAddress(image: Element): Address | null {
  for (const { name, value } of Array.from(image.attributes)) {
    const text = value.trim();
    if (!name.startsWith('data-') || text.length > 5_000) continue;
    if (FILE.test(text) || (/src|original|lazy/.test(name) && ADDRESS.test(text)))
      return { value: text, isSet: /\s/.test(text) };
  }
  return null;
}

function sourceOfPicture(image: Element): Address | null {
  const sources = image.closest('picture')?.querySelectorAll('source') ?? [];
  for (const source of sources) {
    const value = source.getAttribute('data-srcset') ?? source.getAttribute('srcset') ?? '';
    if (value.trim() !== '' && !value.startsWith('data:')) return { value, isSet: true };
  }
  return null;
}

/** A picture for readers without scripts takes the place of the one that waits for them. Text nodes where scripts run. */
function fromNoscript(noscript: Element): void {
  const inner = noscript.querySelector('img');
  const text = inner ? '' : (noscript.textContent ?? '');
  if (!inner && !/<img\s/i.test(text)) return;
  const src = inner?.getAttribute('src') ?? SOURCE.exec(text)?.[1];
  const before = noscript.previousElementSibling;
  const waiting = before?.matches('img') ? before : (before?.querySelector('img') ?? null);
  const lone = noscript.parentElement?.matches('figure, picture') && !waiting;
  if (!src || (!lone && (!waiting || isShown(waiting)))) return;
  const image = waiting ?? noscript.ownerDocument.createElement('img');
  image.setAttribute('src', src);
  const alt = inner?.getAttribute('alt') ?? ALT.exec(text)?.[1];
  if (alt) image.setAttribute('alt', alt);
  if (!waiting) noscript.before(image);
}
