import fc from 'fast-check';
import { beforeEach, expect, test, vi } from 'vitest';
import { matcher } from '../../lib/app/matcher.ts';
import { measureSaved } from '../../lib/app/measure-saved.ts';
import type { Ports } from '../../lib/app/ports.ts';
import { endRestore, restoreRecords } from '../../lib/app/take-in.ts';
import { textHashOf } from '../../lib/app/writings.ts';
import { lookIntoFile } from '../../lib/client/look-into-file.ts';
import { takeBack } from '../../lib/client/take-in.ts';
import type { BackupRecord } from '../../lib/interchange/backup/format.ts';
import { backupLines } from '../../lib/interchange/backup/write-backup.ts';
import { saveLink, saveReading } from '../../lib/library/articles.ts';
import { putDrafts } from '../../lib/library/drafts.ts';
import { changeArticles } from '../../lib/library/edit-articles.ts';
import { addFeeds, changeFeed, removeFeeds } from '../../lib/library/feeds.ts';
import { addHighlight, setNote } from '../../lib/library/highlights.ts';
import { keptRows } from '../../lib/library/kept-rows.ts';
import { keepPictures } from '../../lib/library/pictures.ts';
import type { Library } from '../../lib/library/schema.ts';
import { keepSearch } from '../../lib/library/searches.ts';
import { addTopic, orderTopics } from '../../lib/library/topics.ts';
import { removeArticles } from '../../lib/library/trash.ts';
import type { Request } from '../../lib/model/messages.ts';
import { ok } from '../../lib/model/result.ts';
import { fakePorts } from '../unit/app/given.ts';
import { draft, emptyLibrary, must, readingOf, stamp } from '../unit/library/given.ts';
import { answerOf, pointOf, writtenOf } from '../unit/library/given-drafts.ts';

// Everything between the page and the background but the wire: the page reads the file, the background writes.
const at = vi.hoisted((): { ports: Ports | null } => ({ ports: null }));
vi.mock('../../lib/client/send.ts', () => ({
  send: async (name: string, request: unknown) => {
    if (!at.ports) throw new Error('no background');
    if (name === 'restore-records')
      return restoreRecords(at.ports, (request as Request<'restore-records'>).records);
    return endRestore(at.ports, (request as Request<'end-restore'>).settings);
  },
}));

const HARD = ['Corven “rises”', 'Ünïcode 鴻海', 'a\u2028b', '', '<b>&amp;', '__proto__'];
const words = fc.constantFrom(...HARD);
const page = fc.nat({ max: 4 });
const step = fc.oneof(
  fc.record({ do: fc.constant('save' as const), page, words }),
  fc.record({ do: fc.constant('link' as const), page, words }),
  fc.record({ do: fc.constant('tag' as const), page, words }),
  fc.record({ do: fc.constant('read' as const), page }),
  fc.record({ do: fc.constant('mark' as const), page, words }),
  fc.record({ do: fc.constant('note' as const), page, words }),
  fc.record({ do: fc.constant('picture' as const), page, words }),
  fc.record({ do: fc.constant('write' as const), page, words, about: page }),
  fc.record({ do: fc.constant('remove' as const), page }),
  fc.record({ do: fc.constant('topic' as const), words, asked: fc.boolean() }),
  fc.record({ do: fc.constant('order' as const) }),
  fc.record({ do: fc.constant('follow' as const), page, words }),
  fc.record({ do: fc.constant('feed' as const), page, words, flag: fc.boolean() }),
  fc.record({ do: fc.constant('unfollow' as const), page }),
  fc.record({ do: fc.constant('search' as const), words }),
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

async function take(library: Library, next: Step): Promise<void> {
  const url = `https://halyard.example/${'page' in next ? next.page : 0}`;
  const { id, now } = stamp();
  const row = await library.articles.where('key').equals(url).first();
  const feed = await library.feeds.where('url').equals(url).first();
  switch (next.do) {
    case 'save': {
      const reading = readingOf({
        url,
        canonicalUrl: url,
        title: next.words,
        paragraphs: ['Corven builds.'],
      });
      must(await saveReading(library, reading, { id, now, matcher }));
      return;
    }
    case 'link':
      must(await saveLink(library, { url, title: next.words }, { id, now }));
      return;
    case 'tag':
      if (row)
        must(
          await changeArticles(library, [row.id], { kind: 'add-tags', tags: [next.words] }, now),
        );
      return;
    case 'read':
      if (row) must(await changeArticles(library, [row.id], { kind: 'state', state: 'read' }, now));
      return;
    case 'mark': {
      const anchor = { quote: `Corven ${next.words}`, prefix: '', suffix: next.words };
      if (row)
        must(
          await addHighlight(
            library,
            row.id,
            { id, anchor, color: 'green', note: next.words },
            now,
          ),
        );
      return;
    }
    case 'note':
      if (row) must(await setNote(library, row.id, next.words, now));
      return;
    case 'picture': {
      const bytes = new TextEncoder().encode(next.words);
      const src = `https://halyard.example/${bytes.length}.png`;
      if (row)
        must(
          await keepPictures(library, row.id, [
            { articleId: row.id, src, type: 'image/png', bytes, keptAt: now },
          ]),
        );
      return;
    }
    case 'write': {
      const about = await library.articles
        .where('key')
        .equals(`https://halyard.example/${next.about}`)
        .first();
      const across = about ? { across: [{ articleId: about.id, sentence: 0 }] } : {};
      const facts = { statements: [pointOf(across)], cut: about === undefined };
      const of = row?.id ?? '';
      const piece =
        next.words.trim() === '' ? writtenOf(of, facts) : answerOf(of, next.words, facts);
      must(await putDrafts(library, [piece]));
      return;
    }
    case 'remove':
      if (row) must(await removeArticles(library, [row.id], now));
      return;
    case 'topic':
      if (next.words !== '')
        must(
          await addTopic(
            library,
            { ...draft(next.words, ['Corven']), versions: next.asked, anyCase: next.asked },
            { id, now },
          ),
        );
      return;
    case 'order': {
      const ids = await library.topics.toCollection().primaryKeys();
      must(await orderTopics(library, ids.reverse()));
      return;
    }
    case 'follow':
      must(await addFeeds(library, [{ id, url, title: next.words }], now));
      return;
    case 'feed': {
      const { words: title, flag } = next;
      const change = { title, renamed: flag, whole: flag, paused: !flag, nextAt: now, etag: title };
      if (feed) must(await changeFeed(library, feed.id, (before) => ({ ...before, ...change })));
      return;
    }
    case 'unfollow':
      if (feed) must(await removeFeeds(library, [feed.id], now));
      return;
    case 'search':
      must(await keepSearch(library, { name: `s ${next.words}`, query: next.words }, { id, now }));
  }
}

/** All that a reader would miss, and what is made of it. */
async function dump(library: Library): Promise<Record<string, unknown>> {
  const { articles, bodies, highlights, notes, topics, searches, deletions } = library;
  const pictures = await library.pictures.toArray();
  const found = await library.finder.find('corven ');
  const counts = await library.meta.get('counts');
  const feeds = (await library.feeds.toArray()).map(
    // What it has said is asked anew.
    ({ nextAt: _, etag: __, ...feed }) => feed,
  );
  const drafts = await library.drafts.toArray();
  const articleIds = new Set(await articles.toCollection().primaryKeys());
  return {
    rows: await Promise.all(
      [articles, bodies, highlights, notes, topics, searches, deletions].map((table) =>
        table.orderBy(':id').toArray(),
      ),
    ),
    feeds,
    // Those of what lies in the trash stay behind.
    pictures: pictures.filter(({ articleId }) => articleIds.has(articleId)),
    drafts: drafts.filter(({ articleId }) => articleIds.has(articleId)),
    found: [...(found?.ids ?? [])].sort(),
    counts: counts ?? { name: 'counts', saved: 0, unread: 0, reading: 0, read: 0, archived: 0 },
  };
}

async function backupOf(library: Library): Promise<File> {
  async function* records(): AsyncGenerator<BackupRecord> {
    yield* keptRows(library);
  }
  const parts: Uint8Array<ArrayBuffer>[] = [];
  for await (const part of backupLines(records(), { createdAt: 1, app: '0' })) parts.push(part);
  return new File(parts, 'backup.jsonl');
}

const job = { signal: new AbortController().signal, progress: () => {} };

async function restore(file: File, into: Library): Promise<void> {
  const chosen = await lookIntoFile(file, into);
  if (chosen.kind !== 'backup') throw new Error(JSON.stringify(chosen));
  must(await takeBack(chosen.file, chosen.checked, false, job));
}

beforeEach(() => {
  at.ports = null;
});

test('what was backed up and restored into an empty library is the same library, however often', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 40, size: 'max' }), async (steps) => {
      const library = await emptyLibrary();
      for (const next of steps) await take(library, next);
      const file = await backupOf(library);
      const ports = await fakePorts();
      at.ports = ports;
      await restore(file, ports.opened);
      // What was saved before there were meters is measured here as there.
      await measureSaved({ ...ports, library: async () => ok(library) });
      await measureSaved(ports);
      const expected = await dump(library);
      expect(await dump(ports.opened)).toEqual(expected);
      await restore(file, ports.opened);
      await measureSaved(ports);
      expect(await dump(ports.opened)).toEqual(expected);
    }),
    { numRuns: 40 },
  );
});

test('a backup joins a library that has other articles and other words on the same', async () => {
  const library = await emptyLibrary();
  await take(library, { do: 'save', page: 1, words: 'One' });
  await take(library, { do: 'note', page: 1, words: 'mine' });
  await take(library, { do: 'link', page: 2, words: 'Two' });
  await take(library, { do: 'write', page: 1, words: 'Why?', about: 2 });
  const file = await backupOf(library);
  const ports = await fakePorts();
  at.ports = ports;
  const here = ports.opened;
  await take(here, { do: 'link', page: 1, words: 'Link' });
  await take(here, { do: 'link', page: 2, words: 'Link' });
  await take(here, { do: 'note', page: 1, words: 'theirs' });
  await take(here, { do: 'read', page: 1 });
  await take(here, { do: 'save', page: 3, words: 'Three' });
  const before = await here.articles.where('key').equals('https://halyard.example/1').first();
  await restore(file, here);
  expect(await here.articles.count()).toBe(3);
  const row = await here.articles.get(before?.id ?? '');
  expect(row).toMatchObject({ kind: 'article', title: 'One', state: 'read', hasNotes: true });
  expect((await here.notes.get(row?.id ?? ''))?.text).toBe('theirs\n\nmine');
  expect((await here.bodies.get(row?.id ?? ''))?.article.title).toBe('One');
  // What was written names the articles as they are here.
  const other = await here.articles.where('key').equals('https://halyard.example/2').first();
  const across = [{ articleId: other?.id, sentence: 0 }];
  expect(await here.drafts.toArray()).toMatchObject([
    { articleId: row?.id, statements: [{ across }] },
  ]);
});

test('what names sentences that its article does not have is not taken, but for what was written of another text', async () => {
  const library = await emptyLibrary();
  await take(library, { do: 'save', page: 1, words: 'One' });
  const [body] = await library.bodies.toArray();
  if (!body) throw new Error('nothing saved');
  const statements = [pointOf({ sentences: [body.article.sentences.length] })];
  const textHash = textHashOf(body.article);
  const beyond = answerOf(body.id, 'Why?', { statements, textHash });
  const older = answerOf(body.id, 'When?', { statements, textHash: textHash - 1 });
  must(await putDrafts(library, [beyond, older]));
  const file = await backupOf(library);
  const ports = await fakePorts();
  at.ports = ports;
  await restore(file, ports.opened);
  expect(await ports.opened.drafts.toArray()).toEqual([older]);
});

test('a truncated or altered backup changes nothing', async () => {
  const library = await emptyLibrary();
  await take(library, { do: 'save', page: 1, words: 'One' });
  const file = await backupOf(library);
  const bytes = new Uint8Array(await file.arrayBuffer());
  const here = (await fakePorts()).opened;
  const cut = new File([bytes.slice(0, -20)], 'cut.jsonl');
  expect(await lookIntoFile(cut, here)).toMatchObject({
    kind: 'no-backup',
    trouble: { kind: 'cut-short' },
  });
  const altered = bytes.slice();
  altered[bytes.length >> 1] = (altered[bytes.length >> 1] ?? 0) ^ 1;
  expect((await lookIntoFile(new File([altered], 'altered.jsonl'), here)).kind).toBe('no-backup');
});
