/** Italian words for what somebody is. */
import type { RoleCues } from "../roleCues";
import { wordsOf } from "../words";

export const roles: RoleCues = {
  honorifics:
    wordsOf(`signor signora sig dott dottor dottoressa dr don suor onorevole on avv ing monsignor
    reverendo beatitudine eccellenza santità eminenza altezza maestà ragionier geometra`),
  persons:
    wordsOf(`analista esperta avvocata avvocatessa deputata senatrice ministra sindaca presidentessa
    vicepresidente vicedirettore vicedirettrice segretaria consigliere consigliera assessore assessora
    commissario commissaria ispettore ispettrice comandante colonnello capitano generale ammiraglio tenente
    cofondatore cofondatrice fondatrice titolare proprietario proprietaria gestore curatore curatrice
    coordinatore coordinatrice rappresentante delegato delegata inquirente investigatore investigatrice
    sociologo sociologa politologo politologa psicologa filosofa storica biologa astronoma architetta
    insegnante maestro maestra docente dottorando professoressa studioso studiosa specialista tecnico
    programmatore programmatrice sviluppatore sviluppatrice imprenditrice armatore capogruppo sottosegretario
    sottosegretaria viceministro viceministra prefetto questore blogger opinionista editorialista
    caporedattore caporedattrice vicecaporedattore interprete traduttore traduttrice mediatore mediatrice
    attivista sindacalista ambasciatore ambasciatrice diplomatico rettrice collaboratore collaboratrice
    assistente consulente legale`),
  personEndings: wordsOf("ologo ologa grafo"),
  occupations:
    wordsOf(`lavora lavorava insegna insegnava studia dirige dirigeva guida guidava presiede presiedeva
    coordina coordinava gestisce possiede rappresenta amministra cura comanda comandava conduce ricerca`),
  who: wordsOf("che"),
  belongings: wordsOf("di del dello della dell dei degli delle"),
};
