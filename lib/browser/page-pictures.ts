import { browser } from 'wxt/browser';

/** A picture as the page shows it: `data` is its bytes in base64. */
export interface PagePicture {
  src: string;
  type: string;
  data: string;
}

/** Longer side of a kept picture, in pixels, and its quality as WebP, from 0 to 1. */
const SIDE = 1600;
const QUALITY = 0.82;

/**
 * Sent to the page as text, so whole in itself. Draws each picture that has been loaded anew, smaller where it is large: nothing
 * is asked of the network. A picture whose pixels the page may not read is left out.
 */
async function drawPictures(sources: string[], side: number, quality: number) {
  const addressesOf = (image: HTMLImageElement): string[] => {
    const sets = [image, ...(image.closest('picture')?.querySelectorAll('source') ?? [])].flatMap(
      (element) => (element.getAttribute('srcset') ?? '').split(/,\s+/u),
    );
    const written = [image.src, ...Object.values(image.dataset), ...sets].flatMap((text) => {
      const address = text?.trim().split(/\s+/u)[0] ?? '';
      return URL.canParse(address, document.baseURI) ? new URL(address, document.baseURI).href : [];
    });
    return [image.currentSrc, ...written];
  };
  const dataOf = (blob: Blob): Promise<string> =>
    new Promise((resolve, reject) => {
      const reader = new FileReader();
      reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/u, ''));
      reader.onerror = () => reject(reader.error);
      reader.readAsDataURL(blob);
    });
  const shown = Array.from(document.images, (image) => ({ image, names: addressesOf(image) }));
  const drawn: { src: string; type: string; data: string }[] = [];
  for (const src of sources) {
    const image = shown.find(({ names }) => names.includes(src))?.image;
    if (!image?.complete || image.naturalWidth === 0) continue;
    const { naturalWidth, naturalHeight } = image;
    const scale = Math.min(1, side / Math.max(naturalWidth, naturalHeight));
    const canvas = new OffscreenCanvas(
      Math.max(1, Math.round(naturalWidth * scale)),
      Math.max(1, Math.round(naturalHeight * scale)),
    );
    try {
      canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
      const blob = await canvas.convertToBlob({ type: 'image/webp', quality });
      drawn.push({ src, type: blob.type, data: await dataOf(blob) });
    } catch {
      // Of another site that does not let its pixels be read.
    }
  }
  return drawn;
}

/** Those of the pictures that the tab shows and lets be read; none where we may not look. */
export async function readPictures(tabId: number, sources: string[]): Promise<PagePicture[]> {
  try {
    const [frame] = await browser.scripting.executeScript({
      target: { tabId },
      func: drawPictures,
      args: [sources, SIDE, QUALITY],
    });
    return (frame?.result as PagePicture[] | null | undefined) ?? [];
  } catch {
    return [];
  }
}
