import { type ReactNode, useEffect, useEffectEvent, useState } from 'react';
import type { Library } from '../../lib/client/library.ts';
import { useLibrary } from '../../lib/state/library.ts';
import { LibraryClosed, Trouble } from './Trouble.tsx';

/**
 * What a query of the library gives, kept up to date; undefined while it first runs or where there is no library. The
 * query runs anew when one of `inputs` changes; until its answer is there, the one before stays.
 */
export function useLive<T>(
  query: (library: Library) => Promise<T>,
  inputs: readonly (string | number | boolean)[],
): T | undefined {
  const open = useLibrary(({ status }) => (status.kind === 'open' ? status.open : null));
  const [answer, setAnswer] = useState<T>();
  const [failure, fail] = useState<{ error: unknown } | null>(null);
  const ask = useEffectEvent(query);
  const asked = inputs.join('\n');
  // biome-ignore lint/correctness/useExhaustiveDependencies: `asked` stands for what the query closes over
  useEffect(() => {
    if (!open) return setAnswer(undefined);
    const subscription = open
      .live(() => ask(open.library))
      .subscribe({
        next: setAnswer,
        error: (error) => fail({ error }),
      });
    return () => subscription.unsubscribe();
  }, [open, asked]);
  if (failure) throw failure.error;
  return answer;
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
