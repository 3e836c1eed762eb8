import { describe, expect, it } from 'vitest';
import { articleOf, linesOf } from './hard-page.ts';

const LAST = /and one very patient pilot boat\.$/;

describe('shapes of pages', () => {
  it('reads a text that stands in shadow trees', () => {
    const article = articleOf('shadow-dom');
    expect(article).toMatchObject({ authors: ['Mira Okonjo'], page: { kind: 'article' } });
    const lines = linesOf(article);
    expect(lines).toHaveLength(9);
    expect(lines[0]).toMatch(/^Kestrel Labs/);
    expect(lines.at(-1)).toMatch(LAST);
  });

  it('finds pictures that wait for a script, and only those', () => {
    const { blocks } = articleOf('lazy-images', 'https://times.example/lazy');
    expect(
      blocks.flatMap((block) => (block.kind === 'image' ? [[block.src, block.alt]] : [])),
    ).toEqual([
      ['https://times.example/img/one.jpg', 'One'],
      ['https://times.example/img/two-900.webp', 'Two'],
      ['https://times.example/img/three.jpg', 'Three'],
      ['https://times.example/img/four.jpg?w=1200', 'Four'],
    ]);
  });

  it('reads formulas once, code without line numbers, and no marks of notes', () => {
    const article = articleOf('math-code-notes');
    const lines = linesOf(article);
    expect(lines[0]).toMatch(/^Kestrel Labs said/);
    expect(lines[1]).toBe(
      'The loss is L = \\frac{a}{b} and falls with every night, by about 10³ a week. Then it rises again.',
    );
    expect(article.blocks.flatMap((block) => (block.kind === 'code' ? [block] : []))).toEqual([
      { kind: 'code', language: null, text: 'def berth(n):\n    return n * 2\nprint(berth(6))' },
      { kind: 'code', language: 'bash', text: 'pip install sandpiper' },
    ]);
    expect(article.blocks.find(({ kind }) => kind === 'table')).toMatchObject({
      caption: 'Right berths of 100',
      rows: [
        ['', 'Day', 'Night'],
        ['Sandpiper 1', '84', '70'],
        ['Sandpiper 2', '91', '83'],
      ],
    });
    expect(lines.at(-2)).toMatch(LAST);
    expect(lines.at(-1)).toBe('Measured by the harbor school in May.');
    expect(article.faq).toEqual([]);
  });

  it('says that a text goes on on further pages', () => {
    const article = articleOf('paged', 'https://times.example/wheelhouse');
    expect(article.notes).toContain('paged');
    expect(linesOf(article)).toHaveLength(8);
  });

  it('says that a text is still being written', () => {
    const article = articleOf('live-blog', 'https://times.example/live');
    expect(article).toMatchObject({ notes: ['live'], title: 'Live: Sandpiper 2 comes to port' });
    expect(linesOf(article).filter((line) => /^Update number/.test(line))).toHaveLength(9);
    expect(linesOf(article).join('\n')).not.toContain('Key events');
  });

  it('does not take a frame that a file cannot hold for an article', () => {
    expect(articleOf('iframe-body').page.kind).toBe('other');
  });
});

/** Language, title, author, how the text begins and ends, and words around it. */
const LANGUAGES: [string, string, string, string, string, RegExp][] = [
  [
    'de',
    'Ein Modell für das Steuerhaus',
    'Jana Brückner',
    'Die Firma Eisvogel hat a',
    'ehörde steht noch aus.',
    /Artikel teilen|Mehr zum Thema|Alle Rechte vorbehalten|Politik/,
  ],
  [
    'fr',
    'Un modèle pour la timonerie',
    'Élise Moreau',
    'La société Martin-Pêcheu',
    'aire donne son accord.',
    /Partager cet article|À lire aussi|Tous droits réservés|Politique/,
  ],
  [
    'es',
    'Un modelo para la timonera',
    'Lucía Herrera',
    'La empresa Martín Pescad',
    'rtuaria da su permiso.',
    /Compartir|Más noticias|Todos los derechos reservados|Política/,
  ],
  [
    'it',
    'Un modello per la timoneria',
    'Chiara Bassi',
    'La società Martin Pescat',
    ' darà il suo consenso.',
    /Condividi|Leggi anche|Tutti i diritti riservati|Politica/,
  ],
  [
    'pt',
    'Um modelo para a casa do leme',
    'Inês Carvalho',
    'A empresa Guarda-Rios ap',
    ' do porto der licença.',
    /Compartilhar|Leia também|Todos os direitos reservados|Política/,
  ],
  [
    'nl',
    'Een model voor het stuurhuis',
    'Femke de Wit',
    'Het bedrijf IJsvogel hee',
    'oor toestemming geeft.',
    /Deel dit artikel|Lees ook|Alle rechten voorbehouden|Politiek/,
  ],
  [
    'pl',
    'Model do sterówki',
    'Zofia Wilk',
    'Firma Zimorodek pokazała',
    'ę na to urząd portowy.',
    /Udostępnij|Czytaj także|Wszelkie prawa zastrzeżone|Polityka/,
  ],
  [
    'ru',
    'Модель для рулевой рубки',
    'Анна Соколова',
    'Компания «Зимородок» пок',
    'ешит управление порта.',
    /Поделиться|Читайте также|Все права защищены|Политика/,
  ],
  [
    'tr',
    'Dümen köşkü için bir model',
    'Elif Yıldız',
    'Yalıçapkını şirketi paza',
    'n itibaren kullanacak.',
    /Paylaş|İlgili haberler|Tüm hakları saklıdır|Siyaset/,
  ],
  [
    'ar',
    'نموذج لغرفة القيادة',
    'ليلى حداد',
    'قدمت شركة الرفراف يوم ال',
    ' سلطة الميناء على ذلك.',
    /شارك|اقرأ أيضا|جميع الحقوق محفوظة|سياسة/,
  ],
  [
    'he',
    'מודל לתא ההגה',
    'נועה ברק',
    'חברת שלדג הציגה ביום שני',
    'ת הנמל תיתן לכך אישור.',
    /שתפו|עוד בנושא|כל הזכויות שמורות|פוליטיקה/,
  ],
  [
    'zh',
    '驾驶室里的语言模型',
    '林晓雨',
    '翠鸟公司周一发布了一个语言模型，它不需要连接任何',
    '月开始使用这个模型，其他船只要等到明年春天。',
    /分享|相关阅读|版权所有|政治/,
  ],
  [
    'ja',
    '操舵室に収まる言語モデル',
    '高橋美咲',
    'カワセミ社は月曜日、サーバーにつながずに船の上だ',
    'リーが六月からこのモデルを使い始める予定だ。',
    /シェアする|関連記事|無断転載を禁じます|政治/,
  ],
  [
    'ko',
    '조타실에 들어가는 언어 모델',
    '김하늘',
    '물총새사는 월요일 어떤 서버에도 연결하지 않',
    '여객선이 유월부터 이 모델을 쓰게 된다.',
    /공유하기|관련 기사|무단 전재 금지|정치/,
  ],
];

describe('languages', () => {
  it.each(LANGUAGES)('%s', (lang, title, author, first, last, around) => {
    const article = articleOf(`lang-${lang}`);
    expect(article).toMatchObject({
      lang,
      title,
      authors: [author],
      publishedAt: '2026-03-16',
      faq: [],
    });
    expect(article.direction).toBe(lang === 'ar' || lang === 'he' ? 'rtl' : 'ltr');
    const lines = linesOf(article);
    expect(article.page).toEqual({ kind: 'article' });
    expect(lines).toHaveLength(6);
    expect(lines[0]).toMatch(new RegExp(`^${first}`));
    expect(lines.at(-1)?.endsWith(last)).toBe(true);
    expect(lines.join('\n')).not.toMatch(around);
    expect(article.wordCount).toBeGreaterThan(50);
  });
});
