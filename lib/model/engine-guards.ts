import { readBaseUrl } from './endpoint-address.ts';
import type {
  Batch,
  CheckedStatement,
  Draft,
  Endpoint,
  EndpointDraft,
  EngineChoice,
  Engines,
  EngineTask,
  EngineTrouble,
  Protocol,
  Writer,
  WritingState,
} from './engines.ts';
import { isLanguageTag } from './language-tag.ts';

/** Longest of each sort, in UTF-16 code units. */
const NAME = 200;
const ADDRESS = 2000;
const QUESTION = 2000;
const KEY = 1000;
const MOST_CONTEXT = 10_000_000;
const LEAST_CONTEXT = 512;
export const MOST_ENDPOINTS = 20;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isText = (value: unknown, longest: number): value is string =>
  typeof value === 'string' && value.length <= longest;

const isName = (value: unknown): value is string => isText(value, NAME) && value.trim() !== '';

const hasOnly = (value: Record<string, unknown>, ...fields: string[]): boolean =>
  Object.keys(value).length === fields.length && fields.every((name) => Object.hasOwn(value, name));

const isProtocol = (value: unknown): value is Protocol =>
  value === 'openai' || value === 'anthropic';

export const isKey = (value: unknown): value is string =>
  isText(value, KEY) && /^[\x21-\x7e]*$/.test(value);

export function isTask(value: unknown): value is EngineTask {
  if (!isRecord(value)) return false;
  if (value.kind === 'translate')
    return hasOnly(value, 'kind', 'into') && isLanguageTag(value.into);
  const { into = 'en', ...own } = value;
  if (!isLanguageTag(into)) return false;
  switch (own.kind) {
    case 'brief':
    case 'compare':
      return hasOnly(own, 'kind');
    case 'question':
      return (
        hasOnly(own, 'kind', 'question') &&
        isText(own.question, QUESTION) &&
        own.question.trim() !== ''
      );
    case 'explain':
      return hasOnly(own, 'kind', 'term') && isName(own.term);
    default:
      return false;
  }
}

export function isChoice(value: unknown): value is EngineChoice {
  if (!isRecord(value)) return false;
  if (value.kind === 'lede' || value.kind === 'browser') return hasOnly(value, 'kind');
  return (
    value.kind === 'endpoint' && hasOnly(value, 'kind', 'endpointId') && isName(value.endpointId)
  );
}

export const isEndpointDraft = (value: unknown): value is EndpointDraft =>
  isRecord(value) &&
  hasOnly(value, 'name', 'protocol', 'baseUrl', 'model', 'contextTokens') &&
  isName(value.name) &&
  isProtocol(value.protocol) &&
  isText(value.baseUrl, ADDRESS) &&
  readBaseUrl(value.baseUrl) === value.baseUrl &&
  isText(value.model, NAME) &&
  Number.isInteger(value.contextTokens) &&
  Number(value.contextTokens) >= LEAST_CONTEXT &&
  Number(value.contextTokens) <= MOST_CONTEXT;

function isEndpoint(value: unknown): value is Endpoint {
  if (!isRecord(value)) return false;
  const { id, hasKey, ...draft } = value;
  return isName(id) && typeof hasKey === 'boolean' && isEndpointDraft(draft);
}

/** Who writes, as it was stored: what has another shape is left out, and so is a choice of an endpoint that is not there. */
export function enginesFrom(stored: unknown): Engines {
  const { choice, endpoints } = isRecord(stored) ? stored : {};
  const known = Array.isArray(endpoints)
    ? endpoints.filter(isEndpoint).slice(0, MOST_ENDPOINTS)
    : [];
  const chosen: EngineChoice = isChoice(choice) ? choice : { kind: 'lede' };
  const isThere = chosen.kind !== 'endpoint' || known.some(({ id }) => id === chosen.endpointId);
  return { choice: isThere ? chosen : { kind: 'lede' }, endpoints: known };
}

/** The keys of endpoints by their ids, as they were stored. */
export const keysFrom = (stored: unknown): Record<string, string> =>
  isRecord(stored)
    ? Object.fromEntries(
        Object.entries(stored).filter((entry): entry is [string, string] => isKey(entry[1])),
      )
    : {};

const isIndex = (value: unknown): value is number =>
  Number.isSafeInteger(value) && Number(value) >= 0;

const isList = (value: unknown, most: number, is: (one: unknown) => boolean): boolean =>
  Array.isArray(value) && value.length <= most && value.every(is);

/** Longest text of a statement, most statements, and most that is named for one. */
const TEXT = 20_000;
const MOST_STATEMENTS = 200;
const MOST_NAMED = 1000;

const DOUBTS = ['name', 'number', 'date', 'quote', 'stronger', 'negated', 'words'];
const ROLES = ['summary', 'point', 'answer'];
const VERDICTS = ['supported', 'doubted', 'unsupported'];

/** A doubt about these words of a statement. */
const isDoubtOf = (value: unknown, statement: string): boolean =>
  isRecord(value) &&
  hasOnly(value, 'kind', 'text', 'start', 'end') &&
  DOUBTS.some((kind) => kind === value.kind) &&
  isText(value.text, TEXT) &&
  isIndex(value.start) &&
  isIndex(value.end) &&
  value.start <= value.end &&
  statement.slice(value.start, value.end) === value.text;

const isAcross = (value: unknown): boolean =>
  isRecord(value) &&
  hasOnly(value, 'articleId', 'sentence') &&
  isName(value.articleId) &&
  isIndex(value.sentence);

function isStatement(value: unknown): value is CheckedStatement {
  if (!isRecord(value)) return false;
  const { across = [], ...own } = value;
  const { text } = own;
  return (
    hasOnly(own, 'role', 'text', 'verdict', 'sentences', 'doubts') &&
    ROLES.some((role) => role === own.role) &&
    isText(text, TEXT) &&
    VERDICTS.some((verdict) => verdict === own.verdict) &&
    isList(own.sentences, MOST_NAMED, isIndex) &&
    isList(own.doubts, MOST_NAMED, (one) => isDoubtOf(one, text)) &&
    isList(across, MOST_NAMED, isAcross)
  );
}

/** Each kind once: the compiler asks for all of them. */
const TROUBLES: Record<EngineTrouble['kind'], true> = {
  'not-allowed': true,
  unreachable: true,
  'origin-refused': true,
  unauthorized: true,
  'no-such-address': true,
  'no-such-model': true,
  busy: true,
  server: true,
  'cut-off': true,
  'not-readable': true,
  'too-large': true,
  'too-long': true,
  timeout: true,
  'no-text': true,
  unavailable: true,
  stopped: true,
};

function isTrouble(value: unknown): value is EngineTrouble {
  if (!isRecord(value)) return false;
  const { retryAfter = 0, ...own } = value;
  return (
    hasOnly(own, 'kind', 'detail') &&
    typeof own.kind === 'string' &&
    Object.hasOwn(TROUBLES, own.kind) &&
    isText(own.detail, TEXT) &&
    isIndex(retryAfter)
  );
}

/** What was written, with the shape that pages rely on. */
export const isWritten = (value: Record<string, unknown>): boolean =>
  isList(value.statements, MOST_STATEMENTS, isStatement) &&
  typeof value.silent === 'boolean' &&
  typeof value.cut === 'boolean';

const isWriter = (value: unknown): value is Writer =>
  isRecord(value) &&
  hasOnly(value, 'kind', 'name', 'model') &&
  (value.kind === 'browser' || value.kind === 'endpoint') &&
  isText(value.name, NAME) &&
  isText(value.model, NAME);

/** Each field once: the compiler asks for all of them. */
const DRAFT_FIELDS: Record<keyof Draft, true> = {
  id: true,
  articleId: true,
  textHash: true,
  task: true,
  writer: true,
  promptVersion: true,
  startedAt: true,
  statements: true,
  silent: true,
  cut: true,
};

/** Whether a value is a finished piece as it is kept. Whether its sentences stand in its article is asked of both. */
export const isDraft = (value: unknown): value is Draft =>
  isRecord(value) &&
  hasOnly(value, ...Object.keys(DRAFT_FIELDS)) &&
  isName(value.id) &&
  isName(value.articleId) &&
  isIndex(value.textHash) &&
  isTask(value.task) &&
  isWriter(value.writer) &&
  isIndex(value.promptVersion) &&
  isIndex(value.startedAt) &&
  isWritten(value);

export function isWritingState(value: unknown): value is WritingState {
  if (!isRecord(value)) return false;
  switch (value.kind) {
    case 'waiting':
      return hasOnly(value, 'kind');
    case 'writing':
      return (
        hasOnly(value, 'kind', 'text', 'step', 'steps') &&
        isText(value.text, TEXT) &&
        isIndex(value.step) &&
        isIndex(value.steps)
      );
    case 'done':
      return hasOnly(value, 'kind', 'statements', 'silent', 'cut') && isWritten(value);
    case 'failed':
      return hasOnly(value, 'kind', 'trouble') && isTrouble(value.trouble);
    default:
      return false;
  }
}

/** Most articles of a batch. */
export const MOST_OF_BATCH = 1000;

function isBatchState(value: unknown): value is Batch['state'] {
  if (!isRecord(value)) return false;
  if (value.kind === 'waiting') return hasOnly(value, 'kind', 'until') && isIndex(value.until);
  if (value.kind === 'paused')
    return (
      hasOnly(value, 'kind', 'trouble') && (value.trouble === null || isTrouble(value.trouble))
    );
  return hasOnly(value, 'kind') && (value.kind === 'going' || value.kind === 'ended');
}

const isFailure = (value: unknown): boolean =>
  isRecord(value) &&
  hasOnly(value, 'articleId', 'trouble') &&
  isName(value.articleId) &&
  isTrouble(value.trouble);

/** Whether a value is a batch as it is stored. */
export const isBatch = (value: unknown): value is Batch =>
  isRecord(value) &&
  hasOnly(value, 'articleIds', 'done', 'failed', 'current', 'tries', 'state') &&
  isList(value.articleIds, MOST_OF_BATCH, isName) &&
  isIndex(value.done) &&
  isList(value.failed, MOST_OF_BATCH, isFailure) &&
  (value.current === null || isName(value.current)) &&
  isIndex(value.tries) &&
  isBatchState(value.state);
