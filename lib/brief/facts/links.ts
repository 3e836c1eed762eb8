import { parseUrl } from '../../text/url.ts';
import type { Finder, Found } from './line.ts';

/** Hosts of papers, code, data and models, and what the path of a single one of them looks like. */
const PLACES: readonly [RegExp, RegExp][] = [
  [/^(?:www\.)?arxiv\.org$/, /^\/(?:abs|pdf|html)\/./],
  [/^(?:dx\.)?doi\.org$/, /^\/10\./],
  [
    /^(?:www\.)?(?:github|gitlab)\.com$/,
    /^\/(?!features|orgs|pricing|apps|readme|enterprise|customer-stories|security|solutions|settings\/|sponsors|topics|about|login|marketplace|settings)[\w.-]+\/[\w.-]+/,
  ],
  [/^gist\.github\.com$/, /^\/./],
  [/^(?:www\.)?huggingface\.co$/, /^\/(?!blog|docs|join|pricing|login|learn)(?:[\w.-]+\/[\w.-]+)/],
  [/^openreview\.net$/, /^\/(?:forum|pdf)/],
  [/^(?:www\.)?aclanthology\.org$/, /^\/./],
  [/^(?:papers|proceedings)\.(?:nips\.cc|neurips\.cc|mlr\.press)$/, /^\/./],
  [/^(?:www\.)?(?:biorxiv|medrxiv|chemrxiv)\.org$/, /^\/./],
  [/^(?:www\.)?nature\.com$/, /^\/articles\/./],
  [/^(?:www\.)?science\.org$/, /^\/doi\/./],
  [/^(?:www\.)?kaggle\.com$/, /^\/(?:datasets|models|competitions)\/./],
  [/^zenodo\.org$/, /^\/(?:record|doi)/],
  [/^(?:papers\.)?ssrn\.com$/, /^\/./],
];
/** A link anywhere whose own words say what it leads to. */
const SAID =
  /^(?:(?:the|our|full|its|this|a|read|see) ){0,3}(?:[\p{Lu}][\p{L}\p{N}.-]{0,20} ){0,4}(?:technical report|research paper|paper|preprint|system card|model card|model weights|source code|white ?paper)s?$/iu;

/** A link by a proper name, or by the sort of thing that it leads to. */
const PROPER = /^[[(“"']?(?:\p{Lu}|\p{L}{0,20}\d)/u;
const SORT =
  /(?<!\p{L})(?:papers?|code|repo|repository|data ?set|weights|model card|report|benchmark|preprint|checkpoints?|leaderboard|implementation)(?!\p{L})/u;
/** Parts of a code host that are about something small. */
const OTHER = /\/(?:commits?|issues?|pulls?|wiki|discussions|releases|blob|compare)\//;

/** Papers, code, data and model cards that a sentence links to. */
export const links: Finder = (line, page) => {
  const sentence = page.article.sentences[line.at];
  const block = sentence && page.article.blocks[sentence.block];
  if (!sentence || !block || !('marks' in block)) return [];
  return block.marks.flatMap((mark): Found[] => {
    if (mark.kind !== 'link' || mark.start < sentence.start || mark.end > sentence.end) return [];
    const url = parseUrl(mark.href);
    const start = mark.start - sentence.start;
    const words = line.text.slice(start, mark.end - sentence.start);
    const text = words.trim();
    if (!url || !/^https?:$/.test(url.protocol) || text.length < 2) return [];
    const known = PLACES.some(([host, path]) => host.test(url.hostname) && path.test(url.pathname));
    const named = PROPER.test(text) || (SORT.test(text) && text.split(' ').length < 4);
    if (!SAID.test(text) && !(known && named && !OTHER.test(url.pathname))) return [];
    const from = start + words.length - words.trimStart().length;
    return [
      {
        kind: 'link',
        at: line.at,
        start: from,
        end: from + text.length,
        key: `${url.hostname}${url.pathname}`,
        href: url.href,
      },
    ];
  });
};
