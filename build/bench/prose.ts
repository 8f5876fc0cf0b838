/** Everyday words, so that letters are as frequent as they are in makeProse; no name is among them. */
const EVERYDAY =
  `the of and to a in is it you that he was for on are with as his they be at one have
this from or had by hot but some what there we can out other were all your when up use word how said
an each she which do their time if will way about many then them would write like so these her long
make thing see him two has look more day could go come did my sound no most number who over know
water than call first people may down side been now find any new work part take get place made live
where after back little only round man year came show every good me give our under very through just
form much great think say help low line before turn cause same mean differ move right boy old too
does tell sentence set three want air well also play small end put home read hand port large spell
add even land here must big high such follow act why ask men change went light kind off need house
picture try us again animal point mother world near build self earth father head stand own page
should country found answer school grow study still learn plant cover food sun four thought let keep
eye never last door between city tree cross since hard start might story saw far sea draw left late
run while press close night real life few stop open seem together next white children begin got walk
example ease paper often always music those both mark book letter until mile river car feet care
second group carry took rain eat room friend began idea fish mountain north once base hear horse cut
sure watch colour face wood main enough plain girl usual young ready above ever red list though feel
talk bird soon body dog family direct leave song measure state product black short numeral class
wind question happen complete ship area half rock order fire south problem piece told knew pass farm
top whole king size heard best hour better true during hundred remember step early hold west ground
interest reach fast five sing listen six table travel less morning ten simple several vowel toward
war lay against pattern slow centre love person money serve appear road map science rule govern pull
cold notice voice fall power town fine certain fly unit lead cry dark machine note wait plan figure
star box noun field rest correct able pound done beauty drive stood contain front teach week final
gave green quick develop sleep warm free minute strong special mind behind clear tail produce fact
street inch lot nothing course stay wheel full force blue object decide surface deep moon island
foot yet busy test record boat common gold possible plane age dry wonder laugh thousand ago ran
check game shape yes miss brought heat snow bed bring sit perhaps fill east weight language among`
    .split(/\s+/)
    .filter((word) => word !== '');

/**
 * Numbers from 0 to 1, the same ones each time (mulberry32,
 * https://github.com/bryc/code/blob/master/jshash/PRNGs.md#mulberry32).
 */
export function randomFrom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Sentences of `length` UTF-16 units, roughly: makeProse without a name. */
export function makeProse(length: number, random: () => number): string {
  let text = '';
  while (text.length < length) {
    const sentence = Array.from(
      { length: 5 + Math.floor(random() * 15) },
      // The first are the most frequent, as in any language.
      () => EVERYDAY[Math.floor(random() ** 3 * EVERYDAY.length)] ?? '',
    ).join(' ');
    text += `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}. `;
  }
  return text.slice(0, length);
}
