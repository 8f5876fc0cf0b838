/** How months are written, by number: English with its abbreviations, German, French, Spanish, Portuguese. */
export const MONTHS: readonly string[] = [
  'January|Jan|Januar|janvier|enero|janeiro',
  'February|Feb|Februar|février|febrero|fevereiro',
  'March|Mar|März|mars|marzo|março',
  'April|Apr|avril|abril',
  'May|Mai|mayo|maio',
  'June|Jun|Juni|juin|junio|junho',
  'July|Jul|Juli|juillet|julio|julho',
  'August|Aug|août|agosto',
  'September|Sept|Sep|septembre|septiembre|setembro',
  'October|Oct|Oktober|octobre|octubre|outubro',
  'November|Nov|novembre|noviembre|novembro',
  'December|Dec|Dezember|décembre|diciembre|dezembro',
];
