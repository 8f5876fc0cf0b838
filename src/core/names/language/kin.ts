/**
 * Words for relatives, by whose gender they tell. A person who is named only as somebody's relative
 * ("the sister of …", "his brother …") is spoken of in passing.
 *
 * A row each: English, German, Dutch and Scandinavian, French, Spanish and Portuguese, Italian,
 * Russian, Vietnamese, Korean, Japanese and Chinese.
 */
export const KIN: Readonly<Record<'female' | 'male', readonly string[]>> = {
  female: [
    'sister|half-sister|wife|daughter|mother|niece|aunt|widow|granddaughter|sister-in-law',
    'Schwester|Frau|Ehefrau|Gattin|Tochter|Mutter|Nichte|Tante|Witwe',
    'zus|vrouw|dochter|moeder|syster|söster|søster|hustru|kone|datter|dotter',
    'sœur|soeur|épouse|femme|fille|mère|nièce',
    'hermana|esposa|mujer|hija|madre|sobrina|irmã|mulher|filha|mãe|sobrinha',
    'sorella|moglie|figlia',
    'сестр[аыуе]|сестрой|жен[аыуе]|женой|супруг[аиуе]|супругой|доч[ьи]|дочерью|мат[ьи]',
    'em gái|chị gái|vợ|con gái|mẹ',
    '여동생|누나|누이|부인|아내|딸|어머니',
    '妹|姉|姐|姐姐|妹妹|胞妹|妻|妻子|夫人|娘|女儿|女兒',
  ],
  male: [
    'brother|half-brother|husband|son|father|nephew|uncle|widower|grandson|grandfather|brother-in-law',
    'Bruder|Mann|Ehemann|Gatte|Sohn|Vater|Neffe|Onkel',
    'broer|man|zoon|vader|bror|make|son|sønn|søn|far',
    'frère|époux|mari|fils|père|neveu',
    'hermano|esposo|marido|hijo|padre|sobrino|irmão|filho|pai|sobrinho',
    'fratello|marito|figlio',
    'брат|брат[ау]|братом|муж|муж[ау]|мужем|супруг|супругом|сын|сын[ау]|отец|отц[ау]',
    'anh trai|em trai|chồng|con trai|cha|bố',
    '오빠|형|남동생|남편|아들|아버지',
    '兄|弟|弟弟|哥哥|夫|丈夫|息子|儿子|兒子|父',
  ],
};
