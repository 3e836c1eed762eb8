import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainText } from '../../lib/engines/answers/plain-text.ts';
import { readAnswer, readBrief, readComparison } from '../../lib/engines/answers/read-answer.ts';
import { splitArticle } from '../../lib/engines/lengths/split.ts';
import { estimateTokens } from '../../lib/engines/lengths/tokens.ts';
import { asData } from '../../lib/engines/prompts/as-data.ts';
import { asPrompt, wholeOf } from '../../lib/engines/prompts/numbered.ts';
import { exchangeFor } from '../../lib/engines/protocols/exchange.ts';
import { redact } from '../../lib/engines/protocols/redact.ts';
import { troubleOf } from '../../lib/engines/protocols/trouble.ts';
import type { Prompt, ReplyEvent } from '../../lib/model/engine-exchange.ts';
import type { Endpoint, Protocol } from '../../lib/model/engines.ts';
import { splitSentences } from '../../lib/text/sentences.ts';
import { articleOf } from '../unit/engines/given.ts';
import { articleBlocks } from './blocks.ts';

const PROMPT: Prompt = {
  name: 'brief',
  version: 1,
  system: '',
  user: '',
  schema: null,
  maxTokens: 9,
};

const endpoint = (protocol: Protocol): Endpoint => ({
  id: '',
  name: '',
  protocol,
  baseUrl: 'http://127.0.0.1/v1',
  model: 'x',
  contextTokens: 4096,
  hasKey: true,
});

const protocol = fc.constantFrom<Protocol>('openai', 'anthropic');

function decode(
  of: Protocol,
  pieces: readonly string[],
): { text: string; last: ReplyEvent | null } {
  const decoder = exchangeFor(endpoint(of), 'key', PROMPT).decoder();
  const events = [...pieces.flatMap((piece) => decoder.push(piece)), ...decoder.end()];
  let text = '';
  for (const event of events)
    if (event.kind === 'text') text += event.text;
    else if (event.kind === 'drop') text = '';
  const ends = events.filter(({ kind }) => kind === 'done' || kind === 'trouble');
  expect(ends).toHaveLength(1);
  expect(events.at(-1)).toBe(ends[0]);
  return { text, last: ends[0] ?? null };
}

/** Pieces of a text, cut at these shares of it. */
const cutAt = (text: string, shares: readonly number[]): string[] => {
  const places = shares.map((share) => Math.floor(share * text.length)).sort((a, b) => a - b);
  return [0, ...places].map((from, i) => text.slice(from, places[i] ?? text.length));
};

const shares = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 30 });

const piece = fc.oneof(
  fc.constantFrom(
    ...[
      'data: ',
      'event: error\n',
      '\n\n',
      '\r\n\r\n',
      '\r',
      ': comment\n',
      '[DONE]',
      '{',
      '}',
      '<think>',
      '</think>',
      '"',
    ],
    'data: {"choices":[{"delta":{"content":"a"}}]}\n\n',
    'data: {"type":"content_block_delta","delta":{"text":"b"}}\n\n',
    'data: {"choices":[{"delta":{},"finish_reason":"stop"}]}\n\n',
    'data: {"type":"message_stop"}\n\n',
    'data: {"error":{"message":"x"}}\n\n',
    'data: {"choices":{"0":null}}\n\n',
    'data: [[[]]]\n\ndata: null\n\ndata: 1\n\n',
  ),
  fc.string({ unit: 'binary', maxLength: 40 }),
);

test('a decoder never throws and ends exactly once, whatever comes', () => {
  fc.assert(
    fc.property(
      protocol,
      fc.array(piece, { maxLength: 30 }),
      (of, pieces) => void decode(of, pieces),
    ),
  );
});

test('it makes no difference where a stream is cut', () => {
  fc.assert(
    fc.property(protocol, fc.array(piece, { maxLength: 20 }), shares, (of, pieces, cuts) => {
      const whole = pieces.join('');
      expect(decode(of, cutAt(whole, cuts))).toEqual(decode(of, [whole]));
    }),
  );
});

test('what is sent comes out, in any pieces', () => {
  const newline = fc.constantFrom('\n', '\r\n', '\r');
  const texts = fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 12 });
  fc.assert(
    fc.property(texts, newline, shares, (parts, end, cuts) => {
      const said = parts.map((content) => ({ choices: [{ delta: { content } }] }));
      const events = [...said.map((one) => JSON.stringify(one)), '[DONE]'];
      const stream = events.map((data) => `data: ${data}${end}${end}`).join('');
      const { text, last } = decode('openai', cutAt(stream, cuts));
      expect(text).toBe(parts.join('').trimStart());
      expect(last).toMatchObject({ kind: 'done', end: 'stop' });
    }),
  );
});

test('no part of a key is in any detail, however the server repeats it', () => {
  const key = fc.string({ unit: fc.constantFrom(...'abcXYZ0189-_'), minLength: 12, maxLength: 60 });
  const around = fc.string({ maxLength: 30 });
  fc.assert(
    fc.property(key, around, around, fc.nat(599), fc.boolean(), (secret, a, b, status, asJson) => {
      const message = `${a} ${secret} ${b} ${secret.slice(2, 10)}`;
      const body = asJson ? JSON.stringify({ error: { message } }) : message;
      const answer = { status, contentType: '', retryAfter: null, body, at: 0 };
      const { detail } = troubleOf(answer, secret);
      for (const text of [detail, redact(message, secret)])
        for (let i = 0; i + 6 <= secret.length; i++)
          expect(text).not.toContain(secret.slice(i, i + 6));
    }),
  );
});

const written = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.json({ maxDepth: 4 }),
  fc
    .array(
      fc.constantFrom(
        ...[
          '{"summary":',
          '[',
          ']',
          '{',
          '}',
          '"text":',
          '"A hall."',
          ',',
          '"sentences":',
          '[1, 2]',
        ],
        ...[
          '"points"',
          ':',
          '"',
          '\\',
          '```json\n',
          '99',
          'true',
          "'",
          '//',
          '/*',
          '*/',
          '\n',
          '<b>',
        ],
      ),
      { maxLength: 60 },
    )
    .map((parts) => parts.join('')),
);

test('any answer is read without throwing, into statements that are clean, with sentences that there are', () => {
  fc.assert(
    fc.property(written, (text) => {
      const reply = { text, end: 'stop' as const, usage: null };
      const all = [
        readBrief(reply, 5),
        readAnswer(reply, 5, 'answered'),
        readComparison(reply, [5, 3]),
      ];
      for (const read of all) {
        if (!read.ok) continue;
        for (const { text: statement, cites, across = [] } of read.value.statements) {
          expect(statement).toMatch(/\p{L}/u);
          expect(statement).toBe(statement.trim());
          expect(statement.length).toBeLessThanOrEqual(1200);
          expect(statement).not.toMatch(/[\p{Cc}\u200b\u202e]/u);
          for (const cite of cites) expect(cite >= 0 && cite < 5).toBe(true);
          for (const { article, sentence } of across)
            expect(sentence < (article === 0 ? 5 : 3)).toBe(true);
        }
      }
    }),
  );
});

test('no words can leave their place in a prompt', () => {
  const hostile = fc
    .array(
      fc.oneof(
        fc.constantFrom(
          ...['<', '>', '</article>', '\n', '[1]', '\u200b', '\u2028', '＜', 'article'],
        ),
        fc.string({ unit: 'binary', maxLength: 10 }),
      ),
      { maxLength: 20 },
    )
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(hostile, hostile, (title, text) => {
      expect(asData(text, 100)).not.toMatch(
        /[<>\n\r\p{Default_Ignorable_Code_Point}]|\[[A-Z]?\d{1,5}\]/u,
      );
      const article = articleOf('One. Two.', title);
      const sentences = article.sentences.map((one) => ({ ...one, text }));
      const lines = asPrompt(wholeOf({ ...article, sentences })).split('\n');
      expect(lines).toHaveLength(5);
      expect([lines[0], lines[4]]).toEqual(['<article>', '</article>']);
      expect(lines.slice(1, 4).every((line) => /^(?:\(title\)|\[[12]\]) /.test(`${line} `))).toBe(
        true,
      );
    }),
  );
});

test('plain text is one whole line for any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      const plain = plainText(text);
      expect(plain.isWellFormed()).toBe(true);
      expect(plain).not.toMatch(/[\p{Cc}\u200b\u202e]/u);
    }),
  );
});

test('an article is split so that each sentence is in one part', () => {
  fc.assert(
    fc.property(articleBlocks, fc.integer({ min: 1, max: 400 }), (blocks, most) => {
      const article = { ...articleOf(''), blocks, sentences: splitSentences(blocks, 'en') };
      const parts = splitArticle(article, most);
      const all = parts.flatMap(({ from, to }) => article.sentences.slice(from, to));
      expect(all).toEqual(article.sentences);
    }),
  );
});

test('more text is never fewer tokens', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
      expect(estimateTokens(a + b)).toBeGreaterThanOrEqual(estimateTokens(a));
    }),
  );
});
