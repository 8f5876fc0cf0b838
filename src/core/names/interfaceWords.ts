/**
 * Words and phrases that stand on the pages of newspapers around their articles, in the languages
 * that packs are written for: a name that is one of them is marked in menus and footers. Used when
 * names are checked, never in a page.
 */
const PHRASES = `
about us, account, advert, advertisement, analysis, archive, arts, back to top, blog, books, breaking news,
business, careers, comment, comments, contact, contact us, cookie policy, cookies, copyright, culture,
download, editorial, email, english, entertainment, event, events, explore, facebook, fashion, features,
football, gallery, guardian, health, help, home, home page, instagram, international, jobs, latest, latest news,
lifestyle, live, log in, log out, login, media, members, menu, money, more, mirror, music, my account, national,
news, newsletter, newsletters, opinion, opinions, photos, podcast, podcasts, politics, popular, post,
privacy, privacy policy, privacy settings, read more, register, related, related articles, science, search,
settings, share, share this, shop, show more, sign in, sign up, site map, sitemap, skip to content, sport,
sports, star, subscribe, sun, support, tech, technology, telegraph, terms, terms of use, terms of service,
the guardian, the independent, the sun, the times, this article, time, times, top stories, topics, travel,
trending, twitter, video, videos, weather, world, youtube,
datenschutz, impressum, kontakt, anmelden, suche, startseite, wirtschaft, politik, kultur, wissen,
accueil, actualités, politique, culture, économie, contact, mentions légales, abonnez-vous, connexion,
inicio, noticias, política, economía, cultura, deportes, contacto, aviso legal, suscríbete,
홈, 뉴스, 정치, 경제, 사회, 문화, 로그인, 회원가입, 검색, 메뉴, 구독, 댓글, 공유,
ホーム, ニュース, 政治, 経済, 検索, ログイン, メニュー, 首页, 新闻, 登录, 搜索, 菜单
`;

/** Folded as names are compared: small letters, words apart by one space. */
export const INTERFACE_WORDS: ReadonlySet<string> = new Set(
  PHRASES.split(',').map((phrase) => phrase.replace(/[\s-]+/gu, ' ').trim()),
);
