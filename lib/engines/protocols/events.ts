/** An event of a stream, as the HTML standard reads "text/event-stream"; `name` is empty where the stream gives none. */
export interface StreamEvent {
  name: string;
  data: string;
}

export interface EventReader {
  push(text: string): StreamEvent[];
  /** The stream is over: an event that lacks only its blank line counts. */
  end(): StreamEvent[];
  /** Whether a line or an event was longer than any that makes sense; nothing comes out from then on. */
  isTooLong(): boolean;
}

/** Longest event, in UTF-16 code units: whole answers come in one event from servers that only seem to stream. */
const LONGEST_EVENT = 1_000_000;

/** Reads a stream of events in pieces cut anywhere. Lines end with CR, LF or both; comments, whose field has no name, are dropped. */
export function readEvents(): EventReader {
  let rest = '';
  let name = '';
  let data: string[] = [];
  let size = 0;
  let tooLong = false;
  let afterReturn = false;

  const take = (): StreamEvent[] => {
    const event = { name, data: data.join('\n') };
    const isEvent = data.length > 0;
    name = '';
    data = [];
    size = 0;
    return isEvent ? [event] : [];
  };

  const line = (text: string): StreamEvent[] => {
    if (text === '') return take();
    const colon = text.indexOf(':');
    const field = colon < 0 ? text : text.slice(0, colon);
    const value = colon < 0 ? '' : text.slice(colon + 1).replace(/^ /, '');
    if (field === 'event') name = value;
    if (field !== 'data') return [];
    data.push(value);
    size += value.length;
    tooLong ||= size > LONGEST_EVENT;
    return [];
  };

  const push = (text: string): StreamEvent[] => {
    if (tooLong || text === '') return [];
    const piece = afterReturn && text.startsWith('\n') ? text.slice(1) : text;
    afterReturn = text.endsWith('\r');
    const [first = '', ...lines] = piece.split(/\r\n|\n|\r/);
    const found: StreamEvent[] = [];
    rest += first;
    for (const next of lines) {
      found.push(...line(rest));
      rest = next;
    }
    tooLong ||= rest.length > LONGEST_EVENT;
    return tooLong ? [] : found;
  };

  return {
    push,
    end: () => (tooLong ? [] : [...push('\n'), ...take()]),
    isTooLong: () => tooLong,
  };
}
