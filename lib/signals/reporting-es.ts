import type { Reporting } from './reporting.ts';
import { set, verbs } from './reporting-words.ts';

const SAID =
  'dijo dice decía dicho afirmó afirma afirmado explicó explica explicado añadió añade añadido señaló señala señalado aseguró asegura asegurado declaró declara declarado indicó indica indicado comentó comenta comentado sostuvo sostiene advirtió advierte advertido insistió insiste subrayó subraya destacó destaca destacado reconoció reconoce reconocido admitió admite recordó recuerda agregó agrega respondió responde concluyó concluye manifestó manifiesta apuntó apunta precisó precisa contó cuenta confirmó confirma confirmado escribió escribe escrito lamentó lamenta opinó opina argumentó argumenta resumió resume detalló detalla';

/** Spanish. */
export const REPORTING_ES: Reporting = {
  verbs: verbs({
    says: 'dijo dice decía',
    states: `${SAID} anunció anuncia anunciado reveló revela revelado prometió promete`,
    calls: 'calificó califica describió describe llamó',
  }),
  turns: set(SAID),
  written: set('escribió escribe escrito'),
  particles: new Map(),
  addressed: set('advirtió aseguró'),
  between:
    /^(?:ha|han|había|también|después|luego|ya|ayer|recientemente|entonces|además|lunes|martes|miércoles|jueves|viernes|sábado|domingo|el|siempre|todavía|mismo|misma|\p{L}{3,14}mente)$/u,
  undone: /^(?:no|nunca|fue|es|son|ser|sido|de|a|para|puede|debe|se)$/u,
  as: set('como'),
  anyVerb: /^\p{Ll}{3,14}(?:ó|a|e)$/u,
  that: set('que'),
  asking: set('preguntó pregunta'),
  asks: set('por cómo cuándo cuánto si'),
  clause: set('el la los las un una hay esto esta este'),
  finite:
    /^(?:es|son|era|eran|está|están|ha|han|había|será|serán|sería|puede|pueden|debe|va|van|podría|debería)$/u,
  accordingTo: [
    ['según'],
    ['de', 'acuerdo', 'con'],
    ['en', 'palabras', 'de'],
    ['a', 'juicio', 'de'],
  ],
  accordingBehind: new Set(),
  he: set('él ella'),
  it: new Set(),
  who: set('quien que'),
  nouns: false,
  drops: true,
  articles: set('el la los las un una su sus'),
  aSome: set('un una'),
  ends: set(
    'en a al durante tras antes después sobre por para con desde hasta cuando que quien donde si pero y e o él ella es son ha han era fue',
  ),
  of: set('de del'),
  and: set('y e &'),
  leading:
    /^(?:ceo|presidente|presidenta|director|directora|fundador|fundadora|cofundador|cofundadora|portavoz|jefe|jefa|consejero|consejera)$/u,
  belonging: /^(?:abogados|portavoz|dirección|equipo)$/u,
  role: /^(?:ceo|cto|presidente|presidenta|vicepresidente|vicepresidenta|director|directora|fundador|fundadora|cofundador|cofundadora|investigador|investigadora|profesor|profesora|catedrático|catedrática|ministro|ministra|secretario|secretaria|analista|economista|ingeniero|ingeniera|abogado|abogada|diputado|diputada|senador|senadora|alcalde|alcaldesa|portavoz|responsable|experto|experta|especialista|periodista|autor|autora|filósofo|filósofa|historiador|historiadora|informático|informática|matemático|matemática|físico|física|sociólogo|socióloga|jurista|consultor|consultora|jefe|jefa|comisario|comisaria|desarrollador|desarrolladora|empresario|empresaria|consejero|consejera|científico|científica)$/u,
  title: /^(?:sr|sra|dr|dra|don|doña)\.?$/u,
  spokesman: /^(?:portavoz|vocero|vocera)$/u,
  paper: /^(?:informe|estudio|artículo|análisis|encuesta|comunicado|carta|nota|documento)$/u,
  firm: /^(?:empresa|compañía|grupo|startup|laboratorio|agencia|universidad|ministerio|diario|periódico|asociación|comisión|organización|gigante|fabricante|firma)$/u,
  people:
    /^(?:expertos?|analistas|críticos|investigadores|científicos|observadores|fuentes|usuarios|clientes|desarrolladores|empleados|inversores|economistas|especialistas|algunos|varios|muchos|estudios|medios|autoridades)$/u,
  inWriting:
    /(?<!\p{L})en (?:un|una|su) (?:\p{L}{1,16} ){0,2}(?:comunicado|carta|mensaje|informe|nota|correo|blog|publicación|artículo)(?!\p{L})|(?<!\p{L})en (?:X|Twitter|LinkedIn|Bluesky|Mastodon|Facebook)(?!\p{L})/u,
  vague: [
    /(?<!\p{L})(?:(?:algunos|varios|muchos|los|numerosos|otros) )(?:expertos|analistas|críticos|investigadores|especialistas|observadores|usuarios|economistas) (?:dicen|creen|afirman|aseguran|advierten|sostienen|señalan|piensan|temen|opinan)(?!\p{L})/iu,
    /(?<!\p{L})(?:según|de acuerdo con) (?:(?:las|los|algunas|algunos|varias|varios|diversas|una|un) )?(?:fuentes?|expertos?|analistas|observadores|investigadores|especialistas|rumores|medios|estudios|personas?)(?!\p{L})/iu,
    /(?<!\p{L})(?:se dice que|se cree que|hay quien dice|algunos (?:dicen|creen|opinan|afirman))(?!\p{L})/iu,
  ],
};
