/**
 * Words that hold sentences together, in the languages that packs are written for. Used when names are
 * checked, never in a page.
 */
const FUNCTION = `
a about after all also am an and any are as at be because been before but by can could did do does
done each for from get got had has have he her here him his how i if in into is it its just may me
might more most must my never no not now of off on once one only or other our out over own said same
say set she should so some than that the their them then there these they this those through to
today too two under until up us use very was we well were what when where which who why will with
would yes yet you your der die das und ist ein eine mit von zu le la les des est un une et el los
las del y es por con para o os da um uma e com на в и не с что он это как по 的 是 了 在 和 一 人 有 の に は を
が
`;

/** Further words that are in so many texts that one alone is no name. */
const CONTENT = `
above act again age air always american animal another area art ask away back bad ball bank bear bed
being best better between big bill bird black blue board body book born both boy bring brown build
business buy call came car card care case cent center change child china church city class clear
close cold come common company cook country course court cut dark data day dead deal death door down
drive drop early earth east easy eat end even event ever every eye face fact fall family far fast
father few field fight film fire first fish fly food force form found four free friend front full
game games gave girl give go god gold good grant grass gray great green ground group grow half hall
hand hard head hear heart help high hill hold home hope horse hot hour house hunter job keep key kim
kind king know lake land large last late law lead learn leave left less let letter life light like
line list little live long look lord lot love low made make man many march mark market mean meet
meeting men mike miller mind money month moon morning mother mountain move much music name near need
new news next nice night north number office often oil old olympic olympics open order page paper
park part party past pay peace pence people place plan play point police poor power president price
public pull put question rain read real red rest rich right rise river road rock room rose rule run
save saw school sea second see sell send ship short show side sister small smith song soon south
sport star start state still stone stop story street strong such summer sun sure table take talk
talks tell ten thing think three time told top town tree trump try turn vice vote walk wall want war
watch water way week went west white wife win wind winter woman women wood word work world write
year york young
`;

const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

export const FUNCTION_WORDS = setOf(FUNCTION);
/** Both of them. */
export const COMMON_WORDS = setOf(`${FUNCTION} ${CONTENT}`);
