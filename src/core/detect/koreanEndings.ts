/**
 * Particles and endings that Korean joins to a noun, longest first where one begins another. After
 * the Standard Korean Dictionary's list of postpositions (조사), https://stdict.korean.go.kr, with
 * the copula and what news joins to names (측 "the side of", 씨 "Mr").
 */
const PARTICLES =
  '에게서|한테서|으로서|으로써|이라도|이라며|이라면|이라고|이라는|이라서|이었다|에서|에게|에겐|에는|에도|에만|에의|까지|부터|마저|조차|처럼|보다|만큼|밖에|대로|마다|커녕|한테|께서|으로|로서|로써|라도|라며|라고|라는|라서|이나|이란|이며|이고|이자|이던|이던|이든|인데|이다|입니다|였다|든지|들|은|는|이|가|을|를|과|와|의|에|도|만|로|나|란|야|여|며|고|인|측|씨|님|께|뿐|랑|하고';

/** Two or three in a row (`에서는`, `측이`), then no further syllable. */
const ENDING = new RegExp(`^(?:${PARTICLES}){1,3}(?![가-힣])`, 'u');

/** Longer than three particles together. */
const LONGEST = 12;

/** Whether what follows at `offset` is only what Korean joins to a name: 펜스가, 평창에서. */
export const endsLikeKorean = (text: string, offset: number): boolean =>
  ENDING.test(text.slice(offset, offset + LONGEST * 3).normalize('NFC'));
