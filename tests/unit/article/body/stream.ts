import type { Block } from '../../../../lib/model/article.ts';
import type { BlockStream } from '../../../../lib/model/page-reading.ts';

export const PROSE =
  'The ferry left the old quay at six in the morning, and nobody on the bridge touched the wheel until noon.';

export const paragraph = (text: string): Block => ({ kind: 'paragraph', text, marks: [] });

/** A stream of paragraphs in one box each, all in one body; `kept` is Readability's share. */
export function streamOf(
  texts: readonly { text: string; kept?: number; names?: string; hidden?: 'folded' | 'gone' }[],
): BlockStream {
  return {
    blocks: texts.map(({ text, kept = 0, hidden = null }, index) => ({
      block: paragraph(text),
      box: index + 1,
      kept,
      hidden,
    })),
    boxes: [
      { tag: 'body', names: '', parent: null, start: 0, end: texts.length },
      ...texts.map(({ names = '' }, index) => ({
        tag: 'p',
        names,
        parent: 0,
        start: index,
        end: index + 1,
      })),
    ],
  };
}
