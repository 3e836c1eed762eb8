/** A page's JSON-LD, read tolerantly: what sites print is often not quite JSON. */

import { mendJson } from './mend-json.ts';

const MAX_DEPTH = 8;
const MAX_NODES = 2_000;

export type JsonLdNode = Record<string, unknown>;

/** The values of JSON-LD scripts, in their order; scripts beyond repair are left out. */
export const parseJsonLd = (scripts: readonly string[]): unknown[] =>
  scripts.flatMap(parseTolerantly);

/** Every object with a type, however nested, outer ones first. */
export function typedNodes(values: unknown): JsonLdNode[] {
  const nodes: JsonLdNode[] = [];
  const visit = (value: unknown, depth: number): void => {
    if (depth > MAX_DEPTH || nodes.length >= MAX_NODES) return;
    if (Array.isArray(value)) {
      for (const item of value) visit(item, depth + 1);
    } else if (isNode(value)) {
      if ('@type' in value) nodes.push(value);
      for (const item of Object.values(value)) if (typeof item === 'object') visit(item, depth + 1);
    }
  };
  visit(values, 0);
  return nodes;
}

export const isNode = (value: unknown): value is JsonLdNode =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A node's types without the vocabulary's address. */
export function typesOf(node: JsonLdNode): string[] {
  const types: unknown[] = Array.isArray(node['@type']) ? node['@type'] : [node['@type']];
  return types.flatMap((type) => (typeof type === 'string' ? [type.replace(/^.*[/:#]/, '')] : []));
}

/** A value's text: a string, the first of several, `{"@value": …}`, or a node's name. */
export function textOf(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() || null;
  if (Array.isArray(value)) return textOf(value[0]);
  return isNode(value) ? textOf(value['@value'] ?? value.name ?? null) : null;
}

/** The values in one script: more than one where objects are glued together. */
function parseTolerantly(source: string): unknown[] {
  const clean = parsed(source);
  if (clean.length > 0) {
    // Some templates print the whole object as one string.
    const [value] = clean;
    return typeof value === 'string' && /^\s*[[{]/.test(value) ? parsed(value) : clean;
  }
  const mended = mendJson(source).flatMap(parsed);
  return mended.length > 0 || !/&(?:quot|#0?34);/.test(source)
    ? mended
    : mendJson(source.replace(/&(?:quot|#0?34);/g, '"').replaceAll('&amp;', '&')).flatMap(parsed);
}

function parsed(source: string): unknown[] {
  try {
    return [JSON.parse(source)];
  } catch {
    return [];
  }
}
