/** What a name of the field stands for. */
export type FieldKind = 'company' | 'model' | 'person' | 'law' | 'chip' | 'benchmark';

/**
 * A name that people watch. `aliases`: other names of the same, each one that means nothing else. `context`: words of which
 * one has to stand near the name, where the name alone means other things too.
 */
export interface FieldName {
  name: string;
  kind: FieldKind;
  aliases: string[];
  context: string[];
}

/** What tells a model of language from a star sign or an animal. */
const MODEL = [
  'AI',
  'artificial intelligence',
  'model',
  'chatbot',
  'assistant',
  'LLM',
  'prompt',
  'tokens',
  'benchmark',
];
const COMPANY = ['company', 'shares', 'revenue', 'CEO', 'chief executive', 'AI', 'startup'];

type Row = [name: string, aliases?: string, context?: readonly string[]];

const entries = (kind: FieldKind, rows: readonly Row[]): FieldName[] =>
  rows.map(([name, aliases = '', context = []]) => ({
    name,
    kind,
    aliases: aliases === '' ? [] : aliases.split('|'),
    context: [...context],
  }));

/** Companies, labs and agencies. */
const COMPANIES: Row[] = [
  ['OpenAI', 'Open AI'],
  ['Anthropic'],
  ['Google DeepMind', 'DeepMind'],
  ['Google', 'Alphabet Inc'],
  ['Microsoft'],
  ['Meta', 'Meta Platforms|Meta AI|Facebook', [...COMPANY, 'Facebook', 'Zuckerberg', 'Llama']],
  ['Apple', 'Apple Inc', [...COMPANY, 'iPhone', 'iOS', 'Siri', 'Mac', 'Tim Cook']],
  ['Amazon', 'Amazon Web Services|AWS', [...COMPANY, 'AWS', 'cloud', 'Alexa', 'Bedrock']],
  ['Nvidia', 'NVIDIA|英伟达|輝達'],
  ['AMD', 'Advanced Micro Devices|超威'],
  ['Intel', 'Intel Corporation'],
  ['TSMC', 'Taiwan Semiconductor|台積電|台积电'],
  ['Foxconn', 'Hon Hai|鴻海|鸿海|富士康'],
  ['Samsung', 'Samsung Electronics|삼성전자'],
  ['SK hynix', 'SK Hynix|SK하이닉스'],
  ['Micron', 'Micron Technology', [...COMPANY, 'memory', 'HBM', 'DRAM']],
  ['Broadcom'],
  ['Qualcomm'],
  ['Arm', 'Arm Holdings', [...COMPANY, 'chip', 'SoftBank', 'processor']],
  ['ASML'],
  ['Cerebras'],
  ['Groq'],
  ['SambaNova'],
  ['Graphcore'],
  ['CoreWeave'],
  ['Oracle', 'Oracle Corporation', [...COMPANY, 'cloud', 'database', 'Ellison', 'data center']],
  ['SoftBank', 'ソフトバンク'],
  ['xAI', 'x.ai'],
  ['Tesla'],
  ['Mistral AI', 'Mistral'],
  ['Cohere', '', [...MODEL, 'startup', 'Aidan Gomez']],
  ['Hugging Face', 'HuggingFace'],
  ['Stability AI'],
  ['Midjourney'],
  ['Runway', 'RunwayML', [...MODEL, 'video', 'startup']],
  ['Perplexity', 'Perplexity AI', ['AI', 'search', 'startup', 'answer engine', 'Srinivas']],
  ['Character.AI'],
  ['Inflection AI'],
  ['Adept', '', [...MODEL, 'startup', 'agents']],
  ['Scale AI'],
  ['Databricks', 'MosaicML'],
  ['Snowflake', '', [...COMPANY, 'data', 'cloud']],
  ['Together AI'],
  ['Replicate', '', ['startup', 'API', 'models', 'Cloudflare']],
  ['ElevenLabs', 'Eleven Labs'],
  ['Safe Superintelligence', 'SSI Inc'],
  ['Thinking Machines Lab', 'Thinking Machines'],
  ['Aleph Alpha'],
  ['DeepSeek', '深度求索'],
  ['Alibaba', '阿里巴巴'],
  ['Baidu', '百度'],
  ['Tencent', '腾讯|騰訊'],
  ['ByteDance', '字节跳动|字節跳動'],
  ['Huawei', '华为|華為'],
  ['Moonshot AI', '月之暗面'],
  ['Zhipu AI', 'Z.ai|智谱|智譜'],
  ['MiniMax', '稀宇'],
  ['SenseTime', '商汤|商湯'],
  ['Sakana AI'],
  ['Allen Institute for AI', 'Ai2|AI2'],
  ['EleutherAI'],
  ['METR'],
  ['Epoch AI'],
  ['Figure AI'],
  ['Boston Dynamics'],
  ['Waymo'],
  ['Palantir'],
  ['Anduril'],
  ['IBM', 'International Business Machines'],
  ['Salesforce'],
  ['Adobe'],
];

/** Models and their families. */
const MODELS: Row[] = [
  ['ChatGPT'],
  ['GPT-5'],
  ['GPT-4'],
  ['GPT-4o'],
  ['Sora', '', [...MODEL, 'video', 'OpenAI']],
  ['Codex', '', [...MODEL, 'OpenAI', 'coding', 'code']],
  ['Claude', 'Claude Opus|Claude Sonnet|Claude Haiku|Claude Code', [...MODEL, 'Anthropic']],
  ['Gemini', 'Gemini Pro|Gemini Flash|Gemini Ultra', [...MODEL, 'Google', 'DeepMind']],
  ['Gemma', '', [...MODEL, 'Google', 'DeepMind', 'open weights']],
  ['Veo', '', [...MODEL, 'Google', 'video']],
  ['Llama', 'LLaMA', [...MODEL, 'Meta', 'open weights', 'weights']],
  ['Copilot', 'GitHub Copilot|Microsoft 365 Copilot', [...MODEL, 'Microsoft', 'GitHub', 'code']],
  ['Grok', '', [...MODEL, 'xAI', 'Musk']],
  ['Mixtral'],
  ['Qwen', '通义千问|通義千問'],
  ['Kimi', '', [...MODEL, 'Moonshot']],
  ['ERNIE', 'Ernie Bot|文心一言', [...MODEL, 'Baidu']],
  ['GLM', 'ChatGLM', [...MODEL, 'Zhipu']],
  ['Phi', '', [...MODEL, 'Microsoft', 'small language model']],
  ['Nova', 'Amazon Nova', [...MODEL, 'Amazon', 'AWS', 'Bedrock']],
  ['Command R', '', [...MODEL, 'Cohere']],
  ['Stable Diffusion'],
  ['DALL-E', 'DALL·E'],
  ['Whisper', '', [...MODEL, 'OpenAI', 'transcription', 'speech']],
  ['AlphaFold'],
];

const PEOPLE: Row[] = [
  ['Sam Altman', 'Altman'],
  ['Dario Amodei', 'Amodei'],
  ['Demis Hassabis', 'Hassabis'],
  ['Jensen Huang', '黃仁勳|黄仁勋'],
  ['Satya Nadella', 'Nadella'],
  ['Sundar Pichai', 'Pichai'],
  ['Mark Zuckerberg', 'Zuckerberg'],
  ['Elon Musk', 'Musk'],
  ['Ilya Sutskever', 'Sutskever'],
  ['Mira Murati', 'Murati'],
  ['Yann LeCun', 'LeCun'],
  ['Geoffrey Hinton', 'Hinton'],
  ['Yoshua Bengio', 'Bengio'],
  ['Fei-Fei Li', '李飞飞|李飛飛'],
  ['Andrej Karpathy', 'Karpathy'],
  ['Andrew Ng', '吴恩达|吳恩達'],
  ['Lisa Su', '蘇姿丰|苏姿丰'],
  ['Liang Wenfeng', '梁文锋|梁文鋒'],
  ['Mustafa Suleyman', 'Suleyman'],
  ['Arthur Mensch', 'Mensch'],
];

const LAWS: Row[] = [
  ['EU AI Act', 'AI Act|Artificial Intelligence Act|KI-Verordnung'],
  ['GDPR', 'General Data Protection Regulation|DSGVO'],
  ['Digital Markets Act'],
  ['Digital Services Act'],
  ['CHIPS Act', 'CHIPS and Science Act'],
  ['SB 1047'],
  ['SB 53'],
  ['RAISE Act'],
  ['export controls', 'export control'],
];

const CHIPS: Row[] = [
  ['H100'],
  ['H200'],
  ['H20', '', ['Nvidia', 'chip', 'chips', 'China', 'export']],
  ['Blackwell', 'B200|GB200|GB300', ['Nvidia', 'chip', 'chips', 'GPU', 'GPUs', 'data center']],
  ['Rubin', 'Vera Rubin', ['Nvidia', 'chip', 'chips', 'GPU', 'GPUs']],
  ['TPU', 'Tensor Processing Unit'],
  ['Trainium'],
  ['MI300', 'MI300X|MI325X|MI350'],
  ['Gaudi', 'Gaudi 3', ['Intel', 'chip', 'chips', 'accelerator']],
  ['Ascend', 'Ascend 910|昇腾|昇騰', ['Huawei', 'chip', 'chips']],
  ['HBM', 'high-bandwidth memory|HBM3E|HBM4'],
];

const BENCHMARKS: Row[] = [
  ['SWE-bench', 'SWE-bench Verified'],
  ['MMLU', 'MMLU-Pro'],
  ['GPQA', 'GPQA Diamond'],
  ['ARC-AGI', 'ARC Prize'],
  ['HumanEval'],
  ['LMArena', 'Chatbot Arena|LMSYS'],
  ["Humanity's Last Exam"],
  ['FrontierMath'],
  ['MLPerf'],
  ['AIME', '', [...MODEL, 'math', 'mathematics']],
];

/** Names of the field of AI. To extend it is to add a line; the tests hold it to no name twice. */
export const FIELD: readonly FieldName[] = [
  ...entries('company', COMPANIES),
  ...entries('model', MODELS),
  ...entries('person', PEOPLE),
  ...entries('law', LAWS),
  ...entries('chip', CHIPS),
  ...entries('benchmark', BENCHMARKS),
];

const key = (name: string): string => name.normalize('NFKC').trim().toLowerCase();

/** The field's entry that goes by that name, case aside; null for a name that is none of the field's. */
export function fieldName(name: string): FieldName | null {
  const wanted = key(name);
  return (
    FIELD.find((one) => key(one.name) === wanted) ??
    FIELD.find(({ aliases }) => aliases.some((alias) => key(alias) === wanted)) ??
    null
  );
}
