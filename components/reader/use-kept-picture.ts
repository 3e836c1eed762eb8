import { useEffect, useState } from 'react';
import { keptPicture } from '../../lib/client/library.ts';
import { useLive } from '../ui/LibraryGate.tsx';

/** An address under which the page can draw the picture that is kept with an article; null where none is. */
export function useKeptPicture(articleId: string, src: string): string | null {
  const kept = useLive(
    async (library) => (await keptPicture(library, articleId, src)) ?? null,
    [articleId, src],
  );
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    if (!kept) return setAddress(null);
    const drawn = URL.createObjectURL(new Blob([kept.bytes], { type: kept.type }));
    setAddress(drawn);
    return () => URL.revokeObjectURL(drawn);
  }, [kept]);
  return address;
}
