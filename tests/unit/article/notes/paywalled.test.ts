import { describe, expect, it, test } from 'vitest';
import { asksForSubscription } from '../../../../lib/article/notes/wall-words.ts';
import { jsonLd, notesOf, paragraphs } from './page.ts';

const WALL = '<div class="paywall"><h2>Subscribe to continue reading</h2></div>';

describe('a page is said to keep the rest for subscribers', () => {
  it('that asks to subscribe below a short text', () => {
    expect(notesOf({ words: 150, end: WALL })).toContain('paywalled');
  });

  it.each([['False'], [false], ['https://schema.org/False']])(
    'whose data says it is not free (%j) and knows a much longer text',
    (isAccessibleForFree) => {
      const head = jsonLd({ isAccessibleForFree, wordCount: 1400 });
      expect(notesOf({ head })).toEqual(['paywalled']);
    },
  );

  it('whose meta tag says it is locked and whose data knows a much longer text', () => {
    const head = `<meta name="article:content_tier" content="locked">${jsonLd({ wordCount: 1400 })}`;
    expect(notesOf({ head })).toEqual(['paywalled']);
  });

  it('that is a teaser, the part for subscribers not in the page', () => {
    const hasPart = { '@type': 'WebPageElement', isAccessibleForFree: false, cssSelector: '.paid' };
    const head = jsonLd({ isAccessibleForFree: false, hasPart });
    expect(notesOf({ head, words: 100 })).toEqual(['paywalled']);
  });

  it('where a wall named so stands behind a long text', () => {
    const after = '<div class="paywall"><h2>This post is for paid subscribers</h2></div>';
    expect(notesOf({ words: 1200, after })).toEqual(['paywalled']);
  });
});

describe('a page is not said to', () => {
  it('where it says not to be free, but the whole text is there', () => {
    const hasPart = { isAccessibleForFree: false, cssSelector: '.paid' };
    const head = jsonLd({ isAccessibleForFree: false, hasPart, wordCount: 820 });
    expect(notesOf({ head, words: 800 })).toEqual([]);
  });

  it('where its data has no more text than is shown', () => {
    const articleBody = paragraphs(240).join('\n\n');
    const head = jsonLd({ isAccessibleForFree: 'False', articleBody });
    expect(notesOf({ head, words: 240 })).toEqual([]);
  });

  it('where a long text is followed by an offer', () => {
    expect(notesOf({ words: 900, after: '<p>Subscribe to continue reading</p>' })).toEqual([]);
  });

  it('where only a label above the text names subscribers', () => {
    const head = '<meta name="article:content_tier" content="free">';
    expect(notesOf({ head, words: 250, after: '<p>For subscribers</p>' })).toEqual([]);
  });

  it('where the wall is hidden', () => {
    const end = '<div hidden><p>Subscribe to continue reading</p></div>';
    expect(notesOf({ words: 250, end })).toEqual([]);
  });
});

test.each([
  ['en', 'To continue reading, sign in or create an account.'],
  ['en', 'This story is available exclusively to subscribers.'],
  ['en', 'You have reached your limit of free articles.'],
  ['de', 'Dieser Artikel ist exklusiv für Abonnenten.'],
  ['de', 'Jetzt registrieren und weiterlesen'],
  ['fr', 'La suite de cet article est réservée aux abonnés.'],
  ['fr', 'Il vous reste 75 % de cet article à lire.'],
  ['es', 'Suscríbete para seguir leyendo'],
  ['es', 'Contenido exclusivo para suscriptores'],
  ['it', 'Questo contenuto è riservato agli abbonati'],
  ['it', 'Per continuare a leggere, abbonati'],
  ['pt', 'Este conteúdo é exclusivo para assinantes'],
  ['pt', 'Assine para continuar lendo'],
  ['nl', 'Dit artikel is alleen toegankelijk voor abonnees'],
  ['nl', 'Abonneer u om verder te lezen'],
  ['pl', 'Artykuł dostępny tylko dla prenumeratorów'],
  ['pl', 'Pozostało 80% artykułu'],
  ['ru', 'Материал доступен только для подписчиков'],
  ['ru', 'Оформите подписку, чтобы читать дальше'],
  ['tr', 'Okumaya devam etmek için abone olun'],
  ['ar', 'اشترك الآن لمتابعة القراءة'],
  ['he', 'הכתבה המלאה זמינה למנויים'],
  ['zh', '订阅后继续阅读'],
  ['zh', '本文仅限会员阅读'],
  ['ja', 'この記事は有料会員限定です'],
  ['ja', '続きを読むにはログインが必要です'],
  ['ko', '이 기사는 구독자 전용입니다'],
  ['ko', '로그인 후 계속 읽으실 수 있습니다'],
])('a wall is known in %s: %s', (_, sentence) => {
  expect(asksForSubscription(sentence)).toBe(true);
});

test.each([
  'Subscribe to our newsletter and read it every morning.',
  'Subscribe now to keep reading and get access to the full archive.',
  'Posting comments is limited to subscribers only.',
  'Members get access to the full research library.',
  'Abonnieren Sie unseren Newsletter.',
  'Inscrivez-vous à notre lettre.',
  '订阅我们的通讯',
  'メールマガジンに登録',
])('an offer is no wall: %s', (sentence) => {
  expect(asksForSubscription(sentence)).toBe(false);
});
