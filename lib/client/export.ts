/** Puts plain text on the clipboard. Call it in the click. */
export function copyText(text: string): Promise<void> {
  return navigator.clipboard.writeText(text);
}

/** Hands the reader a text file of that name. */
export function downloadText(name: string, text: string): void {
  downloadBlob(name, new Blob([text], { type: 'text/plain;charset=utf-8' }));
}

/** Hands the reader a file of that name. */
export function downloadBlob(name: string, blob: Blob): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the blob after the click has returned.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
