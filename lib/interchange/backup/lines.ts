/** A line of a stream, its bytes without the line feed. `ended`: the line feed was there. */
export interface Line {
  /** Null where the line is longer than may be. */
  bytes: Uint8Array | null;
  ended: boolean;
}

const FEED = 10;

/** The lines of a stream of bytes, one at a time: no more than `longest` bytes and one part of the stream are held. */
export async function* linesOf(
  source: AsyncIterable<Uint8Array>,
  longest: number,
): AsyncGenerator<Line> {
  let parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of source) {
    for (let from = 0; from < chunk.length; ) {
      const feed = chunk.indexOf(FEED, from);
      const part = chunk.subarray(from, feed < 0 ? chunk.length : feed);
      size += part.length;
      if (size > longest) {
        yield { bytes: null, ended: false };
        return;
      }
      // The stream's owner may use its buffer again.
      if (feed < 0) parts.push(part.slice());
      else {
        yield { bytes: joined([...parts, part], size), ended: true };
        parts = [];
        size = 0;
      }
      from = feed < 0 ? chunk.length : feed + 1;
    }
  }
  if (size > 0) yield { bytes: joined(parts, size), ended: false };
}

function joined(parts: Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
