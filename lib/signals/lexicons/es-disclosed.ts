import type { DisclosureWords } from './type-disclosed.ts';

const TEXT = '(?:artículo|texto|contenido|reportaje|post|noticia|nota|entrevista)';

/** Spanish disclosures, after the same sources as the English ones, and the Código Deontológico of the FAPE (corrections). */
export const ES_DISCLOSED: DisclosureWords = {
  labels: {
    opinion:
      'opini(?:ón|ones)|tribuna|editorial(?:es)?|columnas?|punto de vista|cartas al director|firmas',
    analysis: 'análisis',
    review: 'reseñas?|críticas?',
    interview: 'entrevistas?',
    satire: 'sátira|humor',
    sponsored:
      'contenido (?:patrocinado|promocionado|de marca|ofrecido por .{2,40})|patrocinado(?: por .{2,40})?|publirreportaje|publicidad|branded content|en colaboración con .{2,40}|artículo patrocinado|espacio patrocinado',
    'press release': '(?:nota|comunicado)s? de prensa|comunicado',
  },
  paid: {
    hint: 'patrocin|publicidad|elaborad|realizad|pagad|ofrecido',
    words: `este ${TEXT} (?:es|ha sido|fue|está) (?:un |una )?(?:patrocinad[oa]|publicidad|elaborad[oa] (?:por|en colaboración)|realizad[oa] en colaboración|pagad[oa] por)|contenido (?:ofrecido|elaborado) por`,
  },
  corrects:
    'fe de (?:erratas|errores|errata)|correcci(?:ón|ones)|rectificaci(?:ón|ones)|aclaraci(?:ón|ones)',
  corrected: {
    hint: 'fe de|correcci|rectific|aclaraci|versión|actualiza|corregi|modificad|editad|redacción|editor',
    words: `una versión (?:anterior|previa|inicial) de est[ea]|en una versión (?:anterior|previa)|est[ea] ${TEXT} (?:ha sido|fue|se ha) (?:actualizad|corregid|modificad|editad)[oa]|hemos corregido|nota (?:del editor|de la redacción).{0,80}(?:versi|corre|actual)`,
  },
  interest: {
    hint: 'autora? |intere|declar|financiad|patrocinad|propietari|transparencia',
    words:
      '(?:el|la) autora? (?:posee|tiene|no tiene|declara)(?: [a-zß-ÿœ]+){0,2} (?:acciones|participaciones|interés|intereses|conflictos?|posiciones)|conflictos? de intere(?:ses|és)(?: [a-zß-ÿœ]+){0,3}\\s?:|declaración de (?:intereses|conflictos)|declara(?:n)? no tener (?:conflictos?|intereses)|(?:financiad|patrocinad)[oa] por|propietari[oa] de este (?:medio|periódico|diario)|transparencia\\s?:',
  },
  affiliate: {
    hint: 'afilia|comisi',
    words:
      'enlaces? (?:de )?afiliad[oa]s?|enlaces? de afiliación|(?:recib|gan|obten)[a-zß-ÿœ]*(?: [a-zß-ÿœ]+){0,3} comisi(?:ón|ones)|una (?:pequeña )?comisión|programa de afiliad[oa]s|afiliado de amazon',
  },
};
