/** Verbs by which somebody is quoted or takes a stand: who says a thing need not have been there. */
export const SAYINGS = [
  'said|says|say|tells|tell|told|tweeted|wrote|writes|added|adds|argued|argues|announced|announces',
  'blamed|blames|claimed|claims|called it|defended|denied|denounced|dismissed|explained|hailed|hinted',
  'insisted|insists|laughed|mocked|noted|praised|recalled|rejected|rejects|replied|reported|scolded',
  'spoke|slammed|stated|suggested|ruled out|rules out|threatened|threatens|vowed|warned|warns|welcomed',
  'shrugged|complained|declared|predicted|testified|according to',
  'sagte|sagt|erklärte|erklärt|schrieb|warnte|betonte|kritisierte|laut',
  'a dit|affirmé|déclaré|selon|dijo|dice|según|afirmó|declaró|disse|afirmou|segundo',
].join('|');
