/**
 * Companies and labs of the AI field. One line each: the name that is shown, then other names for it. A name that is also
 * an ordinary word, or a thing that is no company, stays out unless its longer form tells ("Arm Holdings").
 */
export const COMPANIES = `
OpenAI
Anthropic
Google DeepMind|DeepMind
Google
Alphabet
Meta|Meta Platforms|Meta AI|Meta Superintelligence Labs
Microsoft
Microsoft Research
Amazon|Amazon Web Services|AWS
Apple
Nvidia|NVIDIA
AMD
Intel
IBM
Oracle
Qualcomm
Broadcom
TSMC
ASML
Samsung|Samsung Electronics
SK hynix|SK Hynix
Micron
Foxconn
SoftBank|Softbank
Arm Holdings
Tesla
SpaceX
xAI
SpaceXAI
Mistral AI|Mistral
DeepSeek
Alibaba|Alibaba Cloud
Baidu
Tencent
ByteDance
Huawei
Xiaomi
Zhipu AI|Zhipu
Z.ai
Moonshot AI
MiniMax
StepFun
01.AI
SenseTime
iFlytek
Cohere
AI21 Labs|AI21
Inflection AI
Character.AI|Character AI
Stability AI
Black Forest Labs
Hugging Face
EleutherAI
Allen Institute for AI|Ai2
LAION
Nous Research
Prime Intellect
Together AI
Fireworks AI
Groq
Cerebras
SambaNova
Graphcore
Tenstorrent
CoreWeave
Nebius
Crusoe
Lambda Labs
Scale AI
Surge AI
Safe Superintelligence
Thinking Machines Lab|Thinking Machines
Reflection AI
Poolside
Sakana AI
Aleph Alpha
DeepL
Helsing
ElevenLabs
Deepgram
AssemblyAI
Perplexity AI
Anysphere
Replit
GitHub
GitLab
Vercel
Databricks
Palantir
Salesforce
ServiceNow
SAP
Adobe
Canva
Figma
Shopify
Stripe
Spotify
Netflix
Uber
Waymo
Boston Dynamics
Figure AI
Physical Intelligence
Runway AI
Midjourney
Suno
HeyGen
Synthesia
Harvey AI
LangChain
LlamaIndex
Pinecone
Weaviate
Cloudflare
Andreessen Horowitz|a16z
Sequoia Capital
Y Combinator
Founders Fund
Thrive Capital
Lightspeed Venture Partners
Khosla Ventures
Epoch AI
METR
Apollo Research
Redwood Research
UK AI Security Institute|AI Security Institute
Artificial Analysis
LMArena
Accenture
Deloitte
McKinsey
Cognizant
Infosys
Siemens
Bosch
Lockheed Martin
Anduril
Neuralink
LinkedIn
Reddit
The New York Times
`;
