/** Italian words that speak again of somebody named. */
import type { References } from "../references";
import { wordsOf } from "../words";

export const references: References = {
  he: wordsOf("egli lui costui"),
  she: wordsOf("ella lei essa costei"),
  it: wordsOf("esso essa"),
  they: wordsOf("essi esse loro costoro"),
  definites: wordsOf("il lo la l i gli le questo questa quest quel quello quella"),
  men: wordsOf(`signor signore dottor dottore professore senatore ministro sindaco re principe duca conte barone
    imperatore papa padre don fratello figlio marito zio nipotino nonno suocero genero cognato fidanzato vedovo
    uomo ragazzo bambino tizio direttore autore attore scrittore ricercatore imprenditore procuratore
    amministratore allenatore governatore ambasciatore senatore fondatore avvocato segretario ingegnere deputato
    commissario ispettore vescovo cardinale arcivescovo prete sacerdote frate monaco calciatore poliziotto operaio
    impiegato amico vicino cugino candidato consigliere cancelliere generale
    colonnello capitano maresciallo ammiraglio tenente`),
  women:
    wordsOf(`signora signorina dottoressa professoressa senatrice ministra sindaca regina principessa duchessa
    contessa baronessa imperatrice madre suora sorella figlia moglie zia nonna suocera nuora cognata fidanzata
    vedova donna ragazza bambina direttrice autrice attrice scrittrice ricercatrice imprenditrice procuratrice
    amministratrice allenatrice governatrice ambasciatrice fondatrice avvocata avvocatessa segretaria ingegnera
    deputata commissaria ispettrice calciatrice poliziotta operaia impiegata amica vicina cugina candidata
    consigliera cancelliera presidentessa`),
  persons:
    wordsOf(`cliente collega parente testimone vittima paziente passante conoscente abitante residente
    cittadino cittadina studente studentessa alunno alunna lavoratore lavoratrice dipendente autista passeggero
    passeggera ospite inquilino inquilina ladro ladra sospettato sospettata detenuto detenuta profugo profuga
    migrante manifestante volontario volontaria giocatore giocatrice cantante artista pittore pittrice poeta
    musicista soldato pilota tifoso tifosa persona qualcuno nessuno giornalista cronista rivale avversario
    avversaria successore predecessore nipote`),
  menHere: wordsOf("andrea simone nicola michele gabriele daniele luca mattia battista"),
  womenHere: [],
  alike: [
    wordsOf("società azienda compagnia impresa ditta multinazionale"),
    wordsOf("quotidiano giornale testata"),
    wordsOf("rivista settimanale mensile"),
    wordsOf("gruppo banda collettivo"),
    wordsOf("milizia fazione ribelli"),
    wordsOf("emittente rete canale"),
    wordsOf("ong onlus fondazione"),
  ],
  companies: wordsOf("società azienda compagnia impresa ditta multinazionale"),
  owners: wordsOf("suo sua suoi sue loro"),
  pluralEndings: wordsOf("no ro"),
  pluralNouns: [],
  notPluralNouns: [],
  continuing:
    wordsOf(`aggiunto aggiunge aggiunse aggiungeva continuato continua continuò proseguito prosegue
    proseguì concluso conclude concluse precisato precisa precisò ribadito ribadisce ribadì`),
};
