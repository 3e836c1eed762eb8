import { type ReactNode, useEffect, useEffectEvent, useState } from 'react';
import type { Library } from '../../lib/client/library.ts';
import { useLibrary } from '../../lib/state/library.ts';
import { LibraryClosed, Trouble } from './Trouble.tsx';

interface LiveOptions {
  paused?: boolean;
  /** Reads what the answer depends on, where the query itself reads too much to be watched. */
  watch?: (library: Library) => Promise<unknown>;
}

/**
 * What a query of the library gives, kept up to date; undefined while it first runs or where there is no library. The
 * query runs anew when one of `inputs` changes; until its answer is there, the one before stays. While `paused` the last
 * answer stays as it is.
 */
export function useLive<T>(
  query: (library: Library) => Promise<T>,
  inputs: readonly (string | number | boolean)[],
  { paused = false, watch }: LiveOptions = {},
): T | undefined {
  const open = useLibrary(({ status }) => (status.kind === 'open' ? status.open : null));
  const [answer, setAnswer] = useState<T>();
  const [failure, fail] = useState<{ error: unknown } | null>(null);
  const ask = useEffectEvent(query);
  const asked = inputs.join('\n');
  // biome-ignore lint/correctness/useExhaustiveDependencies: `asked` stands for what the query closes over
  useEffect(() => {
    if (!open) return setAnswer(undefined);
    if (paused) return;
    const { library, live, liveOver } = open;
    const answers = watch
      ? liveOver(
          () => watch(library),
          () => ask(library),
        )
      : live(() => ask(library));
    const subscription = answers.subscribe({
      next: setAnswer,
      error: (error) => fail({ error }),
    });
    return () => subscription.unsubscribe();
  }, [open, asked, paused, watch]);
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
