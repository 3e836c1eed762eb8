import { Fragment } from 'react';
import type { FoundIn } from '../../lib/client/library.ts';

/** A piece of text with what was searched marked in it. */
export function Passage({ of: { text, hits } }: { of: FoundIn['title'] }) {
  return (
    <>
      {hits.map(({ start, end }, at) => (
        <Fragment key={start}>
          {text.slice(hits[at - 1]?.end ?? 0, start)}
          <mark>{text.slice(start, end)}</mark>
        </Fragment>
      ))}
      {text.slice(hits.at(-1)?.end ?? 0)}
    </>
  );
}
