import { describe, expect, it } from 'vitest';
import { parsePage } from '../../../../lib/cli/dom.ts';
import { faqOf } from './faq-of.ts';

const LANGUAGES: [lang: string, title: string, ask: string, answer: string, questions: string[]][] =
  [
    [
      'en',
      'Frequently asked questions',
      'Question:',
      'Answer:',
      ['Who steers the ferry?', 'When does it leave?'],
    ],
    [
      'de',
      'Häufig gestellte Fragen',
      'Frage:',
      'Antwort:',
      ['Wer steuert die Fähre?', 'Wann legt sie ab?'],
    ],
    [
      'fr',
      'Foire aux questions',
      'Question :',
      'Réponse :',
      ['Qui pilote le bac ?', 'Quand part-il le matin ?'],
    ],
    [
      'es',
      'Preguntas frecuentes',
      'Pregunta:',
      'Respuesta:',
      ['¿Quién guía el ferri?', '¿Cuándo sale del muelle?'],
    ],
    [
      'it',
      'Domande frequenti',
      'Domanda:',
      'Risposta:',
      ['Chi guida il traghetto?', 'Quando parte la mattina?'],
    ],
    [
      'pt',
      'Perguntas frequentes',
      'Pergunta:',
      'Resposta:',
      ['Quem guia a balsa?', 'Quando ela parte do cais?'],
    ],
    [
      'nl',
      'Veelgestelde vragen',
      'Vraag:',
      'Antwoord:',
      ['Wie stuurt de veerboot?', 'Wanneer vertrekt hij?'],
    ],
    [
      'pl',
      'Najczęściej zadawane pytania',
      'Pytanie:',
      'Odpowiedź:',
      ['Kto steruje promem?', 'Kiedy prom odpływa?'],
    ],
    [
      'ru',
      'Часто задаваемые вопросы',
      'Вопрос:',
      'Ответ:',
      ['Кто ведёт паром?', 'Когда он отходит?'],
    ],
    [
      'tr',
      'Sıkça sorulan sorular',
      'Soru:',
      'Cevap:',
      ['Feribotu kim yönetiyor?', 'Ne zaman kalkıyor?'],
    ],
    ['ar', 'الأسئلة الشائعة', 'سؤال:', 'جواب:', ['من يقود العبارة؟', 'متى تغادر العبارة الميناء؟']],
    ['he', 'שאלות נפוצות', 'שאלה:', 'תשובה:', ['מי נוהג במעבורת?', 'מתי היא יוצאת מהנמל?']],
    ['zh', '常见问题', '问：', '答：', ['谁在驾驶这艘渡轮？', '渡轮什么时候离开码头？']],
    [
      'ja',
      'よくある質問',
      '質問：',
      '回答：',
      ['だれが船を操縦していますか？', '船はいつ港を出ますか？'],
    ],
    ['ko', '자주 묻는 질문', '질문:', '답변:', ['누가 배를 조종하나요?', '배는 언제 떠나나요?']],
  ];
const ANSWER = 'OpenHarbor 3.1 – 06:00, 12:00, 18:00 – pier 4, pier 5 (harbor.example).';

const asked = (html: string): string[] =>
  faqOf(parsePage(`<body>${html}</body>`, 'https://harbor.example/')).faq.map(
    ({ question }) => question,
  );

describe.each(LANGUAGES)('in %s', (_, title, ask, answer, questions) => {
  it('an FAQ is announced by its title', () => {
    const folded = questions.map((one) => `<div><p>${one}</p><p>${ANSWER}</p></div>`).join('');
    expect(asked(`<h2>${title}</h2>${folded}`)).toEqual(questions);
    expect(asked(folded)).toEqual([]);
  });

  it('pairs are labelled', () => {
    const labelled = questions
      .map((one) => `<p>${ask} ${one}</p><p>${answer} ${ANSWER}</p>`)
      .join('');
    expect(asked(labelled)).toEqual(questions);
  });
});
