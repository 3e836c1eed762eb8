import { type MessageKey, plural, t } from '../../lib/client/i18n.ts';
import type { EngineTrouble, Writer } from '../../lib/model/engines.ts';

/** What the reader can do about a trouble: ask again, allow the address, or change something in the options. */
export type TroubleAct = 'again' | 'allow' | 'options';

export interface TroubleWords {
  /** What happened. */
  what: string;
  /** What to do about it; empty where there is nothing to say. */
  advice: string;
  /** A line to be copied into the server's settings; null where there is none. */
  line: string | null;
  act: TroubleAct | null;
}

/** Ollama answers requests of these origins only; its own form, where a star stands for any extension. */
export const OLLAMA_LINE = 'OLLAMA_ORIGINS=chrome-extension://*,moz-extension://*';

/** By kind: what happened, what to do, and the act that goes with it. */
const WORDS: Record<
  EngineTrouble['kind'],
  [what: MessageKey, advice: MessageKey | null, act: TroubleAct | null]
> = {
  'not-allowed': ['troubleNotAllowed', 'troubleNotAllowedDo', 'allow'],
  unreachable: ['troubleUnreachable', 'troubleUnreachableDo', 'again'],
  'origin-refused': ['troubleOriginRefused', 'troubleOriginRefusedDo', 'again'],
  unauthorized: ['troubleUnauthorized', 'troubleUnauthorizedDo', 'options'],
  'no-such-address': ['troubleNoSuchAddress', 'troubleNoSuchAddressDo', 'options'],
  'no-such-model': ['troubleNoSuchModel', 'troubleNoSuchModelDo', 'options'],
  busy: ['troubleBusy', 'troubleBusyDo', 'again'],
  server: ['troubleServer', 'troubleServerDo', 'again'],
  'cut-off': ['troubleCutOff', 'troubleCutOffDo', 'again'],
  'not-readable': ['troubleNotReadable', 'troubleNotReadableDo', 'again'],
  'too-large': ['troubleTooLarge', 'troubleTooLargeDo', 'options'],
  'too-long': ['troubleTooLong', 'troubleTooLongDo', 'options'],
  'no-text': ['troubleNoText', 'troubleNoTextDo', null],
  timeout: ['troubleTimeout', 'troubleTimeoutDo', 'again'],
  unavailable: ['troubleUnavailable', 'troubleUnavailableDo', 'again'],
  stopped: ['troubleStopped', null, 'again'],
};

/** Below this a wait is told in seconds, in milliseconds. */
const MINUTE = 60_000;

const waitWords = (ms: number): string =>
  ms < MINUTE
    ? plural('troubleWaitSeconds', Math.max(1, Math.ceil(ms / 1000)))
    : plural('troubleWaitMinutes', Math.ceil(ms / MINUTE));

/** What an engine is called: the endpoint by the reader's name for it. */
export const writerName = ({ kind, name }: Pick<Writer, 'kind' | 'name'>): string =>
  kind === 'browser' ? t('browserModel') : name;

/** What of a trouble a reader is told, in plain words. */
export function troubleWords(trouble: EngineTrouble, writer: Writer): TroubleWords {
  const [what, advice, act] = WORDS[trouble.kind];
  const name = writerName(writer);
  const words: TroubleWords = {
    what: t(what, name, writer.model),
    advice: advice ? t(advice) : '',
    line: null,
    act,
  };
  switch (trouble.kind) {
    case 'not-allowed':
      return { ...words, what: t(what, trouble.detail || name) };
    case 'origin-refused':
      return { ...words, line: OLLAMA_LINE };
    case 'no-such-model':
      return {
        ...words,
        what: writer.model === '' ? t('troubleNoModel', name) : words.what,
      };
    case 'busy':
      return trouble.retryAfter === undefined
        ? words
        : { ...words, advice: waitWords(trouble.retryAfter) };
    case 'unavailable':
      return writer.kind === 'browser'
        ? {
            ...words,
            what: t('troubleNoBrowserModel'),
            advice: t('troubleNoBrowserModelDo'),
            act: 'options',
          }
        : words;
    default:
      return words;
  }
}
