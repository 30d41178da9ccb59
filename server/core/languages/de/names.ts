/** German words by which names are known. Nouns are capitalised, so that only these, shapes and places tell. */
import type { NameCues } from "../cues";
import { wordsOf } from "../words";

export const names: NameCues = {
  titles:
    wordsOf(`herr frau dr prof präsident präsidentin minister ministerin kanzler kanzlerin bundeskanzlerin
    bundeskanzler außenminister innenminister ministerpräsident premierminister bürgermeister general papst
    könig königin prinz senator bischof kardinal richter staatsanwalt professor sprecher vorsitzender
    bundespräsident justizminister finanzminister innenministerin außenministerin staatspräsident`),
  givenNames:
    wordsOf(`peter hans michael thomas andreas wolfgang klaus jürgen stefan christian martin uwe werner
    frank markus angela gerhard helmut karl heinz friedrich franz josef johannes matthias ursula sabine
    monika anna julia maria katrin claudia george john barack david robert james wladimir nicolas jacques
    tony silvio paul alexander daniel guido joschka edmund horst olaf jens lars sven heidi ulla annette`),
  organisations:
    wordsOf(`universität ministerium bank agentur rat ausschuss kommission gericht verband partei
    kirche gesellschaft gruppe stiftung zeitung agency university company news times post international
    security group corporation spiegel front union bund`),
  groups: wordsOf(
    "team bear panda kitten brigade brigaden armee kalifat kartell mafia legion crew gang",
  ),
  organisationNouns:
    wordsOf(`unternehmen firma konzern zeitung magazin nachrichtenagentur agentur sender bank
    hersteller sicherheitsfirma organisation verband partei`),
  groupNouns: wordsOf("gruppe hackergruppe bande terrororganisation miliz terrorgruppe kollektiv"),
  personNouns:
    wordsOf(`sprecher sprecherin direktor analyst experte anwalt journalist autor gründer sänger
    schauspieler politiker trainer professor forscher chef`),
  placeNouns: wordsOf("stadt dorf fluss see berg insel provinz region bezirk tal straße platz ort"),
  particles: wordsOf("von van der den zu bin ibn al el"),
  connectors: wordsOf("der des für und"),
  demonyms:
    wordsOf(`russische russischen russischer russe russen amerikanische amerikanischen us-amerikanische
    chinesische chinesischen iranische iranischen deutsche deutschen deutscher französische französischen
    italienische italienischen britische britischen europäische europäischen islamische islamischen
    israelische israelischen ukrainische ukrainischen nordkoreanische nordkoreanischen türkische`),
  calendar:
    wordsOf(`januar februar märz april mai juni juli august september oktober november dezember montag
    dienstag mittwoch donnerstag freitag samstag sonntag weihnachten ostern gott internet`),
  openers: [],
};
