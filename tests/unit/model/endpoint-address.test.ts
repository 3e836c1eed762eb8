import { describe, expect, test } from 'vitest';
import {
  addressFault,
  isNear,
  isSafeAddress,
  isThisDevice,
  readBaseUrl,
  usualContext,
} from '../../../lib/model/endpoint-address.ts';

const hostname = (host: string): string => new URL(`http://${host}/`).hostname;

describe('what is near', () => {
  test.each([
    ...['localhost', 'models.localhost', '127.0.0.1', '127.1.2.3', '10.0.0.7', '192.168.1.4'],
    ...[
      '172.16.0.1',
      '172.31.255.1',
      '169.254.1.1',
      '100.64.0.1',
      '100.127.9.9',
      '[::1]',
      '[fd00::1]',
    ],
    ...[
      '[fc12::3]',
      '[fe80::1]',
      'nas',
      'nas.local',
      'nas.lan',
      'box.home.arpa',
      'llm.internal',
      '2130706433',
    ],
  ])('%s', (host) => expect(isNear(hostname(host))).toBe(true));

  test.each([
    ...[
      'example.com',
      '8.8.8.8',
      '172.15.0.1',
      '172.32.0.1',
      '192.169.0.1',
      '100.63.0.1',
      '100.128.0.1',
    ],
    ...[
      '11.0.0.1',
      '169.253.0.1',
      '[2001:db8::1]',
      '[fec0::1]',
      'localhost.example.com',
      'notlocal.com',
    ],
    ...['127.0.0.1.example.com', '10.example', 'mylocalhost.dev'],
  ])('not %s', (host) => expect(isNear(hostname(host))).toBe(false));
});

test.each([
  ['https://api.example.com/v1', true],
  ['http://127.0.0.1:11434/v1', true],
  ['http://api.example.com/v1', false],
  ['https://user:secret@api.example.com/v1', false],
  ['ftp://127.0.0.1/', false],
  ['javascript:alert(1)', false],
  ['', false],
])('%s is safe: %s', (url, safe) => expect(isSafeAddress(url)).toBe(safe));

describe('what a reader types', () => {
  test.each([
    ['http://localhost:11434', 'http://localhost:11434/v1'],
    ['localhost:11434', 'http://localhost:11434/v1'],
    [' 192.168.1.4:8080/v1/ ', 'http://192.168.1.4:8080/v1'],
    ['api.openai.com', 'https://api.openai.com/v1'],
    ['https://api.openai.com/v1/chat/completions', 'https://api.openai.com/v1'],
    ['https://api.anthropic.com/v1/messages', 'https://api.anthropic.com/v1'],
    ['https://openrouter.ai/api/v1/', 'https://openrouter.ai/api/v1'],
    ['http://127.0.0.1:11434/api/tags', 'http://127.0.0.1:11434/v1'],
    ['https://host.example/v1?key=x#y', 'https://host.example/v1'],
    ['HTTP://LOCALHOST:1/V1', 'http://localhost:1/V1'],
  ])('%s', (typed, base) => expect(readBaseUrl(typed)).toBe(base));

  test.each([
    '',
    'not an address',
    'http://api.example.com',
    'file:///etc',
    'https://',
    'https://a:b@c.example',
  ])('but not "%s"', (typed) => expect(readBaseUrl(typed)).toBeNull());
});

test('a model near by is taken to hold less', () => {
  expect(usualContext('http://127.0.0.1:11434/v1')).toBe(4096);
  expect(usualContext('https://api.example.com/v1')).toBe(32_768);
  expect(usualContext('')).toBe(32_768);
});

test.each([
  ['http://api.example.com', 'not-secure'],
  ['https://a:b@c.example', 'has-password'],
  ['', 'none'],
  ['not an address', 'none'],
  ['file:///etc', 'none'],
  ['localhost:11434', null],
  ['https://api.example.com', null],
])('what is wrong with "%s" is told: %s', (typed, fault) => {
  expect(addressFault(typed)).toBe(fault);
});

test.each([
  ['127.0.0.1', true],
  ['127.8.9.1', true],
  ['[::1]', true],
  ['localhost', true],
  ['lede.localhost', true],
  ['192.168.1.4', false],
  ['127.0.0.1.example', false],
  ['localhost.example', false],
])('%s is this device: %s', (host, is) => expect(isThisDevice(host)).toBe(is));
