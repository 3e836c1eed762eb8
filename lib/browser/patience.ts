import type { EngineTrouble } from '../model/engines.ts';

/** How long something may take, in milliseconds: until it is under way, from then on between two signs of life, and in all. */
export interface Waits {
  first: number;
  between: number;
  whole: number;
}

export interface Patience {
  /** Aborted when the time is up or the reader stops. */
  signal: AbortSignal;
  /** Something was heard: the wait begins anew, the shorter one where it is well under way. */
  heard(isUnderWay: boolean): void;
  /** Why it was given up; null where it was not. */
  trouble(): EngineTrouble | null;
  /** Stops the clocks. */
  end(): void;
}

/** Waits for something that may hang, and that the reader may stop. */
export function patience(waits: Waits, stop?: AbortSignal): Patience {
  const own = new AbortController();
  let trouble: EngineTrouble | null = null;
  const give = (why: EngineTrouble): void => {
    trouble ??= why;
    own.abort();
  };
  const late = (after: number) => (): void =>
    give({ kind: 'timeout', detail: `Nothing within ${after / 1000} s` });
  const stopped = (): void => give({ kind: 'stopped', detail: '' });
  const whole = setTimeout(late(waits.whole), waits.whole);
  let next = setTimeout(late(waits.first), waits.first);
  if (stop?.aborted) stopped();
  stop?.addEventListener('abort', stopped);
  return {
    signal: own.signal,
    heard: (isUnderWay) => {
      const most = isUnderWay ? waits.between : waits.first;
      clearTimeout(next);
      next = setTimeout(late(most), most);
    },
    trouble: () => trouble,
    end: () => {
      clearTimeout(whole);
      clearTimeout(next);
      stop?.removeEventListener('abort', stopped);
    },
  };
}
