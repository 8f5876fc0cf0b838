/**
 * Words that are in so many texts that one alone is no name, in the languages that packs are
 * written for. Used when names are checked, never in a page.
 */
const WORDS = `
a about above act after again age air all also always am american an and animal another any are area
art as ask at away back bad ball bank be bear because bed been before being best better between big
bill bird black blue board body book born both boy bring brown build business but buy by call came
can car card care case cent center change child china church city class clear close cold come common
company cook could country course court cut dark data day dead deal death did do does done door down
drive drop each early earth east easy eat end even event ever every eye face fact fall family far
fast father few field fight film fire first fish fly food for force form found four free friend from
front full game games gave get girl give go god gold good got grant grass gray great green ground
group grow had half hall hand hard has have he head hear heart help her here high hill him his hold
home hope horse hot hour house how hunter i if in into is it its job just keep key kim kind king
know lake land large last late law lead learn leave left less let letter life light like line list
little live long look lord lot love low made make man many march mark market may me mean meet meeting
men might mike miller mind money month moon more morning most mother mountain move much music must my
name near need never new news next nice night no north not now number of off office often oil old
olympic olympics on once one only open or order other our out over own page paper park part party
past pay peace pence people place plan play point police poor power president price public pull put
question rain read real red rest rich right rise river road rock room rose rule run said same save
saw say school sea second see sell send set she ship short should show side sister small smith so
some song soon south sport star start state still stone stop story street strong such summer sun sure
table take talk talks tell ten than that the their them then there these they thing think this those
three through time to today told too top town tree trump try turn two under until up us use very
vice vote walk wall want war was watch water way we week well went were west what when where which
white who why wife will win wind winter with woman women wood word work world would write year yes
yet york you young your
der die das und ist ein eine mit von zu le la les des est un une et el los las del y es por con para
o os as do da um uma e com на в и не с что он это как по 的 是 了 在 和 一 人 有 の に は を が
`;

export const COMMON_WORDS: ReadonlySet<string> = new Set(WORDS.trim().split(/\s+/u));
