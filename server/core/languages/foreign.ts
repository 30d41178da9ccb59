/** Function words of languages that Whence does not know, so that they are not taken for ones it does. */
import { wordsOf } from "./words";

export const foreignStopWords: Readonly<Record<string, readonly string[]>> = {
  pt: wordsOf(`
    o a os as um uma uns umas de do da dos das em no na nos nas num numa ao à aos às por pelo pela pelos pelas para
    com sem sob sobre entre até desde e ou mas porém também não sim que quem qual quais quando onde como porque se
    já ainda mais menos muito muita muitos muitas pouco todo toda todos todas outro outra outros outras este esta
    isto esse essa isso aquele aquela aquilo eu tu ele ela nós vós eles elas você vocês me te lhe lhes seu sua seus
    suas meu minha é são era eram foi foram ser sendo sido será seria está estão estava tem têm tinha ter há foram
    pode podem segundo depois antes agora hoje ontem sempre nunca só apenas então após contra durante
  `),
  nl: wordsOf(`
    de het een en of maar want dus dat die dit deze er is zijn was waren wordt worden werd werden heeft hebben had
    hadden niet geen wel ook nog al te om op in van voor met door naar bij uit aan over onder tegen tussen zonder
    tot tijdens na sinds ik jij je hij zij ze wij we jullie hun hen haar hem mij ons u zich wat wie waar wanneer hoe
    waarom welke als dan toen omdat terwijl zoals kan kunnen kon zou zouden zal zullen moet moeten mag mogen wil
    veel meer meest andere alle elke iets niets iemand volgens daar hier nu vandaag gisteren altijd nooit
  `),
  sv: wordsOf(`
    och att det som en ett är var inte på av för med till den de har hade om från men sig så kan ska skulle vid när
    efter där också eller under mot mellan sedan över han hon vi ni jag deras hans hennes denna detta dessa blev
    blir vara varit alla mycket mer än enligt
  `),
  da: wordsOf(`
    og at det som en et er var ikke på af for med til den de har havde om fra men sig så kan skal skulle ved når
    efter der også eller under mod mellem siden over han hun vi jeg deres hans hendes denne dette disse blev bliver
    være været alle meget mere end ifølge å av hvor eit
  `),
  ca: wordsOf(`
    el la els les un una uns unes de del dels a al als amb per en i o però que què qui quan on com perquè si no més
    molt molta tot tota tots totes altre altres aquest aquesta aquests aquestes seu seva seus seves és són era va
    van ha han hi ho això també entre fins sobre segons després abans ara sempre mai només encara
  `),
  ro: wordsOf(`
    și de la în cu pe din pentru este sunt a fi fost nu că care ce mai sau dar un o al ale ai cel cea cei cele prin
    după până între către acest această aceste lui lor sa său se va au am are era erau când unde cum dacă foarte
    toate tot alte
  `),
  pl: wordsOf(`
    i w z na do że się nie to jest są był była było były jak ale o od po za dla przez przy pod nad przed czy co
    który która które tego tym tej ten ta te jego jej ich oraz tak już tylko może być także został została według
  `),
  cs: wordsOf(`
    a v ve na že se je jsou byl byla bylo byli není jak ale o od po za pro při pod nad před co který která které
    toho tom ten ta to jeho její jejich také už jen může být podle nebo aby když s z do k
  `),
  tr: wordsOf(`
    ve bir bu da de için ile olarak olan çok daha en gibi kadar sonra göre ne o ama ya ki her şey değil var yok
    oldu olduğu etti ise mi
  `),
  la: wordsOf(`
    et in est non ad ut cum sed quod qui quae ex ab per sunt esse aut si enim atque ac nec dolor ipsum sit amet
  `),
};
