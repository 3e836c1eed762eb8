import type { Handlers } from '../browser/messages.ts';
import { beginBatch, endBatch, pauseBatch } from './batch.ts';
import { chooseEngine, putEndpoint, removeEndpoint, testEndpoint } from './engines.ts';
import { heardWriting, stopWriting } from './heard-writing.ts';
import { orderWriting, writtenOf } from './order-writing.ts';
import type { Ports } from './ports.ts';

type Answered =
  | 'begin-batch'
  | 'pause-batch'
  | 'end-batch'
  | 'order-writing'
  | 'stop-writing'
  | 'written-of'
  | 'writing-told'
  | 'put-endpoint'
  | 'remove-endpoint'
  | 'choose-engine'
  | 'test-endpoint';

/** The messages about who writes, and what is written. */
export const onEngines = (ports: Ports): Pick<Handlers, Answered> => ({
  'order-writing': (wish) => orderWriting(ports, wish),
  'begin-batch': ({ articleIds }) => beginBatch(ports, articleIds),
  'pause-batch': ({ paused }) => pauseBatch(ports, paused),
  'end-batch': () => endBatch(ports),
  'stop-writing': ({ writingId }) => stopWriting(ports, writingId),
  'written-of': ({ of }) => writtenOf(ports, of),
  'writing-told': ({ writingId, state }) => heardWriting(ports, writingId, state),
  'put-endpoint': (change) => putEndpoint(ports, change),
  'remove-endpoint': ({ endpointId }) => removeEndpoint(ports, endpointId),
  'choose-engine': ({ choice }) => chooseEngine(ports, choice),
  'test-endpoint': ({ endpointId }) => testEndpoint(ports, endpointId),
});
