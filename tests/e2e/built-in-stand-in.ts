/** How the stand-in behaves. */
export interface StandInManner {
  state: 'unavailable' | 'downloadable' | 'downloading' | 'available';
  /** Whether there has been a click, without which nothing that is not there is loaded. */
  hasGesture: boolean;
  /** Tokens that a session takes; the stand-in counts words. */
  context: number;
  /** `hang`: `create()` never answers, as has been seen. */
  create: 'works' | 'hang' | 'fails';
  /** Milliseconds between two pieces. */
  pace: number;
  /** The names that extensions before Chrome 148 see. */
  oldNames: boolean;
}

/**
 * A STAND-IN for the models of Chrome and Edge, which no browser on a build machine has: it has the same surface and writes what it is
 * given. Puts the four classes into `scope`, and what was asked of them into its `standIn`. Holds nothing from outside of itself, so
 * that it can be sent into a page as text.
 */
export function installStandIn(scope: object, given: Partial<StandInManner>): void {
  const manner: StandInManner = {
    state: 'available',
    hasGesture: true,
    context: 4096,
    create: 'works',
    pace: 0,
    oldNames: false,
    ...given,
  };
  const log: { name: string; call: string; value: unknown }[] = [];
  const wordsIn = (text: string): number => text.split(/\s+/).filter(Boolean).length;
  const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

  const stream = (text: string, signal?: AbortSignal): ReadableStream<string> => {
    const pieces = text.match(/[\s\S]{1,24}/g) ?? [];
    return new ReadableStream<string>({
      async pull(controller) {
        await wait(manner.pace);
        const piece = pieces.shift();
        if (signal?.aborted) controller.error(new DOMException('', 'AbortError'));
        else if (piece === undefined) controller.close();
        else controller.enqueue(piece);
      },
    });
  };

  const make = (name: string, open: (options: Record<string, unknown>) => object): void => {
    const availability = async (options: unknown) => {
      log.push({ name, call: 'availability', value: options });
      return manner.state;
    };
    const create = async (options: Record<string, unknown>) => {
      log.push({ name, call: 'create', value: { ...options, signal: null, monitor: null } });
      if (manner.create === 'hang') await new Promise(() => {});
      if (manner.create === 'fails' || manner.state === 'unavailable')
        throw new DOMException('The service is not running.', 'NotSupportedError');
      if (manner.state !== 'available') {
        if (!manner.hasGesture) throw new DOMException('A click is needed.', 'NotAllowedError');
        const monitor = new EventTarget();
        if (typeof options.monitor === 'function') options.monitor(monitor);
        for (const loaded of [0, 0.5, 1]) {
          await wait(manner.pace);
          monitor.dispatchEvent(Object.assign(new Event('downloadprogress'), { loaded }));
        }
        manner.state = 'available';
      }
      const destroy = () => void log.push({ name, call: 'destroy', value: null });
      return { ...open(options), destroy };
    };
    Reflect.set(scope, name, { availability, create });
  };

  make('LanguageModel', () => {
    const measure = async (text: string) => wordsIn(text);
    return {
      ...(manner.oldNames
        ? { inputQuota: manner.context, inputUsage: 0, measureInputUsage: measure }
        : { contextWindow: manner.context, contextUsage: 0, measureContextUsage: measure }),
      promptStreaming: (text: string, options: { signal?: AbortSignal }) => {
        log.push({
          name: 'LanguageModel',
          call: 'prompt',
          value: { text, ...options, signal: null },
        });
        const points = Array.from(text.matchAll(/^\[(\d+)\] (.+)$/gm), ([, number, words]) => ({
          text: words,
          sentences: [Number(number)],
        }));
        const answer = { summary: points.slice(0, 2), points: points.slice(2, 5) };
        return stream(JSON.stringify(answer), options.signal);
      },
    };
  });
  make('Summarizer', () => ({
    inputQuota: manner.context,
    measureInputUsage: async (text: string) => wordsIn(text),
    summarizeStreaming: (text: string, options: { signal?: AbortSignal }) => {
      log.push({ name: 'Summarizer', call: 'summarize', value: text });
      return stream(
        `${text.split(/\s+/).slice(0, 5).join(' ').replace(/\.+$/, '')}.`,
        options.signal,
      );
    },
  }));
  make('Translator', ({ targetLanguage }) => ({
    translate: async (text: string) => `${targetLanguage}: ${text}`,
  }));
  make('LanguageDetector', () => ({
    detect: async (text: string) => [
      text.length < 4
        ? { detectedLanguage: 'und', confidence: 1 }
        : { detectedLanguage: 'de', confidence: 0.9 },
    ],
  }));
  Reflect.set(scope, 'standIn', log);
}
