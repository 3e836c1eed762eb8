import type { Lexicon } from './lexicon.ts';

const OURS = 'ours, from news of technology; classes after Hyland 2005';
const WEASEL = 'Wikipedia, unsupported attributions, in Spanish';

/** Spanish hedges and vague attributions, and what only looks like them. */
export const ES: Lexicon = {
  sets: {
    clause: '^|,|;|:|–|—|y|pero|que|"|«|“|porque|mientras|aunque|según|como',
    dicen:
      'dicen|creen|opinan|afirman|sostienen|temen|advierten|consideran|señalan|critican|denuncian|aseguran|sospechan|argumentan|apuntan|cuestionan|ven|hablan|dudan|esperan|predicen|han|estiman|piensan|alertan|coinciden|insisten|recomiendan|califican',
    expertos:
      'expertos|especialistas|analistas|observadores|críticos|investigadores|científicos|detractores|economistas|escépticos|partidarios|opositores|juristas|fuentes',
    gente:
      '@expertos|usuarios|empresas|personas|desarrolladores|clientes|inversores|internautas|países|voces|académicos|gente',
    adv: '~mente|ya|aún|también|todavía|así|incluso|pronto|más|siempre|no',
  },
  groups: [
    {
      name: 'condicional',
      list: 'hedged',
      source: OURS,
      patterns: `podría|podrían|podríamos|pudiera|pudieran|pudiese
        sería|serían
        habría|habrían
        estaría|estarían
        tendría|tendrían
        debería|deberían
        permitiría|permitirían|costaría|costarían|haría|harían|supondría|supondrían|valdría|llegaría|llegarían|daría|darían|quedaría|quedarían|afectaría|afectarían|pasaría|pasarían|obligaría|crearía|querría|ofrecería|superaría|alcanzaría|alcanzarían|valoraría|planearía|buscaría|negociaría|lanzaría|significaría|reduciría|reducirían|aumentaría|necesitaría|necesitarían|funcionaría|cambiaría|ayudaría|perdería|reemplazaría|sustituiría|incluiría|llevaría|llevarían|vendría|abriría|usaría|implicaría|representaría|mantendría|pagaría|controlaría|exigiría|dejaría|dejarían|trabajaría|produciría|mejoraría|saldría|cerraría`,
    },
    {
      name: 'quizás',
      list: 'hedged',
      source: OURS,
      patterns: `quizá|quizás
        tal vez
        a lo mejor
        probablemente
        posiblemente
        previsiblemente
        presumiblemente
        aparentemente
        supuestamente
        presuntamente
        potencialmente
        eventualmente
        hipotéticamente
        presunto|presunta|presuntos|presuntas
        supuesto|supuesta|supuestos|supuestas
        posible|posibles _
        potencial|potenciales ~ión|~ones|_
        es|sea ?muy|bastante|más posible|probable|improbable que
        puede ?ser que
        puede|pueden que|haber|ser
        parece|parecen|parecía
        parecería
        al parecer
        todo apunta|indica ?a ?que
        apunta|apuntan|sugiere|sugieren ?a que|una|un
        hay|existen indicios|señales|rumores`,
    },
    {
      name: 'rumores',
      list: 'hedged',
      source: OURS,
      patterns: `rumor|rumores|especulación|especulaciones|especula
        según ?diversas|varias|algunas|los|las|unas ?últimos fuentes|rumores|informaciones|filtraciones
        fuentes|personas|fuente ?anónimas cercanas|familiarizadas|conocedoras|anónimas|próximas
        filtración|filtraciones ?apunta|apuntan|sugiere|sugieren
        sin confirmar
        no confirmado|confirmada|confirmados|confirmadas`,
    },
    {
      name: 'prevé',
      list: 'hedged',
      source: OURS,
      plan: true,
      patterns: `prevé|prevén|preveía|previsto|prevista|previstos|previstas !en|por
        se|que espera|esperan|estima|calcula|prevé que|~ar|~er|~ir|un|una|el|la|los|las
        espera|esperan|esperaba ~ar|~er|~ir|que|alcanzar|un|una
        planea|planean|planeaba|pretende|pretenden|aspira|aspiran|busca|buscan|quiere|quieren|proyecta|proyectan|piensa|piensan|promete|prometen|confía =~ar|~er|~ir|a|un|una|que|en|~arse|~erse|~irse|~arlo|~erlo|~irlo|~arla|~arlos
        tiene|tienen previsto|intención|prevista|planes
        estudia|estudian|baraja|barajan|contempla|contemplan|sopesa|sopesan|valora|valoran =~ar|~er|~ir|la|el|un|una|si
        está|están ?actualmente estudiando|negociando|considerando|valorando|barajando|explorando|preparando
        en conversaciones|negociaciones
        negociaciones|conversaciones con|para|entre
        previsión|previsiones|pronóstico|pronósticos|proyecciones
        planes para|de`,
    },
    {
      name: 'cree',
      list: 'hedged',
      source: OURS,
      patterns: `cree|creen|supone|suponen|sospecha|sospechan|teme|temen que
        a la espera`,
    },
    {
      name: 'incierto',
      list: 'hedged',
      source: OURS,
      patterns: `incierto|incierta|inciertos|inciertas
        está|queda|quedan|falta|faltan por ver|verse|saber|definir|determinar|decidir|resolver|confirmar
        es|sigue|siendo ?siendo una incógnita
        habrá que ver
        no está|queda ?aún|todavía|del|nada claro|decidido|confirmado ?todo ?claro
        se desconoce|desconocen|ignora
        no se sabe
        no ha|han ?aún|todavía precisado|revelado|dicho|confirmado|detallado|aclarado|anunciado ?si|cuándo|cómo|qué|la|el|los|más
        demasiado|muy pronto para
        nadie sabe`,
    },
    {
      name: 'si',
      list: 'hedged',
      source: OURS,
      patterns: `[ si ] <5 se confirma|concreta|aprueba|confirmara|materializa|concretara|aprobara|cumple
        [ si ] <8 podría|sería|tendría|habría
        siempre que
        a menos que
        salvo que
        en caso de
        de confirmarse|concretarse|aprobarse|prosperar|materializarse
        depende|dependerá|dependen de`,
    },
    {
      name: 'los expertos dicen',
      list: 'vague',
      source: WEASEL,
      patterns: `+@clause ?los|algunos|muchos|varios|numerosos|otros @expertos ?del ?sector @dicen
        +@clause algunos|muchos|otros|varios ?@gente @dicen
        hay quien|quienes dice|dicen|cree|creen|piensa|opina|opinan|ve|ven
        según|para ?los|algunos|muchos|varios|diversos expertos|especialistas|analistas|observadores|críticos|investigadores|muchos|algunos
        ?los|diversos|varios|algunos|numerosos estudios|investigaciones|encuestas|informes muestran|sugieren|indican|demuestran|revelan|han|apuntan`,
    },
    {
      name: 'se dice',
      list: 'vague',
      source: WEASEL,
      patterns: `+@clause se dice|rumorea|comenta|cree|considera|cuenta|habla|piensa que|de
        es|son|era|fue ?ampliamente|generalmente|a ?menudo considerado|considerada|considerados|consideradas|visto|vista|percibido|percibida como|el|la|uno|una|por
        ampliamente|generalmente|comúnmente|popularmente considerado|considerada|conocido|conocida|aceptado|aceptada|reconocido|reconocida|criticado|criticada
        considerado|considerada por muchos|algunos
        por muchos|algunos ?como
        a ojos|juicio de muchos|algunos`,
    },
    {
      name: 'futuro',
      list: 'supposing',
      source: OURS,
      plan: true,
      check: 'future',
      patterns: `será|serán|tendrá|tendrán|podrá|podrán|deberá|deberán|hará|harán|habrá|irá|irán|vendrá|vendrán|permitirá|permitirán|ofrecerá|ofrecerán|lanzará|lanzarán|abrirá|abrirán|saldrá|saldrán|llegará|llegarán|empezará|empezarán|comenzará|comenzarán|sustituirá|sustituirán|reemplazará|alcanzará|alcanzarán|costará|costarán|invertirá|invertirán|creará|crearán|construirá|construirán|incluirá|incluirán|integrará|integrarán|cambiará|cambiarán|entrará|entrarán|contará|contarán|seguirá|seguirán|continuará|continuarán|usará|usarán|utilizará|utilizarán|dará|darán|ayudará|ayudarán|pasará|pasarán|anunciará|presentará|presentarán|publicará|publicarán|necesitará|estará|estarán|supondrá|supondrán|servirá|servirán
        va|van a =~ar|~er|~ir`,
    },
    {
      name: 'próximamente',
      list: 'supposing',
      source: OURS,
      plan: true,
      strength: 0.5,
      patterns: `próximamente
        en el futuro
        en los próximos|próximas meses|años|semanas|días
        en las próximas semanas
        para|antes ?de ?finales|finales|de ?de #`,
    },
    {
      name: 'locuciones',
      list: 'none',
      source: OURS,
      patterns: `por supuesto
        sin duda
        como|según estaba|lo previsto|prevista|esperado
        lo más|antes ?pronto posible
        hace|hacen|hizo posible
        es posible ~ar|~er|~ir
        se puede
        no debería|deberían`,
    },
  ],
};
