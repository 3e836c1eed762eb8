import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Message, readMessage } from '../../../lib/model/guards.ts';

const id = '01ARYZ6S410000000000000000';
const draft = {
  name: 'Corven',
  aliases: ['Corven Inc'],
  excluded: [],
  context: [],
  versions: false,
  anyCase: false,
};
const LONG = 'x'.repeat(8193);
const anchor = { quote: 'It grew.', prefix: '', suffix: ' Nobody' };

const endpoint = {
  name: 'Here',
  protocol: 'openai',
  baseUrl: 'http://127.0.0.1:11434/v1',
  model: '',
  contextTokens: 8192,
} as const;

const GOOD: Message[] = [
  { name: 'brief-tab', request: { tabId: 7, fresh: false, scope: 'page' } },
  { name: 'save-tab', request: { tabId: 7, scope: 'selection' } },
  { name: 'save-address', request: { url: 'https://a.example/', title: '' } },
  { name: 'fetch-link', request: { articleId: id } },
  { name: 'remove-articles', request: { articleIds: [id] } },
  { name: 'restore-articles', request: { articleIds: [] } },
  {
    name: 'change-articles',
    request: { articleIds: [id], change: { kind: 'state', state: 'archived' } },
  },
  {
    name: 'change-articles',
    request: { articleIds: [id], change: { kind: 'add-tags', tags: ['evals'] } },
  },
  {
    name: 'change-articles',
    request: { articleIds: [id], change: { kind: 'progress', progress: 0.5 } },
  },
  {
    name: 'put-back',
    request: { states: [{ id, state: 'reading', progress: 0.5, tags: ['a'], readAt: null }] },
  },
  { name: 'rename-tag', request: { from: 'evals', to: '' } },
  {
    name: 'add-highlight',
    request: {
      articleId: id,
      anchor: { quote: 'q', prefix: '', suffix: '' },
      color: 'rose',
      note: '*so*',
    },
  },
  { name: 'edit-highlight', request: { highlightId: id, color: 'green', note: '' } },
  { name: 'remove-highlight', request: { highlightId: id } },
  { name: 'restore-highlight', request: { highlightId: id } },
  { name: 'set-note', request: { articleId: id, text: 'to read again' } },
  { name: 'keep-search', request: { name: 'Chips', query: 'q=chips' } },
  { name: 'remove-search', request: { searchId: id } },
  { name: 'add-topic', request: draft },
  { name: 'edit-topic', request: { ...draft, topicId: id } },
  { name: 'mute-topic', request: { topicId: id, muted: true } },
  { name: 'remove-topic', request: { topicId: id } },
  { name: 'restore-topic', request: { topicId: id } },
  { name: 'topics-seen', request: {} },
  { name: 'show-in-page', request: { tabId: 7, anchor, statement: 'summary-0' } },
  { name: 'show-in-page', request: { tabId: 7, anchor: null, statement: null } },
  { name: 'mark-in-page', request: { tabId: 7, signal: null, sentences: [] } },
  {
    name: 'mark-in-page',
    request: {
      tabId: 7,
      signal: 'supposed',
      sentences: [{ anchor, cues: [{ start: 0, end: 3 }] }],
    },
  },
  { name: 'highlight-selection', request: { tabId: 7, color: 'green' } },
  { name: 'order-topics', request: { topicIds: [id] } },
  { name: 'add-feeds', request: { feeds: [{ url: 'https://a.example/feed', title: '' }] } },
  { name: 'change-feed', request: { feedId: id, change: { kind: 'pause', paused: true } } },
  { name: 'change-feed', request: { feedId: id, change: { kind: 'rename', title: 'Mine' } } },
  { name: 'change-feed', request: { feedId: id, change: { kind: 'whole', whole: false } } },
  {
    name: 'change-feed',
    request: { feedId: id, change: { kind: 'address', url: 'https://a.example/new' } },
  },
  { name: 'remove-feeds', request: { feedIds: [id] } },
  { name: 'restore-feeds', request: { feedIds: [id] } },
  { name: 'check-feeds', request: { feedIds: [] } },
  { name: 'mark-finds', request: { finds: [{ topicId: id, itemId: id }], state: 'dropped' } },
  { name: 'read-finds', request: { topicId: id } },
  { name: 'read-finds', request: { topicId: null } },
  { name: 'drop-find', request: { topicId: id, itemId: id } },
  { name: 'save-item', request: { itemId: id } },
  { name: 'new-to-you', request: { tabId: 7, scope: 'article' } },
  { name: 'change-settings', request: { changes: { feedMinutes: 0, quietFrom: 22 } } },
  { name: 'renew-brief', request: { articleId: id } },
  { name: 'keep-pictures', request: { articleId: id } },
  { name: 'drop-pictures', request: {} },
  { name: 'import-items', request: { items: ['{}'] } },
  { name: 'restore-records', request: { records: ['{}'] } },
  { name: 'end-restore', request: { settings: null } },
  { name: 'end-restore', request: { settings: { feedMinutes: 60 } } },
  {
    name: 'order-writing',
    request: {
      of: { kind: 'tab', tabId: 7, scope: 'article' },
      task: { kind: 'brief' },
      again: false,
    },
  },
  {
    name: 'order-writing',
    request: {
      of: { kind: 'saved', articleId: id },
      task: { kind: 'question', question: 'Who pays?' },
      again: true,
    },
  },
  { name: 'begin-batch', request: { articleIds: [id] } },
  { name: 'pause-batch', request: { paused: true } },
  { name: 'end-batch', request: {} },
  {
    name: 'order-writing',
    request: {
      of: { kind: 'saved', articleId: id },
      task: { kind: 'compare', into: 'pt-BR' },
      again: false,
    },
  },
  { name: 'stop-writing', request: { writingId: id } },
  { name: 'written-of', request: { of: { kind: 'saved', articleId: id } } },
  { name: 'writing-told', request: { writingId: id, state: { kind: 'waiting' } } },
  { name: 'put-endpoint', request: { endpointId: null, draft: endpoint, key: 'sk-1' } },
  { name: 'put-endpoint', request: { endpointId: id, draft: endpoint, key: null } },
  { name: 'remove-endpoint', request: { endpointId: id } },
  { name: 'choose-engine', request: { choice: { kind: 'browser' } } },
  { name: 'choose-engine', request: { choice: { kind: 'endpoint', endpointId: id } } },
  { name: 'test-endpoint', request: { endpointId: id } },
  { name: 'note-backup', request: {} },
  { name: 'delete-everything', request: {} },
  { name: 'rescue-export', request: {} },
  { name: 'start-fresh', request: {} },
];

test.each(GOOD)('$name passes', (message) => {
  expect(readMessage(structuredClone(message))).toEqual(message);
});

test.each(GOOD)('$name passes with nothing more and nothing less', ({ name, request }) => {
  expect(readMessage({ name, request: { ...request, more: 1 } })).toBeNull();
  expect(readMessage({ name })).toBeNull();
  for (const field of Object.keys(request)) {
    const { [field]: _, ...less } = request as Record<string, unknown>;
    expect(readMessage({ name, request: less }), field).toBeNull();
  }
});

describe('what is no message of ours', () => {
  test.each([
    null,
    undefined,
    'save-tab',
    7,
    [],
    ['save-tab', { tabId: 7, scope: 'article' }],
    {},
    { name: 'unknown', request: {} },
    { name: 'constructor', request: {} },
    { name: '__proto__', request: {} },
    { name: 'toString', request: {} },
    { name: ['save-tab'], request: { tabId: 7, scope: 'article' } },
    { name: 'start-fresh', request: [] },
    { name: 'start-fresh', request: null },
  ])('%j', (value) => {
    expect(readMessage(value)).toBeNull();
  });

  test.each([
    ['a tab that is no number', 'save-tab', { tabId: '7', scope: 'article' }],
    ['a tab that is no whole number', 'save-tab', { tabId: Number.NaN, scope: 'article' }],
    ['a part of a page that is none', 'save-tab', { tabId: 7, scope: 'everything' }],
    ['an id of another shape', 'remove-articles', { articleIds: ['../meta'] }],
    ['an id with a line break', 'remove-articles', { articleIds: [`${id}\n`] }],
    ['an id for a list', 'remove-articles', { articleIds: id }],
    ['too many at once', 'remove-articles', { articleIds: Array(1001).fill(id) }],
    ['a color there is none of', 'edit-highlight', { highlightId: id, color: 'pink', note: '' }],
    [
      'more than the whole',
      'change-articles',
      { articleIds: [id], change: { kind: 'progress', progress: 1.5 } },
    ],
    [
      'a state there is none of',
      'change-articles',
      { articleIds: [id], change: { kind: 'state', state: 'gone' } },
    ],
    ['a flag that is no flag', 'mute-topic', { topicId: id, muted: 'yes' }],
    ['a name that is too long', 'add-topic', { ...draft, name: 'x'.repeat(201) }],
    ['an empty name', 'add-topic', { ...draft, name: ' ' }],
    ['too many aliases', 'add-topic', { ...draft, aliases: Array(51).fill('x') }],
    ['an alias that is no text', 'add-topic', { ...draft, aliases: [{}] }],
    ['a text for a list', 'add-topic', { ...draft, aliases: 'Corven' }],
    ['an address that is too long', 'save-address', { url: 'x'.repeat(8193), title: '' }],
    [
      'a quote that is too long',
      'show-in-page',
      { tabId: 1, anchor: { ...anchor, quote: 'x'.repeat(20_001) } },
    ],
    [
      'an anchor with more in it',
      'show-in-page',
      { tabId: 1, anchor: { ...anchor, script: '' }, statement: null },
    ],
    ['a feed that is only an address', 'add-feeds', { feeds: ['https://a.example/feed'] }],
    ['a feed with more in it', 'add-feeds', { feeds: [{ url: 'u', title: '', nextAt: 0 }] }],
    ['too many feeds', 'add-feeds', { feeds: Array(1001).fill({ url: 'u', title: '' }) }],
    ['a title of a feed that is too long', 'add-feeds', { feeds: [{ url: 'u', title: LONG }] }],
    ['an address of a feed that is too long', 'add-feeds', { feeds: [{ url: LONG, title: '' }] }],
    ['a change there is none of', 'change-feed', { feedId: id, change: { kind: 'nextAt', at: 0 } }],
    [
      'two changes at once',
      'change-feed',
      { feedId: id, change: { kind: 'pause', paused: true, whole: true } },
    ],
    [
      'a feed without a name',
      'change-feed',
      { feedId: id, change: { kind: 'rename', title: ' ' } },
    ],
    ['a feed that is none', 'check-feeds', { feedIds: [null] }],
    ['a find by half its key', 'mark-finds', { finds: [{ topicId: id }], state: 'read' }],
    ['a find in a state there is none of', 'mark-finds', { finds: [], state: 'gone' }],
    ['finds of a topic that is none', 'read-finds', { topicId: '' }],
    ['a find as a list', 'drop-find', [id, id]],
    ['an item that is none', 'save-item', { itemId: 7 }],
    ['a rhythm that cannot be chosen', 'change-settings', { changes: { feedMinutes: 1 } }],
    ['an hour there is none of', 'change-settings', { changes: { quietUntil: 24 } }],
    ['a setting there is none of', 'change-settings', { changes: { toString: 1 } }],
    [
      'too many sentences to mark',
      'mark-in-page',
      { tabId: 1, signal: 'hype', sentences: Array(501).fill({ anchor, cues: [] }) },
    ],
    [
      'too many words to mark in a sentence',
      'mark-in-page',
      {
        tabId: 1,
        signal: 'hype',
        sentences: [{ anchor, cues: Array(51).fill({ start: 0, end: 1 }) }],
      },
    ],
    [
      'words that begin nowhere',
      'mark-in-page',
      { tabId: 1, signal: 'hype', sentences: [{ anchor, cues: [{ start: -1, end: 1.5 }] }] },
    ],
    ['sentences without words', 'mark-in-page', { tabId: 1, signal: 'x', sentences: [{ anchor }] }],
    ['no anchor at all', 'show-in-page', { tabId: 1, anchor: undefined, statement: null }],
  ])('%s', (_, name, request) => {
    expect(readMessage({ name, request })).toBeNull();
  });

  test('a field that is inherited', () => {
    const request = Object.create({ tabId: 7, scope: 'article' });
    request.other = 1;
    expect(readMessage({ name: 'save-tab', request })).toBeNull();
  });
});

test('all finds that were read at once can be taken back at once', () => {
  const finds = Array.from({ length: 20_000 }, () => ({ topicId: id, itemId: id }));
  const message = { name: 'mark-finds', request: { finds, state: 'unread' } };
  expect(readMessage(message)).toBe(message);
  const more = Array.from({ length: 50_001 }, () => ({ topicId: id, itemId: id }));
  expect(readMessage({ ...message, request: { finds: more, state: 'unread' } })).toBeNull();
});

test('whatever comes, the answer is a message or null', () => {
  const name = fc.oneof(fc.constantFrom(...GOOD.map((message) => message.name)), fc.string());
  const value = fc.oneof(fc.anything(), fc.record({ name, request: fc.anything() }));
  fc.assert(
    fc.property(value, (any) => {
      const read = readMessage(any);
      expect(read === null || read === any).toBe(true);
    }),
  );
});
