import { BLOCKS, UNREAD } from '../blocks/tags.ts';

/** The page as one stream of lines, made in a single walk; every heuristic source reads it. */

/** An element that breaks lines, and the lines it holds: `start` to `end`, end exclusive. */
export interface Box {
  element: Element;
  parent: Box | null;
  start: number;
  end: number;
}

/** What a line is set as. `term` is a `<dt>`, `toggle` a control that unfolds something. */
export type LineRole = 'summary' | 'term' | 'toggle' | 'heading' | 'bold' | 'text';

export interface Line {
  text: string;
  role: LineRole;
  /** 1 to 6 inside a heading, else 0. */
  level: number;
  box: Box;
  /** `aside` lines (navigation, sidebars, comments) are never read; `footer` lines only where an FAQ is announced. */
  place: 'body' | 'footer' | 'aside';
  /** The whole line is a link. */
  linked: boolean;
  /** Inside an element that calls itself an FAQ, or an accordion. */
  named: 'faq' | 'fold' | null;
  /** The id of the panel that the line unfolds (`aria-controls`). */
  controls: string | null;
}

export interface Page {
  lines: Line[];
  boxes: Map<Element, Box>;
  /** The boxes by their elements' ids. */
  panels: Map<string, Box>;
}

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

export const collapse = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Whether `text` ends as a question does, in any script. */
export const endsAsQuestion = (text: string): boolean => /[?？؟]["'”’»*]*$/.test(text);

interface Setting {
  box: Box;
  level: number;
  bold: boolean;
  linked: boolean;
  place: Line['place'];
  named: Line['named'];
}

/** Reads the page's body, hidden and folded parts included. */
export function readPage(document: Document): Page {
  const lines: Line[] = [];
  const boxes = new Map<Element, Box>();
  const panels = new Map<string, Box>();
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
    const box: Box = { element, parent: outer.box, start: lines.length, end: lines.length };
    boxes.set(element, box);
    if (element.id && !panels.has(element.id)) panels.set(element.id, box);
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
  if (!body) return { lines, boxes, panels };
  const root: Box = { element: body, parent: null, start: 0, end: 0 };
  boxes.set(body, root);
  const start: Setting = {
    box: root,
    level: 0,
    bold: false,
    linked: false,
    place: 'body',
    named: null,
  };
  walk(body, start, 0);
  flush(start);
  root.end = lines.length;
  return { lines, boxes, panels };
}

function placeOf(element: Element, tag: string, outer: Line['place']): Line['place'] {
  if (outer === 'aside' || ASIDE_TAGS.has(tag)) return 'aside';
  if (ASIDE_ROLES.has(element.getAttribute('role') ?? '')) return 'aside';
  const names = `${element.id} ${element.getAttribute('class') ?? ''}`.split(/\s+/);
  if (names.some((name) => COMMENTS.test(name))) return 'aside';
  return tag === 'footer' ? 'footer' : outer;
}

function nameOf(element: Element): Line['named'] {
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
  return isButton(element) || element.hasAttribute('aria-expanded') ? 'toggle' : null;
}

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
    said.role === 'text' &&
    !endsAsQuestion(said.text)
  )
    return;
  lines.length = box.start;
  lines.push({ ...said, role, controls: box.element.getAttribute('aria-controls') });
}
