import type { Article } from '../../model/article.ts';
import { isHeadingLine, sentencesByBlock } from './blocks.ts';

/** A stretch of the article under one heading, up to the next heading of any level. */
export interface Section {
  /** Null before the first heading. */
  heading: string | null;
  /** 1 to 6 as headings are; 7 for a line that is only set as one. */
  level: number;
  /** Indexes of its sentences, in reading order, without those of the heading line. */
  sentences: number[];
}

const LINE_LEVEL = 7;

/** Sections in which an article does not say what it has to say. */
const APART =
  /^\W{0,4}(?:\d{1,2}[.)]\s)?(?:references?|sources?|bibliography|works cited|footnotes?|endnotes?|notes|further reading|related\b|read (?:more|next|also)|recommended\b|resources|recommended resources|about the authors?|about (?:us|me)|author bio|acknowledg|disclaimer|disclosures?|sponsor|advertisement|upcoming events|collaborate with us|how was this issue|share this|join (?:us|our)|subscribe|sign up|contact|comments?|faqs?\b|frequently asked|citation|methodology$|appendix|changelog|tags?$|categories$|quellen|literatur|fußnoten|über den autor|weiterführend|mehr zum thema|sources et|pour aller plus loin|à lire aussi|fuentes|referencias|fonti|referências|bronnen|参考文献|参考资料|参考|관련 기사|참고)|\(sponsored\)|\bsponsored (?:by|content|post)\b|unsubscribe|content authenticity/iu;

/** Whether a section stands apart from the article: its sources, its author, its sponsor. */
export const standsApart = ({ heading }: Section): boolean =>
  heading !== null && APART.test(heading);

/** The article cut at its headings and at lines set as headings; sections without a sentence among them. */
export function outlineOf(article: Article): Section[] {
  const own = sentencesByBlock(article);
  const sections: Section[] = [{ heading: null, level: 0, sentences: [] }];
  for (const [i, block] of article.blocks.entries()) {
    if (isHeadingLine(block)) {
      const level = block.kind === 'heading' ? block.level : LINE_LEVEL;
      sections.push({ heading: block.text.trim(), level, sentences: [] });
    } else sections.at(-1)?.sentences.push(...(own[i] ?? []));
  }
  return sections;
}
