import { collectPage } from '../../../../lib/article/collect-page.ts';
import { readFaq } from '../../../../lib/article/faq/read-faq.ts';
import { parseJsonLd } from '../../../../lib/article/metadata/json-ld.ts';

/** The FAQ and interview of a whole page, as they are read from it. */
export function faqOf(document: Document) {
  const { outline, metadata } = collectPage(document, 'https://harbor.example/faq');
  return readFaq(outline, parseJsonLd(metadata.jsonLd));
}
