import type { Block } from '../../model/article.ts';
import { parseUrl } from '../../text/url.ts';
import type { NoteContext } from './context.ts';
import { blocksNearEnd } from './near-text.ts';
import { isStatedLonger } from './stated-length.ts';

/** A longer text that ends in three dots or in a link to more is an author's way of ending. In words. */
const EXCERPT_WORDS = 300;
/** The last lines of the text, where it breaks off. */
const LAST = 3;
const DOTS = /(?:…|\.\.\.|。。。|\[…\]|\[\.\.\.\]|\(…\)|\(\.\.\.\))["”’»」)\]]?$/;
/** A line that says nothing but that there is more, for each language of the briefs. */
const MORE = new RegExp(
  `^(?:${[
    'continue reading|keep reading|read (?:the )?(?:full|whole|entire|complete|rest of the|rest of this|original) ?(?:article|story|post|piece|text|report|entry)?(?: (?:here|at|on) [\\w .]{2,40})?|(?:click here to )?read more|read on|read the rest|more here|full (?:article|story|text)',
    'weiterlesen|weiter lesen|mehr lesen|zum (?:ganzen |vollständigen )?(?:artikel|beitrag)|ganzen artikel lesen|den ganzen artikel lesen',
    "lire la suite|lire l['’]article(?: complet)?|continuer la lecture|voir plus|lire plus",
    'leer más|seguir leyendo|continuar leyendo|sigue leyendo|leer (?:el )?artículo completo|leer la (?:nota|noticia) completa',
    "continua a leggere|leggi tutto|leggi di più|leggi l['’]articolo(?: completo)?|continua",
    'leia mais|ler mais|continuar (?:lendo|a ler)|continue lendo|leia (?:o artigo completo|na íntegra|a matéria completa)',
    'lees verder|lees meer|verder lezen|lees het (?:hele |volledige )?artikel',
    'czytaj dalej|czytaj więcej|czytaj cały artykuł|więcej',
    'читать далее|читать дальше|читать полностью|подробнее|далее',
    'devamını oku|okumaya devam et|haberin devamı|devamı',
    'اقرأ المزيد|قراءة المزيد|تابع القراءة|أكمل القراءة|المزيد',
    'קרא עוד|קראו עוד|להמשך קריאה|המשך קריאה|לכתבה המלאה|לקריאה נוספת',
    '阅读全文|閱讀全文|继续阅读|繼續閱讀|查看全文|阅读更多|閱讀更多|点击阅读|全文',
    '続きを読む|続きはこちら|もっと読む|全文を読む|記事全文',
    '더 보기|더보기|계속 읽기|전문 보기|기사 전문|자세히 보기',
  ].join('|')})[\\s.…→»›>▸:]{0,6}$`,
  'i',
);

/** Whether the text goes on elsewhere: it breaks off, a link leads to the rest, or the page's data knows a longer one. */
export function isCutShort(context: NoteContext): boolean {
  const { words, taken, muchLeftOut } = context;
  if (words === 0 || muchLeftOut) return false;
  if (isStatedLonger(context)) return true;
  return words < EXCERPT_WORDS && (breaksOff(taken) || leadsOn(context));
}

function breaksOff(taken: readonly Block[]): boolean {
  const texts = taken.filter(({ text }) => text !== '').slice(-LAST);
  const last = texts.findLast(({ kind, text }) => kind !== 'heading' && !MORE.test(text));
  return last !== undefined && last.kind !== 'code' && DOTS.test(last.text.trim());
}

/** Whether a line right behind the text, or its last one, is a link to the whole of it. */
function leadsOn(context: NoteContext): boolean {
  const { taken, reading } = context;
  const text = taken.findLast(({ text }) => text !== '' && !MORE.test(text))?.text;
  const near = blocksNearEnd(context).map(({ block }) => block);
  const end = near.findLastIndex((block) => block.text === text);
  if (end < 0) return false;
  return near
    .slice(end, end + 1 + LAST)
    .some(
      (block) => 'marks' in block && ways(block).some((href) => isElsewhere(href, reading.url)),
    );
}

/** Where the block's words for "more" lead: as a line of its own, or as the end of its text. */
function ways(block: Extract<Block, { marks: unknown }>): string[] {
  return block.marks.flatMap((mark) => {
    if (mark.kind !== 'link') return [];
    const isEnd = block.text.length - mark.end <= LAST;
    return isEnd && MORE.test(block.text.slice(mark.start, mark.end).trim()) ? [mark.href] : [];
  });
}

function isElsewhere(href: string, url: string): boolean {
  const to = parseUrl(href);
  const from = parseUrl(url);
  return to !== null && (to.hostname !== from?.hostname || to.pathname !== from.pathname);
}
