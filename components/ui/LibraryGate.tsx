import { useLiveQuery } from 'dexie-react-hooks';
import type { ReactNode } from 'react';
import type { Library } from '../../lib/client/library.ts';
import { useLibrary } from '../../lib/state/library.ts';
import { LibraryClosed, Trouble } from './Trouble.tsx';

/** What a query of the library gives, kept up to date; undefined while it runs or where there is no library. */
export function useLive<T>(
  query: (library: Library) => Promise<T>,
  inputs: unknown[],
): T | undefined {
  const library = useLibrary(({ status }) => (status.kind === 'open' ? status.library : null));
  return useLiveQuery<T | undefined>(
    async () => (library ? query(library) : undefined),
    [library, ...inputs],
  );
}

/** Shows what needs the library, or why it cannot be had. */
export function LibraryGate({ children }: { children: ReactNode }) {
  const status = useLibrary((state) => state.status);
  switch (status.kind) {
    case 'opening':
      return null;
    case 'open':
      return children;
    case 'trouble':
      return <Trouble trouble={status.trouble} />;
    case 'closed':
      return <LibraryClosed />;
  }
}
