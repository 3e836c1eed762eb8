/** A source that a reader may begin with. */
export interface StarterFeed {
  title: string;
  url: string;
  siteUrl: string;
}

/** Where volunteers keep feeds of sites that have none of their own: RSS Feeds by Olshansk on GitHub. */
const KEPT = 'https://raw.githubusercontent.com/Olshansk/rss-feeds/main/feeds';

/** Well-known sources of AI news: labs, then journals, newsletters and blogs. Feeds of their own where they have one. */
export const STARTER: readonly StarterFeed[] = [
  {
    title: 'OpenAI News',
    url: 'https://openai.com/news/rss.xml',
    siteUrl: 'https://openai.com/news/',
  },
  {
    title: 'Anthropic News',
    url: `${KEPT}/feed_anthropic_news.xml`,
    siteUrl: 'https://www.anthropic.com/news',
  },
  {
    title: 'Anthropic Engineering Blog',
    url: `${KEPT}/feed_anthropic_engineering.xml`,
    siteUrl: 'https://www.anthropic.com/engineering',
  },
  {
    title: 'Google DeepMind',
    url: 'https://deepmind.google/blog/rss.xml',
    siteUrl: 'https://deepmind.google/blog/',
  },
  {
    title: 'Google Research',
    url: 'https://research.google/blog/rss/',
    siteUrl: 'https://research.google/blog/',
  },
  {
    title: 'AI at Meta Blog',
    url: `${KEPT}/feed_meta_ai.xml`,
    siteUrl: 'https://ai.meta.com/blog/',
  },
  {
    title: 'Mistral AI News',
    url: 'https://mistral.ai/news/rss',
    siteUrl: 'https://mistral.ai/news',
  },
  { title: 'xAI News', url: `${KEPT}/feed_xainews.xml`, siteUrl: 'https://x.ai/news' },
  {
    title: 'The Cohere Blog',
    url: `${KEPT}/feed_cohere.xml`,
    siteUrl: 'https://cohere.com/blog',
  },
  {
    title: 'Hugging Face Blog',
    url: 'https://huggingface.co/blog/feed.xml',
    siteUrl: 'https://huggingface.co/blog',
  },
  {
    title: 'Microsoft Research',
    url: 'https://www.microsoft.com/en-us/research/feed/',
    siteUrl: 'https://www.microsoft.com/en-us/research/',
  },
  {
    title: 'NVIDIA Technical Blog',
    url: 'https://developer.nvidia.com/blog/feed',
    siteUrl: 'https://developer.nvidia.com/blog',
  },
  {
    title: 'Apple Machine Learning Research',
    url: 'https://machinelearning.apple.com/rss.xml',
    siteUrl: 'https://machinelearning.apple.com/',
  },
  {
    title: 'Berkeley AI Research',
    url: 'https://bair.berkeley.edu/blog/feed.xml',
    siteUrl: 'https://bair.berkeley.edu/blog/',
  },
  {
    title: 'AISI Blog',
    url: `${KEPT}/feed_aisi.xml`,
    siteUrl: 'https://www.aisi.gov.uk/blog',
  },
  {
    title: 'The Batch',
    url: `${KEPT}/feed_the_batch.xml`,
    siteUrl: 'https://www.deeplearning.ai/the-batch/',
  },
  {
    title: 'MIT Technology Review',
    url: 'https://www.technologyreview.com/feed/',
    siteUrl: 'https://www.technologyreview.com/',
  },
  {
    title: 'The Decoder',
    url: 'https://the-decoder.com/feed/',
    siteUrl: 'https://the-decoder.com/',
  },
  {
    title: 'Import AI',
    url: 'https://importai.substack.com/feed',
    siteUrl: 'https://importai.substack.com/',
  },
  {
    title: 'Interconnects',
    url: 'https://www.interconnects.ai/feed',
    siteUrl: 'https://www.interconnects.ai/',
  },
  {
    title: 'Simon Willison’s Weblog',
    url: 'https://simonwillison.net/atom/everything/',
    siteUrl: 'https://simonwillison.net/',
  },
];
