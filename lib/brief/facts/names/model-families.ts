/**
 * Families of models and products by AI. One line each: the family's name, then
 * `!` where the name alone says enough ("ChatGPT"), or
 * `? Maker, Other` where it does only in an article that names one of these ("Gemini" is also a sign of the zodiac);
 * without either, only a version makes it a model ("Phi-4").
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
Opus
Sonnet
Haiku
Mythos
Fable
Gemini ? Google, DeepMind, Google DeepMind
Gemini CLI !
Gemma
PaLM
LaMDA !
Bard ? Google
NotebookLM !
Veo
Imagen
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
ERNIE
Hunyuan !
Doubao !
Seedance !
MiniMax
Phi
Orca
GitHub Copilot !
Microsoft Copilot !
Copilot ? Microsoft, GitHub
Command R !
Command A !
Aya
Jamba !
Granite
Nemotron !
OLMo !
Olmo !
Tülu
StableLM !
Stable Diffusion !
SDXL !
Stable Audio !
Stable Video Diffusion !
FLUX
Midjourney
Runway Gen
Inflection
Nova Pro ? Amazon
Nova Lite ? Amazon
Nova Premier ? Amazon
Titan
BERT !
RoBERTa !
DeBERTa !
SmolLM !
BLOOM ? Hugging Face
Pythia ? EleutherAI
MPT
Yi
Baichuan !
InternLM !
InternVL !
LLaVA !
Florence
Scribe ? ElevenLabs
Sonar ? Perplexity, Perplexity AI
Devin ? Cognition
OpenClaw !
`;

/** Words that follow a family's name and belong to it. */
export const VARIANTS = new Set(
  'Pro Max Mini mini nano Nano micro Micro Flash Flash-Lite Lite lite Ultra Turbo Opus Sonnet Haiku Mythos Fable Instant Instruct Thinking Fast Heavy Large Medium Small Maverick Scout Behemoth Coder Coder-Next Base Chat Code Vision VL Next Omni Distill Air Plus Codex Codex-Max Preview preview Reasoning Beta DeepThink Audio Image Live Realtime Transcribe Voice Deep Think R V K M A'.split(
    ' ',
  ),
);
