import type { HypeLexicon } from './hype-lexicon.ts';

const HYLAND = 'ours, classes after Hyland 2005, Metadiscourse: boosters';
const PEACOCK =
  'ours, peacock terms after Vincze 2013, Uncertainty detection in natural language texts';
const PITFALLS = 'ours, after Kapoor and Narayanan 2022, Eighteen pitfalls in AI journalism';
const BAIT = 'ours, after Biyani 2016, 8 Amazing Secrets, and Chakraborty 2016, Stop Clickbait';

/** Spanish words that magnify, and what only looks like them. */
export const ES_HYPE: HypeLexicon = {
  sets: {
    alabado:
      'potente|potentes|poderoso|poderosa|poderosos|avanzado|avanzada|avanzados|avanzadas|innovador|innovadora|innovadores|inteligente|inteligentes|capaz|capaces|rápido|rápida|ambicioso|ambiciosa|impresionante|impresionantes|bello|bella|hermoso|hermosa|fiable|fiables|completo|completa|sofisticado|sofisticada|espectacular|espectaculares|prometedor|prometedora|emocionante|emocionantes|revolucionario|revolucionaria|lujoso|lujosa|versátil|versátiles|seguro|segura|exclusivo|exclusiva',
    maquina:
      'ia|máquina|máquinas|modelo|modelos|chatbot|chatbots|asistente|asistentes|agente|agentes|chatgpt|claude|gemini|robot|robots|algoritmo|algoritmos|sistema|software',
    adv: '~mente|ya|aún|también|bien|pronto|incluso|siempre|realmente|todo|te|nos|le|muy',
  },
  groups: [
    {
      name: 'revolucionario',
      list: 'boosters',
      source: PITFALLS,
      patterns: `revolucionario|revolucionaria|revolucionarios|revolucionarias !cubano|mexicano|cubana
        revoluciona|revolucionan|revolucionar|revolucionado|revolucionando|revolucionó
        innovación|innovaciones|avance|avances|tecnología revolucionaria|histórico|históricos|pionera|pionero
        sin precedentes|precedente|igual|parangón|rival
        rompedor|rompedora|disruptivo|disruptiva|disruptivos|disruptivas
        nueva era|época ?de
        salto cuántico|gigantesco|histórico
        cambio de|las paradigma|reglas
        cambia|cambian|cambiar las reglas
        hito histórico
        redefine|redefinen|redefinir
        rompe|rompen|romper ?todas los|las moldes|barreras|límites
        nunca ?antes visto|vista|vistos|vistas`,
    },
    {
      name: 'excepcional',
      list: 'boosters',
      source: PEACOCK,
      patterns: `excepcional|excepcionales|extraordinario|extraordinaria|extraordinarios|extraordinarias|increíble|increíbles|increíblemente|impresionante|impresionantes|asombroso|asombrosa|asombrosos|sensacional|espectacular|espectaculares|fenomenal|fantástico|fantástica|maravilloso|maravillosa|maravillosos|inolvidable|inolvidables|mágico|mágica|perfecto|perfecta|perfectamente|deslumbrante|deslumbrantes
        incomparable|incomparables|inigualable|inigualables|insuperable|insuperables|imbatible|imbatibles|inmejorable
        único|única en su|el|mundo clase|mundo
        de clase|talla mundial
        de vanguardia
        de última generación
        a la vanguardia
        posibilidades infinitas|ilimitadas
        infinitas|ilimitadas posibilidades
        libera|liberar|libere|desbloquea|desbloquear|aprovecha <2 ?todo potencial|poder`,
    },
    {
      name: 'fluido',
      list: 'boosters',
      source: PEACOCK,
      strength: 0.7,
      patterns: `sin esfuerzo|fisuras|complicaciones
        imprescindible|imprescindibles|indispensable|indispensables =para|,|.|en
        notable|notablemente|fascinante|fascinantes|emocionante|emocionantes|apasionante|apasionantes|inmersivo|inmersiva
        pionero|pionera|pioneros|pioneras|líder ?mundial|indiscutible|global
        transforma|transforman|transformar|transformando|reinventa|reinventan|reinventar <5 mundo|industria|forma|manera|sector|vida|futuro|sociedad|negocio
        prestigioso|prestigiosa|emblemático|emblemática|icónico|icónica
        a medida
        al siguiente nivel
        abre|abren|abrir ?la ?un ?nuevas ?el puerta|puertas|camino|horizontes`,
    },
    {
      name: 'potente',
      list: 'boosters',
      source: PEACOCK,
      strength: 0.4,
      patterns: `-más|menos|muy|tan potente|potentes|poderoso|poderosa|poderosos|poderosas
        innovador|innovadora|innovadores|innovadoras|intuitivo|intuitiva|ideal|ideales|excelente|excelentes|óptimo|óptima|robusto|robusta
        drásticamente|radicalmente|masivamente|enormemente
        alta calidad|gama
        gran oportunidad|potencial|impacto`,
    },
    {
      name: 'ahorra tiempo',
      list: 'benefits',
      source: 'ours, from announcements of products and advertisements',
      strength: 0.4,
      patterns: `ahorra|ahorrar|ahorre|ahorras <2 tiempo|dinero|costes|costos|energía
        en ?solo ?unos ?pocos segundos|minutos|clics =.|,|y|^
        fácilmente|instantáneamente|rápidamente|automáticamente =.|,|y|sus|tus
        permite|permiten =a|que|crear|mejorar
        ayuda|ayudan a =las|los|tus|sus|tu|su|empresas
        mejora|mejoran|mejorar|aumenta|aumentar|optimiza|optimizar|impulsa|impulsar|potencia|potenciar <3 eficiencia|productividad|rendimiento|calidad|resultados|experiencia|ventas|crecimiento
        simplifica|simplifican|simplificar|automatiza|automatizar|agiliza|agilizar|acelera|acelerar
        fácil|sencillo|sencilla|simple de usar|instalar|configurar
        solución|plataforma|oferta completa|integral|única|ideal|innovadora
        ventaja competitiva
        valor añadido|agregado
        nueva generación
        socio|aliado|compañero ideal|perfecto|estratégico
        máxima|máximo calidad|seguridad|rendimiento|comodidad
        todo lo que necesitas|necesita`,
    },
    {
      name: 'sin duda',
      list: 'boosters',
      source: HYLAND,
      strength: 0.5,
      patterns: `sin ?ninguna ?lugar ?a duda|dudas
        indudablemente|innegablemente|innegable|indiscutible|indiscutiblemente|incuestionable`,
    },
    {
      name: 'el más potente',
      list: 'superlatives',
      source: PEACOCK,
      check: 'unmeasured',
      patterns: `el|la|los|las *_|% más *@adv @alabado
        el|la|los|las mejor|mejores *_|% del|de mundo|mercado|todos
        el|la|los|las mejor|mejores *_|% jamás|posible
        de todos los tiempos
        jamás|nunca creado|creada|visto|construido|construida|desarrollado|desarrollada
        más *@adv que nunca
        número uno|1 ?mundial`,
    },
    {
      name: 'el primero',
      list: 'firsts',
      source: PITFALLS,
      check: 'unmeasured',
      patterns: `primer|primera|primeros|primeras *_|% del|en mundo|el
        primicia mundial
        el|la|los|las único|única|únicos|únicas *_|% del|capaz|en mundo|de|mercado
        por primera vez en la historia
        nunca antes`,
    },
    {
      name: 'piensa como un humano',
      list: 'humanLike',
      source: PITFALLS,
      patterns: `sobrehumano|sobrehumana|sobrehumanos|sobrehumanas
        similar|similares a ?la ?lo ?del humano|humana|humanos
        @maquina ?que ?@adv [ comprende|comprenden|entiende|entienden|piensa|piensan|quiere|quieren|siente|sienten|sabe|saben|cree|sueña ]
        piensa|piensan|razona|razonan|habla|hablan|actúa|aprende como un|una|los humano|humanos|persona|experto|colega
        más inteligente|inteligentes|listo que ?un ?el ?los ?cualquier humano|humanos|persona|médicos
        compañero|compañeros|empleado|empleados|colega|trabajador virtual|virtuales|digital|digitales
        reemplazará|sustituirá|reemplazar|sustituir ?pronto a ?los médicos|abogados|profesores|programadores|humanos`,
    },
    {
      name: 'lo cambiará todo',
      list: 'certainty',
      source: PITFALLS,
      patterns: `va|van a *@adv cambiar|transformar|revolucionar|dominar|reemplazar <3 todo|mundo|vida|vidas|forma|manera|futuro|sector|industria
        cambiará|transformará|revolucionará|cambiarán|transformarán|revolucionarán|dominará|redefinirá
        cambia|cambiar|cambiarlo todo|para =.|,|^|siempre
        nada volverá a
        nunca volverá a
        ha llegado para quedarse
        inevitable|inevitablemente|imparable|imparables
        el futuro ?de ?del <3 es|está|pertenece|comienza|ya =ahora|aquí|prometedor|hoy|a|brillante|es|está
        garantiza|garantizan|garantizado|garantizada =el|éxito|los|un|resultados`,
    },
    {
      name: 'no te lo pierdas',
      list: 'pressure',
      source: BAIT,
      strength: 0.6,
      patterns: `no te ?lo ?la ?pierdas|arrepentirás|pierdas
        no se ?lo ?la pierda
        no esperes|espere|dudes|dude más|en
        +^|,|.|: descubre|descubra|regístrate|aprovecha|reserva|compra|prueba|contáctanos|únete|suscríbete|imagina|imagine|explora|descarga
        te va|encantará ?a ?encantar
        es ?ahora el momento de|perfecto|ideal
        ahora mismo
        al alcance de
        con un solo|simple clic
        di adiós|hola
        listo|lista|preparado para =transformar|descubrir|empezar|llevar
        a qué|que esperas`,
    },
    {
      name: 'límites',
      list: 'limits',
      source: PITFALLS,
      patterns: `limitación|limitaciones|desventaja|desventajas|inconveniente|inconvenientes|debilidad|debilidades|alucina|alucinaciones
        tasa de error|errores`,
    },
    {
      name: 'giros',
      list: 'none',
      source: 'ours',
      patterns: `no solo|sólo|solamente
        circunstancias|sesión|junta excepcionales|extraordinaria
        horas extraordinarias
        a lo mejor
        medicina|gen regenerativa`,
    },
  ],
  negations: 'no|nunca|jamás|ningún|ninguna|sin|ni|apenas|poco|menos|lejos|nada',
  claims:
    'afirma|afirman|asegura|aseguran|promete|prometen|dice|dijo|declara|según|califica|calificó|presume|describe|anuncia|considera',
  scorn:
    'hype|supuesto|supuesta|supuestamente|presunto|mito|mitos|exagerado|exagerada|exageración|bombo|humo',
  amounts: {
    times: 'x|×|veces',
    percent: '%|ciento',
    more: 'más|menos|mejor|mayor|menor|superior|aumento|reducción|ahorro|crecimiento|productividad|mejora',
    makes:
      'reduce|reducir|reducen|aumenta|aumentar|aumentan|mejora|mejorar|mejoran|ahorra|ahorrar|acelera|acelerar|incrementa|incrementar|disminuye|disminuir|multiplica',
    upTo: ['hasta un', 'hasta'],
    baseline:
      'que|comparado|comparación|respecto|frente|anterior|previo|predecesor|ingresos|acción|acciones|trimestre|año|años|mes|meses|desde|estudio|encuesta|inflación|precios|beneficio|puntos|medido|prueba|pruebas|promedio|media|usuarios|personas',
  },
  headlines: [
    {
      name: 'número delante',
      source: BAIT,
      pattern:
        /^(?:l[oa]s )?(?:top )?\d{1,3} (?:[\p{L}-]+ ){0,3}(?:consejos|razones|cosas|formas|maneras|trucos|secretos|datos|tendencias|errores|ideas|herramientas|mejores)\b/iu,
    },
    {
      name: 'trato',
      source: BAIT,
      pattern: /\b(?:tienes|debes|necesitas|deberías) (?:que )?\p{L}+|\blo que hay que saber\b/iu,
    },
    { name: 'así', source: BAIT, pattern: /^(?:así|est[aeo]s?|por esto|por qué)\b/iu },
    {
      name: 'asombro',
      source: BAIT,
      pattern:
        /\b(?:impactante|incre[ií]ble|secretos?|lo cambia todo|todo lo que|definitiv[oa]|revoluciona\w*|por fin)\b/iu,
    },
    { name: 'exclamación', source: BAIT, pattern: /[!¡]/u },
    {
      name: 'futuro',
      source: BAIT,
      pattern: /\bel futuro de(?:l)?\b|\bel fin de(?:l)?\b|\bla era de(?:l)?\b/iu,
    },
  ],
};
