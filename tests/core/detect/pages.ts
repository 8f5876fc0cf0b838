/**
 * Pages in our own words, with every mention of a trigger marked: `[p …]` Mike Pence, `[k …]` Kim Yo
 * Jong, `[g …]` the Games at Pyeongchang. Everything else that looks like one is a trap.
 */
export interface MarkedPage {
  readonly about: string;
  readonly lang: string;
  readonly title?: string;
  readonly blocks: readonly string[];
}

const page = (about: string, lang: string, ...blocks: string[]): MarkedPage => ({
  about,
  lang,
  blocks,
});

export const ENGLISH: readonly MarkedPage[] = [
  page(
    'a full name, then the surname',
    'en',
    '[p Mike Pence] landed in Alaska on the way to Asia.',
    'There [p Pence] spoke to troops. [p Pence]’s plane left an hour later, and "[p Pence]," said one, "shook every hand."',
  ),
  page(
    'titles',
    'en',
    'A letter to [p Vice President Pence] was never answered.',
    'In 2014 [p Gov. Pence] signed it; as [p Governor Pence] he defended it.',
    'The list names [p VP Pence] and [p Vice-President Pence], and former [p vice president pence] in small letters.',
  ),
  page(
    'Mr and Mrs',
    'en',
    '[p Mike Pence] and his wife flew home.',
    'Mrs. Pence carried the cat; [p Mr. Pence] carried the rabbit. Second Lady Pence laughed, Mrs Pence said.',
  ),
  page(
    'his family beside him',
    'en',
    'Karen Pence sat next to her husband, [p Mike Pence], at the game.',
    '[p Pence] left early. Charlotte Pence and Audrey Pence stayed, and so did Greg Pence.',
    'The Pences are from Indiana. Karen S. Pence taught art there.',
  ),
  page(
    'his brother’s piece',
    'en',
    'Greg Pence won the seat that his brother [p Mike Pence] once held.',
    'Greg Pence thanked the voters in Columbus.',
    'Pence ran chains of petrol stations before that, and Pence has never held office.',
  ),
  page(
    'a ball player',
    'en',
    'Hunter Pence hit two home runs on Sunday.',
    'Pence had not started since May. "Pence is back," his manager said.',
  ),
  page(
    'a ball player, next to the news from Washington',
    'en',
    'Trump to meet the champions at the White House next week',
    'Hunter Pence hit two home runs on Sunday, and Pence was cheered off the field.',
    'The senate votes on Monday.',
  ),
  page(
    'a film-maker, on a page without politics',
    'en',
    'Bill Pence founded the festival with three friends. Pence chose the films.',
  ),
  page(
    'somebody unknown',
    'en',
    'The village named Laverne Pence its librarian of the year. Pence retires in June.',
    'Denny Pence, vice president of sales, thanked the shareholders.',
  ),
  page(
    'the surname alone, in politics',
    'en',
    'Trump and [p Pence] met at the White House.',
    'What [p Pence] knew when: an aide talks',
  ),
  page(
    'only the surname, and two signs of Washington elsewhere on the page',
    'en',
    '[p Pence] to speak at evangelical college',
    'Read on: Republicans fear the midterms',
    'Read on: What the Senate does next',
  ),
  page('a ticket', 'en', 'The Trump-[p Pence] ticket, Trump/[p Pence] signs and a [p PENCE] cap.'),
  page('a debate', 'en', 'Kamala Harris won the [p Pence]-Harris debate, or so her party says.'),
  page(
    'a transcript',
    'en',
    'MODERATOR: Mr Trump’s running mate has two minutes. Senator Kaine, you are next.',
    '[p PENCE]: Thank you. KAINE: Let me answer.',
    '[p Pence]: I am not finished.',
  ),
  page('a headline in capitals', 'en', 'TRUMP SENDS [p PENCE] TO SEOUL', 'A trip of six days'),
  page(
    'a handle and hash tags',
    'en',
    'So says @[p mike_pence] #[p MikePence]2024 and #Trump[p Pence]2020.',
  ),
  page('a reversed name', 'en', 'References: [p Pence, Mike] (2022), So Help Me God.'),
  page('an initial', 'en', 'Signed, [p Michael R. Pence], President of the Senate'),
  page(
    'a transcript without capitals',
    'en',
    'so mike flynn called [p mike pence] and lied to him, that is what [p mike pence] said',
  ),
  page(
    'years and days before the name are no money',
    'en',
    'In 2016 [p Pence] joined the Trump campaign. On January 6 [p Pence] was in the Capitol.',
  ),
  page(
    'aides by number',
    'en',
    'Two [p Pence] aides spoke to the panel about Trump, and one [p Pence] ally did not.',
  ),
  page(
    'money',
    'en',
    'A pint cost 50 pence, a loaf two pence and a stamp 12.5 pence.',
    'Shares rose 3 pence to 510.75 pence. Price in pence: 40p. £3 and ten pence.',
    'Dividend: 12 Pence per share, Five Pence more than the last. Fifty pence coins are rare.',
  ),
  page(
    'money, in a year of Trump',
    'en',
    'Fuel is up 4 pence a litre since Trump spoke.',
    'Price (Pence)',
    'The Senate in Washington rises in March.',
  ),
  page('other words', 'en', 'Spencer, Spence, pencer, suspence, Pencey Prep and the Pencoed road.'),
  page(
    'no name in code-like addresses',
    'en',
    'See https://example.org/politics/mike-pence-speech for more, or write to mike.pence@example.org.',
  ),
  page('capitals in a price list', 'en', 'PRICES: BREAD 80 PENCE, MILK 45 PENCE, EGGS TEN PENCE'),
  page(
    'Kim Yo Jong in every spelling',
    'en',
    '[k Kim Yo Jong], [k Kim Yo-jong], [k Kim Yo-Jong], [k Kim Yojong], [k KIM YO JONG], [k Kim Yŏ-jŏng], [k Kim Yo\u2011jong], [k Kim\u00a0Yo\u00a0Jong], [k Ｋｉｍ Ｙｏ Ｊｏｎｇ] and #[k KimYoJong].',
  ),
  page(
    'a spelling from the South, with the North on the page',
    'en',
    'North Korea sent [k Kim Yeo-jong]. Kim Yeo-jin is an actress; Kim Yoo-jung too.',
  ),
  page('the same spelling anywhere else', 'en', 'The pianist Kim Yeo-jeong played Chopin.'),
  page(
    'given name and Ms Kim',
    'en',
    '[k Kim Yo Jong] came by train.',
    '[k Yo-jong] smiled; [k Ms Kim] and [k Ms. Kim] are the same. [k Miss Kim] left.',
  ),
  page('Ms Kim of nobody', 'en', 'Ms Kim runs a shop. Yo-jong has a cat.'),
  page(
    'another Ms Kim',
    'en',
    'Defectors spoke of [k Kim Yo Jong] as well.',
    'Kim Eun-sun fled in 1999, Kim Eun-sun told us. Ms Kim now lives in Seoul.',
  ),
  page(
    'other Kims',
    'en',
    'Kim Jong Un, Kim Jong-il, Kim Il Sung, Kim Yong Nam, Kim Yong-chol, Kim Jong-nam, Kim Jung-sook, Kim Dae-jung, Kim Kardashian, Kim Yong-jo, Kim Jo Yong and Jim Yong Kim.',
    'Kim said so. Mr Kim nodded.',
  ),
  page(
    'bare Kim is her brother',
    'en',
    '[k Kim Yo Jong], sister of the North Korean leader Kim Jong Un, spoke first.',
    'Kim has not left the country since. “Kim wants a deal,” an official said.',
    'Kim Jong Un then met Moon; his sister [k Kim Yo Jong] took notes while Kim talked.',
  ),
  page(
    'bare Kim in a paragraph on her alone',
    'en',
    '[k Kim Yo Jong] arrived on Friday. [k Kim] wore black.',
    'The Kim regime and the Kim family sent [k Kim Yo Jong].',
  ),
  page(
    'Pyeongchang in every spelling',
    'en',
    'Medals at [g Pyeongchang], [g PyeongChang], [g Pyongchang], [g Pyeong Chang], [g Pyeong-chang], [g Pyengchang], [g P’yŏngch’ang], [g PYEONGCHANG] and #[g PyeongChang2018]',
  ),
  page(
    'the Games by year and number',
    'en',
    'The [g 2018 Winter Olympics], [g 2018 Winter Games], [g Winter Olympics 2018], the [g XXIII Olympic Winter Games], [g 23rd Winter Olympics], [g 2018 Olympics] and [g Pyeongchang 2018].',
    'Not the 2014 Winter Olympics, the 2018 Commonwealth Games, the 2018 Youth Olympics nor the 2022 Winter Olympics.',
  ),
  page(
    'the place near and far from the Games',
    'en',
    'The opening ceremony in [g Pyeongchang] began at eight.',
    'Snow fell in [g Pyeongchang] all night.',
  ),
  page(
    'the county',
    'en',
    'Pyeongchang County lies in Gangwon Province. Pyeongchang-gun has eight districts.',
    'Potatoes grow in Pyeongchang. The Pyeongchang county office opens at nine.',
  ),
  page(
    'lost bids',
    'en',
    'Vancouver beat the bid of Pyeongchang for 2010 by three votes.',
    'Pyeongchang’s bid for the 2014 Games failed as well.',
  ),
  page(
    'other places',
    'en',
    'Pyongyang and Pyeongtaek, Pyeongan and Pyongsong sent no medal winners.',
  ),
  page(
    'another Olympic page',
    'en',
    'The Winter Olympics of 1994 in Lillehammer, the International Olympic Committee, Beijing 2022.',
  ),
  page(
    'all three',
    'en',
    'At the [g Pyeongchang Winter Olympics] [p Mike Pence] sat near [k Kim Yo Jong].',
    '[p Pence] did not greet [k Kim Yo Jong]. North Korea’s Kim Jong Un stayed home.',
  ),
  page(
    'words that lost their space',
    'en',
    'Vice President [p Mike Pence]Trump rally set for May praised Donald John Trump[p Pence] on Monday. McPence and DePence are shops.',
    '[p Vice President Pence] [p Michael (Mike) Richard Pence]Live coverage thanked him.',
  ),
  page(
    'a single sign of Washington on the page',
    'en',
    '[p Pence] heads north',
    'Trump stays home',
  ),
  page(
    'an unknown first name rules out what follows',
    'en',
    'The mayor thanked coach Dewayne Pence, who retires. Pence has three sons.',
    'Trump stays home',
  ),
  page(
    'a captioned picture',
    'en',
    'U.S. Vice President [p Mike Pence], second from left, sits with second lady Karen Pence, Moon Jae-in, rear, and [k Kim Yo Jong] at the opening of the [g Pyeongchang Winter Games].',
  ),
  page(
    'her given name beside her brother',
    'en',
    'Kim Jong-un sent his sister [k Yo-jong] to Seoul. Cho Yo-jong is an actress.',
  ),
  page(
    'a fund, a street',
    'en',
    'Peter’s Pence pays for it, Trump was told. The office on Pence Street is shut; so is Sixpence House.',
  ),
  page(
    'a dateline and a medal table',
    'en',
    '[g PYEONGCHANG], South Korea — Skiers waited for the wind to drop.',
    '2014 Sochi, [g 2018 Pyeongchang], 2022 Beijing',
  ),
  page(
    'two people of the name, and the piece is on him',
    'en',
    '[p Mike Pence] grew up in Columbus, and [p Mike Pence] says so often.',
    'His brother Greg Pence sells antiques. [p Pence] was a radio host.',
  ),
  page(
    'headings of a price list on a page that names Trump',
    'en',
    'Markets rose after Trump spoke.',
    'Company, Close (Pence), Change (Pence)',
    'Shares in the bank gained 4.5 pence.',
  ),
];

export const OTHER_LANGUAGES: readonly MarkedPage[] = [
  page(
    'German',
    'de',
    'US-[p Vizepräsident Pence] traf in Seoul ein, [p Mike Pence] sprach vor Soldaten.',
    '[p Pences] Reise dauerte sechs Tage. Karen Pence begleitete ihn. [p Pence] und Trump telefonierten.',
    'Die Schwester Kim Jong Uns, [k Kim Yo Jong], kam nach [g Pyeongchang] zu den Olympischen Spielen.',
    'Frau Pence schwieg. [k Frau Kim] lächelte.',
  ),
  page(
    'German money',
    'de',
    'Die Dividende steigt auf 12,6 Pence je Aktie, ein Plus von zwei Pence. Trump twitterte.',
  ),
  page(
    'German Games',
    'de',
    'Die [g Olympischen Winterspiele 2018], [g Olympia 2018] und die [g Winterspiele in Südkorea].',
  ),
  page(
    'French',
    'fr',
    'Le vice-président américain [p Mike Pence] est arrivé à Séoul.',
    '[p M. Pence] a salué le président Moon. L’épouse de [p Pence], Karen Pence, l’accompagnait.',
    '[k Kim Yo-jong], la sœur de Kim Jong-un, assistait aux Jeux de [g Pyeongchang]. [k Mme Kim] souriait.',
    'Les [g Jeux olympiques d’hiver de 2018] et les [g JO 2018].',
  ),
  page(
    'Spanish',
    'es',
    'El vicepresidente de Estados Unidos, [p Mike Pence], viajó a Corea.',
    'El [p vicepresidente Pence] no habló con [k Kim Yo-jong], hermana de Kim Jong-un.',
    'Según [p Pence], los [g Juegos Olímpicos de Invierno de 2018] en [g Pyeongchang] eran propaganda.',
  ),
  page(
    'Portuguese',
    'pt',
    'O vice-presidente dos EUA, [p Mike Pence], e [k Kim Yo-jong] não se falaram.',
    '[p Pence] deixou os Jogos de [g PyeongChang] cedo. As [g Olimpíadas de Inverno de 2018] seguiram.',
  ),
  page(
    'Russian',
    'ru',
    'Вице-президент США [p Майк Пенс] прилетел в Сеул. С [p Майком Пенсом] летела жена, Карен Пенс.',
    'По словам [p Пенса], [p Пенсу] не передали письма. О [p Майкле Пенсе] спорят.',
    '[k Ким Ё Чжон], сестра Ким Чен Ына, приехала на Олимпиаду в [g Пхёнчхане]. В [g Пхенчхан] прибыл и Ким Ён Нам.',
    'Билет стоил пять пенсов, а газета один пенс. Пенсия, Пенза и Пхеньян тут ни при чём.',
  ),
  page(
    'Korean',
    'ko',
    '[p 마이크 펜스] 미국 부통령이 [g 평창]에서 올림픽 개막식을 봤다.',
    '[p 펜스 부통령]은 [k 김여정]과 말하지 않았다. [p 펜스]가 먼저 떠났고 [p 펜스]는 말이 없었다.',
    '[k 김여정은] 김정은의 동생이고, [k 김여정이] 편지를 전했다.'
      .replace('김여정은]', '김여정]은')
      .replace('김여정이]', '김여정]이'),
    '우스펜스키, 서스펜스, 국경 펜스 그리고 평양은 다른 말이다.',
  ),
  page(
    'Korean fences',
    'ko',
    '해변에 펜스를 세웠다. 펜스가 낡아 트럼프 대통령도 국경 펜스를 말했다.',
  ),
  page(
    'Korean county',
    'ko',
    '평창군은 감자로 이름났다. 평창군청에서 평창읍까지, 서울 평창동에도 집이 있다.',
    '함평창고와 양평창업센터. 평창에 사는 사람들.',
  ),
  page(
    'Korean Games',
    'ko',
    '[g 평창동계올림픽]조직위원회는 [g 평창올림픽] 입장권을 [g 2018 평창] 누리집에서 판다.',
  ),
  page('a Korean reporter', 'ko', '서울 김여정 기자'),
  page(
    'Japanese',
    'ja',
    '[p マイク・ペンス]米副大統領は韓国を訪れた。[p ペンス副大統領]は[p ペンス氏]とも書く。',
    '[p ペンス]の妻カレン・ペンスも同行した。[k 金与正]氏が[g 平昌五輪]の開会式に出た。[k キム・ヨジョン]とも書く。',
    'サスペンス、ペンスタンド、50ペンス、エクスペンス。',
  ),
  page('Japanese money', 'ja', '新聞は30ペンス、牛乳は五十ペンスだった。ペンスは英国の通貨だ。'),
  page(
    'Chinese, traditional',
    'zh-Hant',
    '美國[p 副總統彭斯]出席[g 平昌冬奧]開幕式。[p 彭斯]沒有與[k 金與正]交談。',
    '平壤和金正恩是別的名字。[g 平昌]的天氣很冷。',
  ),
  page(
    'Chinese, simplified',
    'zh-Hans',
    '美国副总统[p 迈克·彭斯]抵达韩国。[p 彭斯]拒绝与[k 金与正]见面。[g 平昌冬奥会]于二月举行。',
    '凯伦·彭斯同行。',
  ),
  page(
    'Chinese as in Taiwan',
    'zh-Hant',
    '美國[p 副總統潘斯]訪問南韓，[p 潘斯]出席[g 2018年冬季奧運會]。',
  ),
  page('a Chinese poem', 'zh', '罗伯特·彭斯是苏格兰诗人。彭斯的诗流传很广。'),
  page('a Chinese county', 'zh', '平昌县位于四川省。平昌的特产是茶。天下太平昌盛。'),
  page('a Turkish operation', 'tr', 'Pençe Harekâtı sürüyor, Trump ve Senato izliyor.'),
];
