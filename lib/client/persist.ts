/**
 * Asks the browser never to evict what is saved. Firefox grants it without a prompt; Chrome needs only the permission
 * and answers no. Asked from pages, since workers have no `persist`.
 */
export async function keepStorage(): Promise<void> {
  if (await navigator.storage.persisted()) return;
  await navigator.storage.persist();
}
