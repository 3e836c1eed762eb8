/**
 * Families of models and products by AI. One line each: the family's name, then
 * `!` where the name alone says enough ("ChatGPT"), or
 * `? Maker, Other` where it does only in an article that names one of these ("Gemini" is also a sign of the zodiac);
 * `?? Maker, Other` where it needs a version and one of these ("Opus 3" is also a piece of music);
 * without any, only a version makes it a model ("Phi-4").
 */
export const MODEL_FAMILIES = `
ChatGPT !
GPT
InstructGPT !
DALL-E !
DALL·E !
Sora ? OpenAI
Codex ? OpenAI
Whisper ? OpenAI
gpt-oss !
gpt-realtime !
gpt-image
Claude ? Anthropic, Claude Code, Claude Opus, Claude Sonnet
Claude Code !
Claude Opus !
Claude Sonnet !
Claude Haiku !
Claude Mythos !
Claude Fable !
Claude Cowork !
Claude for Chrome !
Opus ?? Claude, Anthropic
Sonnet ?? Claude, Anthropic
Haiku ?? Claude, Anthropic
Mythos ?? Claude, Anthropic
Fable ?? Claude, Anthropic
Gemini ? Google, DeepMind, Google DeepMind
Gemini CLI !
Gemma
PaLM ?? AI, LLM, LLMs, models, model
LaMDA !
Bard ? Google
NotebookLM !
Veo ?? AI, LLM, LLMs, models, model
Imagen ?? AI, LLM, LLMs, models, model
AlphaFold !
AlphaGo !
AlphaZero !
AlphaGeometry !
AlphaProof !
AlphaEvolve !
AlphaCode !
Llama ? Meta
LLaMA !
Code Llama !
Segment Anything !
Mistral Large !
Mistral Medium !
Mistral Small !
Mistral Nemo !
Mistral
Mixtral !
Ministral !
Magistral !
Devstral !
Codestral !
Voxtral !
Pixtral !
Le Chat ? Mistral, Mistral AI
Grok ? xAI, SpaceXAI, Elon Musk
DeepSeek
DeepSeek-R1 !
DeepSeek-V3 !
Qwen !
QwQ !
GLM
ChatGLM !
Kimi ? Moonshot AI
ERNIE ?? AI, LLM, LLMs, models, model
Hunyuan !
Doubao !
Seedance !
MiniMax
Phi ?? AI, LLM, LLMs, models, model
Orca ?? AI, LLM, LLMs, models, model
GitHub Copilot !
Microsoft Copilot !
Copilot ? Microsoft, GitHub
Command R !
Command A !
Aya ?? AI, LLM, LLMs, models, model
Jamba !
Granite ?? AI, LLM, LLMs, models, model
Nemotron !
OLMo !
Olmo !
Tülu ?? AI, LLM, LLMs, models, model
StableLM !
Stable Diffusion !
SDXL !
Stable Audio !
Stable Video Diffusion !
FLUX ?? AI, LLM, LLMs, models, model
Midjourney
Runway Gen
Inflection ?? AI, LLM, LLMs, models, model
Nova Pro ? Amazon
Nova Lite ? Amazon
Nova Premier ? Amazon
Titan ?? AI, LLM, LLMs, models, model
BERT !
RoBERTa !
DeBERTa !
SmolLM !
BLOOM ? Hugging Face
Pythia ? EleutherAI
MPT ?? AI, LLM, LLMs, models, model
Yi ?? AI, LLM, LLMs, models, model
Baichuan !
InternLM !
InternVL !
LLaVA !
Florence ?? AI, LLM, LLMs, models, model
Scribe ? ElevenLabs
Sonar ? Perplexity, Perplexity AI
Devin ? Cognition
OpenClaw !
`;

/** Words that follow a family's name and belong to it. */
export const VARIANTS = new Set(
  'Pro Max Mini mini nano Nano micro Micro Flash Flash-Lite Lite lite Ultra Turbo Opus Sonnet Haiku Mythos Fable Instant Instruct Thinking Fast Heavy Large Medium Small Maverick Scout Behemoth Coder Coder-Next Base Chat Code Vision VL Next Omni Distill Air Plus Codex Codex-Max Preview preview Reasoning Beta DeepThink Audio Image Live Realtime Transcribe Voice Deep Think Research Studio CLI Desktop Workspace Advanced Enterprise Edu Agent Agents Canvas Cowork'.split(
    ' ',
  ),
);
