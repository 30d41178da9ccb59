/** German words that speak again of somebody named. */
import type { References } from "../references";
import { wordsOf } from "../words";

export const references: References = {
  he: wordsOf("er dieser letzterer"),
  she: wordsOf("sie diese"),
  it: wordsOf("es sie er"),
  they: wordsOf("sie diese"),
  definites: wordsOf("der die das dem den des dieser diese dieses"),
  men: wordsOf(`herr könig prinz herzog graf baron kaiser papst vater bruder sohn ehemann onkel neffe großvater
    enkel schwager schwiegervater freund witwer mann junge minister außenminister innenminister
    finanzminister justizminister verteidigungsminister ministerpräsident premierminister präsident
    bundespräsident staatspräsident kanzler bundeskanzler bürgermeister oberbürgermeister sprecher
    regierungssprecher pressesprecher direktor professor anwalt rechtsanwalt staatsanwalt journalist autor
    gründer sänger schauspieler politiker trainer forscher vorsitzender experte analyst leiter geschäftsführer
    senator richter bischof kardinal pfarrer general polizist nachbar kollege arbeiter lehrer schüler kunde
    fahrer besucher botschafter abgeordneter generalsekretär fraktionschef parteichef vorstandschef chef
    soldat spieler künstler maler dichter dieb täter häftling flüchtling zeuge`),
  women:
    wordsOf(`frau königin prinzessin herzogin gräfin kaiserin mutter schwester tochter ehefrau tante nichte
    großmutter enkelin schwägerin freundin witwe nonne ministerin außenministerin innenministerin finanzministerin
    justizministerin verteidigungsministerin ministerpräsidentin premierministerin präsidentin bundespräsidentin
    kanzlerin bundeskanzlerin bürgermeisterin oberbürgermeisterin sprecherin regierungssprecherin
    pressesprecherin direktorin professorin anwältin rechtsanwältin staatsanwältin journalistin autorin gründerin
    sängerin schauspielerin politikerin trainerin forscherin vorsitzende expertin analystin leiterin
    geschäftsführerin senatorin richterin bischöfin pfarrerin polizistin nachbarin kollegin arbeiterin lehrerin
    schülerin kundin fahrerin besucherin botschafterin abgeordnete generalsekretärin fraktionschefin
    parteichefin vorstandschefin chefin soldatin spielerin künstlerin malerin dichterin zeugin`),
  persons:
    wordsOf(`kind baby person opfer mensch gast jemand niemand passant anwohner verwandter angehöriger
    bekannter patient patientin reporter reporterin rivale gegner nachfolger vorgänger`),
  menHere: wordsOf("jan luca mattia gabriel"),
  womenHere: wordsOf("andrea simone nicola gabriele marion"),
  alike: [
    wordsOf("unternehmen firma konzern gesellschaft sicherheitsfirma hersteller betrieb"),
    wordsOf("zeitung blatt tageszeitung"),
    wordsOf("magazin zeitschrift nachrichtenmagazin wochenzeitung"),
    wordsOf("agentur nachrichtenagentur"),
    wordsOf("gruppe hackergruppe bande kollektiv"),
    wordsOf("miliz terrorgruppe terrororganisation"),
    wordsOf("sender rundfunk"),
  ],
  companies: wordsOf("unternehmen firma konzern betrieb"),
  owners: wordsOf("sein seine seinem seinen seiner seines ihr ihre ihrem ihren ihrer ihres"),
  pluralEndings: ["n"],
  pluralNouns: [],
  notPluralNouns: [],
  continuing: wordsOf("hinzu fort ergänzte ergänzt weiter"),
};
