import type { LineRole, Outline, OutlineLine } from '../../model/page-reading.ts';
import { BLOCKS, UNREAD } from '../blocks/tags.ts';
import { collapse, endsAsQuestion } from './line-text.ts';
import { statedQuestions } from './stated-questions.ts';

/** The page as one stream of lines, made in a single walk; every heuristic source reads it. */

interface Box {
  element: Element;
  index: number;
  start: number;
  end: number;
}

/** A line while it is gathered; its box is named by index once the walk is over. */
type Line = Omit<OutlineLine, 'box'> & { box: Box };

const set = (words: string) => new Set(words.split(' '));
const BOLD = set('b strong');
const ASIDE_TAGS = set('aside menu');
const ASIDE_ROLES = set('navigation complementary menu menubar search');
const COMMENTS = /^(?:comments?(?:-?(?:list|area|section|thread|box))?|disqus_thread|respond)$/i;
const FAQ_NAME = /(?:^|[^a-zA-Z])faqs?(?![a-z])|F(?:aq|AQ)/;
const FOLD_NAME = /accordi[oa]n|toggle|collaps/i;

/** Deeper elements are not read; no page that people read nests like this, and the stack is finite. */
const MAX_DEPTH = 400;
/** A control holding more lines than this is a panel. */
const MAX_SAID = 4;
const CONTROLS = new Set<LineRole>(['summary', 'term', 'toggle']);

interface Setting {
  box: Box;
  level: number;
  bold: boolean;
  linked: boolean;
  place: OutlineLine['place'];
  named: OutlineLine['named'];
}

/** Reads the page's body, hidden and folded parts included. */
export function readOutline(document: Document): Outline {
  const lines: Line[] = [];
  const boxes: (Box & { parent: Box | null })[] = [];
  const panels = new Map<string, number>();
  // The line being gathered: how many characters from its start are bold, and whether all are linked.
  let text = '';
  let bold = 0;
  let allBold = true;
  let allLinked = true;

  const flush = (setting: Setting): void => {
    const whole = collapse(text);
    const lead = collapse(text.slice(0, bold));
    const linked = allLinked;
    text = '';
    bold = 0;
    allBold = true;
    allLinked = true;
    if (!/[\p{L}\p{N}]/u.test(whole)) return;
    const { box, level, place, named } = setting;
    const push = (part: string, role: LineRole) =>
      lines.push({ text: part, role, level, box, place, linked, named, controls: null });
    if (level > 0) push(whole, 'heading');
    else if (lead === whole) push(whole, 'bold');
    else if (endsAsQuestion(lead)) {
      push(lead, 'bold');
      push(whole.slice(lead.length).trim(), 'text');
    } else push(whole, 'text');
  };

  const walk = (parent: Element, setting: Setting, depth: number): void => {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 3) {
        const piece = node.nodeValue ?? '';
        text += piece;
        if (piece.trim() === '') continue;
        allBold &&= setting.bold;
        allLinked &&= setting.linked;
        if (allBold) bold = text.length;
      } else if (node.nodeType === 1 && depth < MAX_DEPTH) {
        enter(node as Element, setting, depth + 1);
      }
    }
  };

  const open = (element: Element, parent: Box | null): Box => {
    const at = lines.length;
    const box = { element, parent, index: boxes.length, start: at, end: at };
    boxes.push(box);
    return box;
  };

  const enter = (element: Element, outer: Setting, depth: number): void => {
    const tag = element.localName.toLowerCase();
    if (UNREAD.has(tag) && tag !== 'button') return;
    const role = controlRole(element, tag);
    if (!role && !breaksLine(tag)) {
      if (tag === 'td' || tag === 'th') text += ' ';
      const bold = outer.bold || BOLD.has(tag);
      walk(element, { ...outer, bold, linked: outer.linked || tag === 'a' }, depth);
      return;
    }
    flush(outer);
    if (tag === 'br' || tag === 'hr') return;
    const box = open(element, outer.box);
    if (element.id && !panels.has(element.id)) panels.set(element.id, box.index);
    const setting: Setting = {
      box,
      level: /^h[1-6]$/.test(tag) ? Number(tag[1]) : outer.level,
      bold: outer.bold,
      linked: outer.linked || tag === 'a',
      place: placeOf(element, tag, outer.place),
      named: outer.named === 'faq' ? 'faq' : (nameOf(element) ?? outer.named),
    };
    walk(element, setting, depth);
    flush(setting);
    if (role) settleControl(lines, box, role);
    box.end = lines.length;
  };

  const body = document.body;
  if (body) {
    const box = open(body, null);
    const start = {
      box,
      level: 0,
      bold: false,
      linked: false,
      place: 'body',
      named: null,
    } as const;
    walk(body, start, 0);
    flush(start);
    box.end = lines.length;
  }
  const boxOf = new Map(boxes.map((box) => [box.element, box.index]));
  return {
    lines: lines.map((line) => ({ ...line, box: line.box.index })),
    boxes: boxes.map(({ element, parent, start, end }) => ({
      tag: element.localName,
      className: element.getAttribute('class') ?? '',
      parent: parent?.index ?? null,
      start,
      end,
    })),
    panels: [...panels],
    stated: statedQuestions(document, (element) => boxOf.get(element) ?? null),
  };
}

function placeOf(element: Element, tag: string, outer: OutlineLine['place']): OutlineLine['place'] {
  if (outer === 'aside' || ASIDE_TAGS.has(tag)) return 'aside';
  if (ASIDE_ROLES.has(element.getAttribute('role') ?? '')) return 'aside';
  const names = `${element.id} ${element.getAttribute('class') ?? ''}`.split(/\s+/);
  if (names.some((name) => COMMENTS.test(name))) return 'aside';
  return tag === 'footer' ? 'footer' : outer;
}

function nameOf(element: Element): OutlineLine['named'] {
  const names = `${element.id} ${element.getAttribute('class') ?? ''}`;
  if (FAQ_NAME.test(names)) return 'faq';
  return FOLD_NAME.test(names) ? 'fold' : null;
}

/** The cells of a table's row stand in one line. */
const breaksLine = (tag: string): boolean =>
  tag === 'br' || (BLOCKS.has(tag) && tag !== 'td' && tag !== 'th');

function controlRole(element: Element, tag: string): LineRole | null {
  if (tag === 'summary') return 'summary';
  if (tag === 'dt') return 'term';
  return isButton(element) || isTab(element) || element.hasAttribute('aria-expanded')
    ? 'toggle'
    : null;
}

/** A tab shows its panel beside or below it, wherever that stands. */
const isTab = (element: Element): boolean =>
  element.getAttribute('role') === 'tab' && element.hasAttribute('aria-controls');

const isButton = (element: Element): boolean =>
  element.localName === 'button' || element.getAttribute('role') === 'button';

/** A control says one thing: its question, or else its first line. Icons and hints beside it go. */
function settleControl(lines: Line[], box: Box, role: LineRole): void {
  const inside = lines.slice(box.start);
  const said = inside.find((line) => endsAsQuestion(line.text)) ?? inside[0];
  // Some pages set `aria-expanded` on panels and on whole items as well.
  const isPanel = inside.some((line) => CONTROLS.has(line.role)) || inside.length > MAX_SAID;
  if (!said || isPanel) return;
  if (
    role === 'toggle' &&
    !isButton(box.element) &&
    !isTab(box.element) &&
    said.role === 'text' &&
    !endsAsQuestion(said.text)
  )
    return;
  lines.length = box.start;
  lines.push({ ...said, role, controls: box.element.getAttribute('aria-controls') });
}
