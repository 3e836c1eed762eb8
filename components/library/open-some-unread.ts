import { t } from '../../lib/client/i18n.ts';
import { libraryHandle, someUnread } from '../../lib/client/library.ts';
import { useToast } from '../../lib/state/toast.ts';
import { articleHref } from './route.ts';

/** Opens one of the unread articles, any; says so where there is none. */
export async function openSomeUnread(): Promise<void> {
  const handle = await libraryHandle();
  if (!handle.ok) return;
  const id = await someUnread(handle.value.library, Math.random());
  if (id) location.assign(articleHref(id));
  else useToast.getState().say(t('noUnread'));
}
