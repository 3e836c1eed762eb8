/** How loudly a line says that what follows it is what matters. */
export type Weight =
  /** "Key takeaways": the author's points, wherever they stand. */
  | 'points'
  /** "Summary", "In short": the author's points at the top of an article, its closing words at the end. */
  | 'summary'
  /** "What to watch for": the author's points where a list follows. */
  | 'list'
  /** "Why it matters": one of several labels, each before a paragraph. */
  | 'label';

const table = (weight: Weight, lines: string): [string, Weight][] =>
  lines
    .split('|')
    .map((line) => line.trim())
    .map((line) => [line, weight]);

/** Phrases in small letters, with straight apostrophes, without what `plainHeading` takes off. */
const PHRASES: ReadonlyMap<string, Weight> = new Map<string, Weight>([
  ...table(
    'points',
    `takeaways|take-aways|key takeaway|key points|main points|key facts|key findings|key insights|key learnings|core points
    |summary of findings|tl;dr|tldr|tl dr|at a glance|the gist|gist|short version|quick summary|quick takeaways|quick take|quick read
    |article highlights|story highlights|key highlights|in a nutshell|essentials|what you need to know|what to know|need to know
    |things to know
    |das wichtigste|das wichtigste in kürze|das wichtigste auf einen blick|das wichtigste im überblick|auf einen blick|in kürze
    |kurz gefasst|kurz und knapp|kurz & knapp|kurz zusammengefasst|wichtigste punkte|wichtigsten punkte|wichtigsten erkenntnisse
    |wichtigsten fakten|wichtigsten punkte im überblick|wichtigsten erkenntnisse im überblick|zentrale punkte|zentrale erkenntnisse
    |kernpunkte|kernaussagen|darauf kommt es an
    |l'essentiel|en bref|à retenir|ce qu'il faut retenir|ce qu'il faut savoir|points clés|points à retenir|chiffres clés
    |principaux points|en un coup d'œil
    |puntos clave|puntos principales|lo esencial|claves|conclusiones clave|lo más importante|de un vistazo|lo que hay que saber
    |lo que debes saber|en pocas palabras
    |punti chiave|punti principali|l'essenziale|in pillole|cosa sapere|cosa c'è da sapere
    |pontos principais|principais pontos|pontos-chave|pontos chave|destaques|o que você precisa saber|o essencial
    |belangrijkste punten|kernpunten|hoofdpunten|in het kort|in een oogopslag|wat je moet weten
    |najważniejsze informacje|najważniejsze punkty|najważniejsze wnioski|kluczowe wnioski|kluczowe informacje|w skrócie
    |co warto wiedzieć
    |要点|ポイント|この記事のポイント|記事のポイント|主なポイント|3行まとめ|三行まとめ
    |关键要点|核心要点|本文要点|重点|划重点|太长不看|一句话总结|要點|重點|重點摘要
    |핵심 요약|핵심 포인트|핵심 내용|세 줄 요약|3줄 요약|한눈에 보기|요점|주요 내용
    |главное|коротко о главном|основные моменты|ключевые выводы|главные выводы|самое важное|что важно знать|вкратце
    |öne çıkanlar|önemli noktalar|ana noktalar|bilmeniz gerekenler|kısaca
    |i korthet|det viktigaste|viktiga punkter|huvudpunkter|kort fortalt|hovedpunkter|det viktigste|nøkkelpunkter`,
  ),
  ...table(
    'summary',
    `summary|executive summary|highlights|in brief|in short|in summary|quick facts|fast facts
    |zusammenfassung|im überblick|en résumé|résumé|en resumen|resumen|in sintesi|in breve|em resumo|resumo|em síntese|samenvatting|samengevat
    |podsumowanie|要約|まとめ|概要|摘要|总结|요약|кратко|коротко|итоги|özet|sammanfattning|oppsummering|oppsummert`,
  ),
  ...table(
    'list',
    `what to watch|what to watch for|things to watch|things to watch for|key things to watch|signals to watch
    |worauf zu achten ist|worauf man achten sollte|à surveiller|a tener en cuenta|qué vigilar|da tenere d'occhio|o que observar
    |om in de gaten te houden|na co zwrócić uwagę|今後の注目点|注目点|看点|지켜볼 점|за чем следить|nelere dikkat etmeli`,
  ),
  ...table(
    'label',
    `why it matters|why this matters|big picture|what's next|what comes next|by the numbers|bottom line|driving the news|between the lines
    |zoom in|zoom out|yes, but|other side|state of play|what they're saying|reality check|intrigue|flashback|threat level
    |catch up quick|catch up fast|be smart|upshot
    |warum das wichtig ist|warum es wichtig ist|ausblick|wie es weitergeht|fazit|pourquoi c'est important|et maintenant|por qué importa
    |qué sigue|perché è importante|cosa succede ora|por que isso importa|o que vem a seguir|waarom dit belangrijk is|wat nu
    |dlaczego to ważne|co dalej|почему это важно|что дальше|neden önemli|därför är det viktigt|为什么重要|なぜ重要か|왜 중요한가`,
  ),
]);

const LONGEST = 90;
const MARKS_BEFORE = /^[^\p{L}\p{N}]+/u;
const BEFORE =
  /^(?:the|our|my|some|your|here are the|these are the|\d{1,2}|two|three|four|five|six|seven|eight|die|der|les|los|las|le|i|gli|de|het|os|as) /;
const ADJECTIVE = /^(?:key|main|top|quick|big|biggest|most important|principales) (?=take-?aways)/;
const AFTER =
  / (?:at a glance|of this (?:article|post)|from (?:this|the) \p{L}{1,20}|in a nutshell|include)$/u;
/** What such a line may speak of: "What to watch for in late 2026". */
const TOPIC =
  / (?:in|for|from|about|on|after|zu|zum|zur|aus|vom|von|für|im|de|du|des|sur|pour|del|sobre|para|della|dal|dalla|su|da|do|over|uit|voor) .*$/u;
const WITH_TOPIC =
  /^(?:take-?aways|key (?:points|facts|findings|insights)|what to (?:watch|know)|what you need to know|things to (?:know|watch)|why (?:it|this) matters|das wichtigste|wichtigsten \p{L}{1,20}|l'essentiel|ce qu'il faut (?:retenir|savoir)|puntos clave|lo que (?:hay que|debes) saber|punti chiave|cosa sapere|pontos principais|belangrijkste punten)$/u;
/** A longer line that leads over to the list: "There are three key findings:". */
const LEADS_OVER = /\bkey (?:findings|take-?aways|points|facts)\b(?! to).*:$/i;

/** `text` without the marks behind its last letter or digit. */
function withoutEnd(text: string): string {
  let end = text.length;
  while (end > 0 && !/[\p{L}\p{M}\p{N}]/u.test(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

/** A heading in small letters without the marks and articles around it. */
export const plainHeading = (text: string): string =>
  withoutEnd(text.toLowerCase().replaceAll('’', "'").replace(MARKS_BEFORE, ''))
    .replace(BEFORE, '')
    .replace(ADJECTIVE, '')
    .replace(AFTER, '');

/** The parts of a heading that a colon, a dash or a bar divides, and the whole of it. */
function readings(text: string): string[] {
  const parts = text.split(/ [-–—|] |: /);
  return [text, parts[0] ?? '', ...(parts.length === 2 ? [parts[1] ?? ''] : [])];
}

/** What a line announces, or null where it is no such line. A sentence that merely holds such words is none. */
export function weightOf(text: string): Weight | null {
  const line = text.trim();
  if (line.length > LONGEST) return null;
  for (const reading of readings(line)) {
    const weight = PHRASES.get(plainHeading(reading));
    if (weight !== undefined) return weight;
  }
  if (WITH_TOPIC.test(plainHeading(line).replace(TOPIC, ''))) return 'list';
  return LEADS_OVER.test(line) ? 'points' : null;
}

/** What the label before a text announces ("TL;DR:", "Why it matters."), or null. */
export function labelWeight(label: string): Weight | null {
  return label.length > LONGEST ? null : (PHRASES.get(plainHeading(label)) ?? null);
}
