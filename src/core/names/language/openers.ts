/**
 * Words that stand with a capital before a surname, mostly as the first of a sentence, and are no
 * first name: conjunctions, prepositions, adverbs, question words, and what says which role somebody
 * has. A capitalised word before a surname that is not among them may be another's first name. The
 * words of a story's own world are in its pack (`noFirstNames`).
 */
const WORDS = `
a about after again all allegedly also although always amid among an and another anti are as asked at
back because before behind being beside besides between both but by can candidate congressman could
dear despite did do does during each earlier either enter even ever ex exit finally first for former
formerly from gov governor had has have hello here hey hi his how however if in incumbent
indeed inside instead into is it its just key last later lately like likewise long longtime live loser
many may maybe me meanwhile meet might more most mr much must my nearby neither never new next no nor
not now of off ok old on once one only onto or other others our out outside over past per perhaps poor
post pre presumably pro quite rather recently replace said same says see senator senior
several shall should since sir so some soon still such team than thanks that the their then there
therefore these they this those though through throughout thus till to today together tomorrow tonight
too top toward towards two under unless unlike until up upon us very veteran via vote was watch
we well were what when whenever where whereas whether which while who whom whose why will with within
without would yes yesterday yet young your january february march april june july august september
october november december monday tuesday wednesday thursday friday saturday sunday analysis opinion
exclusive report video photo photos update breaking fact poll interview editorial transcript
aber als am an auch auf aus bei bis da damit dann das dass dem den denn der des die dies diese doch
durch ein eine er es für gegen hat heute hier hinter ihm im in ist ja jedoch kann laut mit nach neben
nicht noch nun ob oder ohne schon sein seit sich sie so sogar soll sondern später trotz über um und
unter vom von vor wann warum was weil wenn wer wie wird wo zu zudem zum zur zuvor zwischen
afin ainsi alors après au aussi autour aux avant avec car ce cela ces cet cette chez comme contre dans
de depuis dès deux donc du elle en encore enfin entre est et étant hier ici il la le les leur lors lorsque
mais malgré même ni non nous on or ou où par parce pendant plus pour pourquoi puis quand que quel qui
quoi sans sauf selon ses si sous sur tandis tant tout toute très un une vers voici voilà
a ahora al algo ante antes así aún aunque ayer cada casi como con contra cuando de del desde donde
durante e el ella en entonces entre era es esta este fue ha hace hacia hasta hoy la las lo los luego más
mientras muy ni no para pero por porque pues que según ser si sí sin sobre solo su también tampoco tanto
tras tu un una y ya
agora ainda além antes ao aos apesar após aqui as assim até cada com como conforme da das de depois
desde do dos e ele ela em enquanto então essa esse esta este eu foi há hoje isso já mais mas mesmo na
não nas nem no nos o os ou para pela pelo perante pois por porém porque quando que quem se segundo sem
será seu sob sobre sua também um uma
al alla anche ancora che chi con contro così cosa da dal dalla dei del della di dopo durante ecco
fu gli il invece io la le lo loro ma mentre ne nel nella non oggi ogni per perché però più poi prima
qui quindi secondo se senza si sia sono sopra su sul tra un una
aan als bij daarna dat de die door een en het hij ook maar met na naar niet nu om onder ook op over
te tegen toen tot uit van voor volgens want wat wie zo
att av den det efter från för har hos i men med mot när och om på som till under ut var vid är og til
etter fra hos når også ved ikke af efter
a ale czy dla do i jak jednak na nie o od po pod przed przez się tak to w według z za że zdaniem
ama ancak bu da daha dün eski gibi göre için ile ise sonra ve yeni
a afirmou dan di ini juga kata ke menurut para saat sementara tapi tetapi untuk yang
bà bởi cho chúng còn của đã đến do hôm khi là mà một nếu nhưng ông sau theo tại thì từ và về với cô
а без бы в во вот да для до его если ещё же за и из или к как когда кто ли на над не нет но о об он
она они от по под позже после при про с сам со так также там тем теперь то только у уже хотя чем что
чтобы это бывший президент
встреча визит поездка речь слова выступление интервью письмо ответ отказ заявление решение книга мемуары
жена супруга брат сын дочь советник советники помощник помощники соратник сторонники адвокат адвокаты
команда штаб администрация делегация самолёт охрана пресс-секретарь зустріч візит промова слова заява
candidate nominee christian conservative brother presiden wakil as yardimcisi
pidato kunjungan istri pernyataan ajudan pertemuan eşi
baskan wiceprezydent prezydent viceprezident viceprezidenta prezident alelnök my tong phó
dijo dice afirmó declaró añadió explicó agregó señaló aseguró respondió disse diz declarou acrescentou
explicou afirmou dit ajoute sagte sprach erklärte könnte sollte würde wollte
`;

/** By spaces, each once, folded as `TokenReader` folds. */
export const OPENERS: string = [
  ...new Set(
    WORDS.trim()
      .split(/\s+/u)
      .map((word) => word.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC').toLowerCase()),
  ),
].join(' ');
