/**
 * Sentences that keep the rest of a text for subscribers, members or registered readers, for each language of the
 * briefs. They name the text or the reading: an offer of a newsletter or of an archive does not.
 */
const WALLS: readonly RegExp[] = [
  // English
  /\b(?:subscribe|sign (?:in|up)|log ?in|register|become an? (?:paid |paying )?(?:subscriber|member)|upgrade)\b.{0,40}\bto (?:continue reading|keep reading|finish reading|unlock this|read (?:this|the (?:rest|full|whole|entire|complete)))\b(?!.{0,40}\barchive\b)/i,
  /\bto (?:continue|keep|finish) reading\b.{0,40}\b(?:subscribe|sign (?:in|up)|log ?in|register|create|start|become|join|upgrade)/i,
  /\bto read the (?:rest|remainder|full|whole|entire|complete)\b.{0,60}\b(?:subscribe|subscription|sign (?:in|up)|log ?in|register|become|join)/i,
  /\b(?:article|story|post|piece|content|column|episode) is (?:only |exclusively )?(?:for|available (?:only |exclusively )?(?:to|for)|exclusive (?:to|for)|reserved for|locked for|limited to) (?:our |paid |paying |premium |registered )*(?:subscribers|members)\b/i,
  /\bunlock (?:this|the (?:full|rest)) ?(?:of the )?(?:article|story|piece|post|column)\b/i,
  /\b(?:reached|used) (?:your|all (?:of )?your|the) .{0,30}\bfree (?:articles?|stories|story|posts?)\b/i,
  /\b(?:made this story available to medium members only|this (?:article|story|post) is behind a paywall)\b/i,
  // German
  /\b(?:artikel|beitrag|text|inhalt|abo-?artikel)\b.{0,30}\b(?:nur|exklusiv|ausschließlich) (?:für|mit)\b.{0,30}\b(?:abo|abonnent|mitglied|plus|registrierte)/i,
  /\b(?:abonnieren|anmelden|registrieren|einloggen|testen|abo|plus)\b.{0,40}\b(?:weiterlesen|weiter zu lesen|ganzen artikel|vollständigen artikel)/i,
  /\b(?:weiterlesen|weiter lesen|weiterzulesen)\b.{0,30}\b(?:mit|abo|abonn|anmeld|registrier)/i,
  // French
  /\b(?:article|suite|contenu|lecture)\b.{0,30}\bréservée?s? (?:à nos|aux|à) (?:abonnés|membres|adhérents)/i,
  /\b(?:abonnez-vous|connectez-vous|inscrivez-vous|s['’]abonner)\b.{0,40}\b(?:lire|lecture|suite de (?:cet|l['’])article)/i,
  /\bil vous reste \d{1,3}(?:[.,]\d+)? ?% de (?:cet article|ce contenu) à lire/i,
  // Spanish
  /(?:contenido|artículo|noticia|reportaje)s?\b.{0,20}(?:exclusiv[oa]s?|s[oó]lo|reservad[oa]s?) (?:para|a) (?:nuestros )?(?:suscriptores|socios|miembros|registrados)/i,
  /(?:suscr[ií]b[ea]\w*|reg[ií]str[ea]\w*|inicia sesión|hazte \w+)\b.{0,40}\b(?:seguir|continuar) leyendo/i,
  /\bpara (?:seguir|continuar) leyendo\b.{0,50}\b(?:suscr|reg[ií]str|inicia|hazte)/i,
  // Italian
  /\b(?:articolo|contenuto)\b.{0,20}\b(?:riservato|esclusivo|disponibile solo|accessibile solo)\b.{0,16}\babbonati/i,
  /\b(?:abbonati|accedi|registrati)\b.{0,40}\b(?:continuare a leggere|leggere (?:tutto|l['’]articolo|il resto))/i,
  /\bper continuare a leggere\b.{0,50}\b(?:abbon|acced|registr)/i,
  // Portuguese
  /(?:conteúdo|artigo|reportagem|matéria|texto)\b.{0,16}(?:exclusiv[oa]|só|apenas|reservad[oa]) (?:para|a|dos) (?:os |nossos |os nossos )?(?:assinantes|subscritores|membros)/i,
  /\b(?:assine|assina|subscreva|cadastre-se|registe-se|faça login)\b.{0,40}\b(?:continuar (?:lendo|a ler)|ler (?:o|a|este|esta))/i,
  // Dutch
  /\b(?:artikel|verhaal|inhoud)\b.{0,24}\b(?:alleen|enkel|exclusief|uitsluitend)\b.{0,24}\b(?:abonnees|leden)\b/i,
  /\b(?:abonn\w+|log in|inloggen|registreer|word (?:abonnee|lid))\b.{0,40}\b(?:verder (?:te )?lezen|lees verder|dit artikel (?:te )?lezen)/i,
  /\b(?:lees verder|verder lezen)\b.{0,24}\b(?:met|abonn)/i,
  // Polish
  /(?:artykuł|treść|tekst|materiał)\S{0,2} .{0,24}(?:tylko|wyłącznie) dla (?:prenumeratorów|subskrybentów|abonentów|zalogowanych)/i,
  /(?:aby|żeby|chcesz) (?:czytać dalej|przeczytać (?:cały|całość|więcej)|kontynuować czytanie)/i,
  /pozostało (?:jeszcze )?\d{1,3}(?:[.,]\d+)? ?% (?:artykułu|tekstu|treści)/i,
  // Russian
  /(?:материал|стать[яи]|текст|публикация).{0,30}(?:только|исключительно) (?:для |по )?(?:подписчик|подписк|зарегистрированн)/i,
  /чтобы (?:читать дальше|продолжить чтение|дочитать|прочитать полностью).{0,40}(?:подпи|войди|зарегистр|авториз)|(?:подпи|оформите подписку|войдите|зарегистр).{0,40}чтобы (?:читать|продолжить чтение|дочитать|прочитать)/i,
  // Turkish
  /(?:okumaya devam etmek|devamını okumak|tamamını okumak) için.{0,30}(?:abone|üye|giriş|kayıt|kaydol)/i,
  /(?:haber|yazı|içerik|makale)\S{0,6} .{0,24}(?:yalnızca|sadece) (?:abone|üye)/i,
  // Arabic
  /(?:اشترك|اشتركوا|سجل|سجّل|تسجيل الدخول).{0,30}(?:لمواصلة|لمتابعة|لإكمال|لاستكمال) (?:ال)?قراءة|(?:لمواصلة|لمتابعة|لإكمال|لاستكمال) القراءة.{0,30}(?:اشترك|سجل|سجّل)/,
  /(?:المقال|المحتوى|المادة|التقرير|الخبر).{0,24}للمشتركين|للمشتركين فقط/,
  // Hebrew
  /(?:להמשך|כדי להמשיך|להמשיך)(?: ב| ל|ה)?\s?(?:קריאה|לקרוא|הקריאה).{0,40}(?:מנוי|הירשמו|התחבר|הרשמה)|(?:הכתבה|המאמר|התוכן|כתבה).{0,24}למנויים|למנויים בלבד/,
  // Chinese
  /(?:订阅|訂閱|付费|付費|登录|登入|注册|註冊|开通会员|成为会员|成為會員|加入会员|加入會員).{0,12}(?:继续阅读|繼續閱讀|阅读全文|閱讀全文|查看全文|解锁全文|解鎖全文)/,
  /(?:本文|此文|剩余|剩餘|全文|文章|内容|內容).{0,12}(?:仅限|僅限|仅供|僅供|专享|專享|需|为|為).{0,8}(?:会员|會員|订阅|訂閱|付费|付費)|还有\d+%?.{0,6}(?:未读|内容)/,
  // Japanese
  /(?:この|本)(?:記事|コンテンツ|投稿)(?:の続き)?は.{0,16}(?:有料|会員|購読者|登録)/,
  /(?:続き|全文|残り).{0,20}(?:には|ためには|するには).{0,20}(?:登録|ログイン|購読|会員|購入)|残り\s?[\d,]+\s?文字/,
  // Korean
  /(?:기사|콘텐츠|글|내용).{0,14}(?:구독자|유료 ?회원|회원|멤버십).{0,6}(?:전용|만|공개)|(?:구독|로그인|가입|결제).{0,14}(?:계속 읽|전체 (?:기사|내용)|전문을? (?:보|읽|확인))|(?:계속 읽으려면|전문을 (?:보|읽으)려면).{0,20}(?:구독|로그인|가입)/,
];

/** Whether the words keep the rest of a text for subscribers, members or registered readers. */
export const asksForSubscription = (text: string): boolean => WALLS.some((wall) => wall.test(text));
