import { useEffect, useState } from 'react';

/** Waits shorter than this are not told of, in milliseconds. */
const SOON = 300;

/** Whether something has been going on for so long that the reader should be told. */
export function useLate(isGoingOn: boolean): boolean {
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    setLate(false);
    if (!isGoingOn) return;
    const timer = setTimeout(() => setLate(true), SOON);
    return () => clearTimeout(timer);
  }, [isGoingOn]);
  return isLate;
}
