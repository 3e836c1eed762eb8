import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BackupRecord } from '../../lib/interchange/backup/format.ts';
import { splitSentences } from '../../lib/text/sentences.ts';
import { check, idOf, readBack, row, written } from '../unit/interchange/backup/given.ts';
import { articleOf, briefOf } from '../unit/library/given.ts';
import { articleBlocks } from './blocks.ts';

const text = fc.string({ unit: 'binary', maxLength: 40 });
const at = fc.nat({ max: 2 ** 41 });
const id = fc
  .array(fc.constantFrom(...'0123456789ABCDEFGHJKMNPQRSTVWXYZ'), { minLength: 26, maxLength: 26 })
  .map((letters) => letters.join(''));

const article = fc.record({ id, title: text, lede: text, tags: fc.array(text), savedAt: at }).map(
  (facts): BackupRecord => ({
    t: 'article',
    v: { ...row, ...facts, key: `https://halyard.example/${facts.id}` },
  }),
);
const body = fc.record({ id, blocks: articleBlocks }).map(({ id: key, blocks }): BackupRecord => {
  const read = articleOf({ blocks, sentences: splitSentences(blocks, 'en') });
  return { t: 'body', v: { id: key, article: read, brief: briefOf(read), versions: [] } };
});
const note = fc
  .record({ articleId: id, text, updatedAt: at })
  .map((v): BackupRecord => ({ t: 'note', v }));
const search = fc
  .record({ id, name: text, query: text, createdAt: at })
  .map((v): BackupRecord => ({ t: 'search', v }));
const deletion = fc
  .record({ id, kind: fc.constantFrom('article' as const, 'topic' as const), deletedAt: at })
  .map((v): BackupRecord => ({ t: 'deletion', v }));

const records = fc.uniqueArray(fc.oneof(article, body, note, search, deletion), {
  maxLength: 12,
  selector: ({ t, v }) => t + ('id' in v ? v.id : 'articleId' in v ? v.articleId : ''),
});

describe('a backup', () => {
  test('gives back any records, in any parts', async () => {
    await fc.assert(
      fc.asyncProperty(records, fc.integer({ min: 1, max: 5000 }), async (rows, size) => {
        expect(await readBack(await written(rows), size)).toEqual(rows);
      }),
      { numRuns: 150 },
    );
  });

  const small: BackupRecord[] = [
    { t: 'note', v: { articleId: idOf('A'), text: 'mine, ä', updatedAt: 3 } },
    { t: 'settings', v: { theme: 'dark' } },
  ];

  test('with any byte altered is refused', async () => {
    const whole = await written(small);
    await fc.assert(
      fc.asyncProperty(
        fc.nat({ max: whole.length - 1 }),
        fc.integer({ min: 1, max: 255 }),
        async (place, by) => {
          const altered = whole.slice();
          altered[place] = (whole[place] ?? 0) ^ by;
          expect((await check(altered)).ok).toBe(false);
        },
      ),
      { numRuns: 3000 },
    );
  });

  test('cut anywhere, or with any byte left out, is refused', async () => {
    const whole = await written(small);
    for (let place = 0; place < whole.length; place++) {
      expect((await check(whole.slice(0, place))).ok).toBe(false);
      const without = Uint8Array.of(...whole.subarray(0, place), ...whole.subarray(place + 1));
      expect((await check(without)).ok).toBe(false);
    }
  });
});
