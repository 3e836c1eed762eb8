import { articleFromText } from '../../../lib/article/article-from-text.ts';
import type { Wish } from '../../../lib/engines/plan.ts';
import type { Article } from '../../../lib/model/article.ts';
import type { Prompt, Reply, ReplyEnd } from '../../../lib/model/engine-exchange.ts';
import type { Endpoint } from '../../../lib/model/engines.ts';

export const TEXT = `Halyard Labs opened a hall of 400 racks in Pellworth on Tuesday. It may draw 12 megawatts by June, said Mara Brannock.

The firm has not named a price. Ostra will supply the cooling.

Copper Wire reported in May that the hall was late. Nobody at the site would comment.`;

export const articleOf = (text = TEXT, title = 'A hall in Pellworth'): Article =>
  articleFromText(text, {
    url: 'https://copperwire.example/hall',
    title,
    siteName: null,
    lang: 'en',
  });

/** An article of so many paragraphs of three sentences, each with words of its own. */
export const longArticle = (paragraphs: number): Article =>
  articleOf(
    Array.from(
      { length: paragraphs },
      (_, i) =>
        `Row ${i} of the hall holds machines from Ostra and Lantern. Each of them was tested for a week by people of the town. Brannock said that row ${i} may open late.`,
    ).join('\n\n'),
  );

export const WISH: Wish = { sentences: 2, points: 3, into: null, contextTokens: 8192 };

export const endpointOf = (given: Partial<Endpoint> = {}): Endpoint => ({
  id: '01J0000000000000000000000A',
  name: 'Mine',
  protocol: 'openai',
  baseUrl: 'http://127.0.0.1:11434/v1',
  model: 'ok',
  contextTokens: 8192,
  hasKey: true,
  ...given,
});

export const promptOf = (given: Partial<Prompt> = {}): Prompt => ({
  name: 'brief',
  version: 1,
  system: 'Rules',
  user: 'Text',
  schema: { type: 'object', properties: {}, required: [], additionalProperties: false },
  maxTokens: 500,
  ...given,
});

export const replyOf = (text: unknown, end: ReplyEnd = 'stop'): Reply => ({
  text: typeof text === 'string' ? text : JSON.stringify(text),
  end,
  usage: null,
});
