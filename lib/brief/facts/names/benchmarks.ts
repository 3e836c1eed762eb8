/** Benchmarks by name; those that end in "Bench", "Eval", "Arena" or "QA" are known by their form and need no line. */
export const BENCHMARKS = `
MMLU
MMLU-Pro
MMLU Pro
MMMLU
MMMU
MMMU-Pro
CMMLU
GPQA
GPQA Diamond
HumanEval
MBPP
GSM8K
MATH
MATH-500
MATH 500
AIME
AIME 2024
AIME 2025
AIME 2026
AIME'24
AIME '24
AIME '25
AIME '26
AIME'25
HMMT
HMMT 2025
USAMO
USAMO'25
IMO
FrontierMath
Humanity's Last Exam
HLE
ARC-AGI
ARC-AGI-1
ARC-AGI-2
ARC-AGI-3
ARC-AGI V2
ARC Challenge
HellaSwag
WinoGrande
TruthfulQA
BIG-Bench Hard
BBH
DROP
SQuAD
GLUE
SuperGLUE
SWE-bench
SWE-bench Verified
SWE-Bench Verified
SWE-bench Pro
SWE-Bench Pro
SWE-bench Multilingual
SWE-Lancer
Terminal-Bench
Terminal-Bench 2.0
TerminalBench
LiveCodeBench
Aider Polyglot
Codeforces
BrowseComp
BrowseComp-Plus
OSWorld
OSWorld-Verified
WebArena
WebVoyager
GAIA
τ-bench
τ²-bench
Tau-bench
tau2-bench
Tau2-bench
GDPval
SimpleQA
MRCR
RULER
ImageNet
COCO
DocVQA
ChartQA
MathVista
CharXiv
CyberGym
Cybench
MTEB
LMArena
Chatbot Arena
IFEval
IFBench
Toolathlon
MCP Atlas
LibriSpeech
FLEURS
Common Voice
VGGSound
ImageBind
WeirdML
CorpFin
OfficeQA Pro
SpreadsheetBench
`;
