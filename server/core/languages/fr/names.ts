/** French words by which names are known. */
import type { NameCues } from "../cues";
import { wordsOf } from "../words";

export const names: NameCues = {
  titles:
    wordsOf(`m mme mlle mm dr pr me mgr monsieur madame mademoiselle maître docteur professeur professeure président présidente
    ministre premier-ministre première-ministre chancelier chancelière sénateur sénatrice député députée maire préfet préfète
    général générale colonel commandant capitaine lieutenant sergent amiral maréchal brigadier commissaire inspecteur juge
    procureur procureure avocat avocate ambassadeur ambassadrice roi reine prince princesse empereur duc duchesse comte
    comtesse baron pape cardinal évêque archevêque monseigneur abbé père frère sœur imam rabbin ayatollah cheikh émir
    sultan calife gouverneur gouverneure secrétaire directeur directrice pdg capitaine vice-président vice-présidente`),
  offices:
    wordsOf(`intérieur défense finances économie justice santé travail éducation culture environnement écologie transports
    agriculture logement budget commerce industrie énergie tourisme sports ville recherche outre-mer étrangères`),
  givenNames:
    wordsOf(`jean pierre michel philippe françois jacques nicolas alain bernard patrick marie nathalie
    isabelle sylvie catherine martine julien laurent olivier thierry christophe emmanuel lionel jean-pierre jean-paul
    jean-luc jean-marc jean-claude jean-françois jean-louis jean-michel jean-marie jean-jacques jean-yves jean-baptiste
    marie-claude marie-france marie-christine anne-marie claude dominique daniel andré rené robert roger georges marcel
    henri louis gérard guy gilles yves didier hervé éric frédéric stéphane sébastien guillaume mathieu matthieu
    antoine benoît benjamin romain florian maxime alexandre arnaud cédric cyril damien denis étienne fabien fabrice
    franck gaël grégory hugo jérôme joël ludovic luc lucas marc mickaël pascal paul quentin raphaël régis rémi
    renaud samuel serge simon sylvain théo tristan valentin vincent xavier yann yannick agnès alice amélie
    anne annick audrey aurélie béatrice brigitte camille carine caroline céline chantal charlotte christelle christiane
    christine claire claudine clémence colette corinne danielle delphine denise élise élisabeth elsa émilie emma
    estelle eva fabienne florence françoise gabrielle geneviève ghislaine hélène inès jacqueline jeanne joëlle josiane
    juliette justine karine laetitia laure laurence léa louise lucie madeleine magali manon marguerite marianne
    marine marion mathilde mélanie michèle micheline monique muriel nadine nicole odile pascale pauline roselyne
    ségolène sabine sandrine sarah simone solange sophie stéphanie suzanne sylvaine thérèse valérie véronique
    viviane yvette yvonne zoé mohamed mohammed ahmed ali karim rachid samir fatima nadia leïla`),
  organisations:
    wordsOf(`université ministère banque agence conseil comité commission parti société groupe monde police institut
    école académie faculté collège centre fondation association fédération confédération union syndicat ligue club
    chambre cour tribunal parquet autorité office bureau direction service caisse assemblée sénat parlement
    gouvernement préfecture mairie région département observatoire laboratoire musée théâtre opéra bibliothèque hôpital
    clinique compagnie entreprise coopérative mutuelle assurances chaîne journal gazette courrier figaro libération
    croix télévision radio armée marine gendarmerie douane douanes garde front mouvement rassemblement
    république alliance coalition congrès convention forum réseau force forces secours médecins organisation institution régie
    haut-commissariat commissariat secrétariat ambassade consulat église diocèse archevêché consistoire ordre
    airlines airways company corporation council league association department foundation university press news times
    post group security international bank federation technologies systems software`),
  groups: wordsOf(
    "team bear panda armée brigade brigades califat cartel mafia légion front kitten crew gang hezbollah hamas talibans",
  ),
  seats: [],
  adjectives: [],
  bodies: wordsOf("ministère université ambassade consulat préfecture mairie parquet tribunal"),
  describedBodies:
    wordsOf(`ministère gouvernement parlement armée police gendarmerie marine justice conseil commission cour tribunal parquet
    préfecture assemblée sénat banque église croix régime présidence garde douane administration diplomatie`),
  organisationNouns:
    wordsOf(`société entreprise agence journal quotidien hebdomadaire mensuel magazine revue chaîne banque association
    compagnie start-up constructeur fabricant éditeur opérateur multinationale filiale syndicat parti club
    ong fondation cabinet laboratoire site`),
  groupNouns: wordsOf("groupe groupuscule gang collectif milice bande cellule faction secte"),
  personNouns:
    wordsOf(`porte-parole directeur directrice analyste expert experte avocat avocate journaliste auteur auteure autrice
    fondateur fondatrice président présidente chercheur chercheuse économiste historien historienne sociologue
    politologue philosophe écrivain écrivaine romancier romancière réalisateur réalisatrice acteur actrice comédien
    comédienne chanteur chanteuse musicien architecte médecin chirurgien psychologue biologiste physicien chimiste
    professeur professeure enseignant enseignante élu élue militant militante candidat candidate dirigeant dirigeante
    patron patronne responsable secrétaire entraîneur sélectionneur attaquant défenseur gardien cycliste pilote
    correspondant correspondante envoyé envoyée chef cheffe conseiller conseillère eurodéputé eurodéputée
    syndicaliste magistrat magistrate juge procureur procureure ministre sénateur sénatrice député députée`),
  placeNouns:
    wordsOf(`ville village fleuve lac île province région rue place avenue boulevard quai pont gare aéroport port stade
    château palais cathédrale basilique abbaye prison quartier vallée mont montagne col forêt golfe mer océan plage
    cap baie presqu'île canton commune département parc jardin cimetière hôtel lycée`),
  placeHeads: [],
  particles: wordsOf("von van der bin ben ibn el"),
  connectors: wordsOf("de du des d la le l les et"),
  foreignLinks: wordsOf("of for the di della der"),
  purposes: wordsOf("pour contre"),
  surnameParticles: wordsOf("de d du"),
  movements:
    wordsOf(`amis médecins reporters frères parents mères citoyens républicains socialistes communistes écologistes
    démocrates travailleurs jeunes enfants`),
  soleBodies: [],
  saints: wordsOf("saint sainte san santa"),
  demonyms:
    wordsOf(`russe russes américain américains américaine américaines français française françaises chinois chinoise
    chinoises allemand allemands allemande allemandes italien italiens italienne italiennes espagnol espagnols espagnole
    britannique britanniques anglais anglaise belge belges suisse suisses néerlandais néerlandaise portugais portugaise
    polonais polonaise ukrainien ukrainiens ukrainienne grec grecs grecque turc turcs turque israélien israéliens
    israélienne palestinien palestiniens palestinienne syrien syriens syrienne libanais libanaise irakien irakiens
    irakienne iranien iraniens iranienne saoudien saoudiens saoudienne égyptien égyptiens égyptienne algérien
    algériens algérienne marocain marocains marocaine tunisien tunisiens tunisienne libyen libyens libyenne malien
    maliens malienne sénégalais sénégalaise ivoirien ivoirienne camerounais congolais congolaise rwandais rwandaise
    japonais japonaise coréen coréens coréenne nord-coréen nord-coréens nord-coréenne sud-coréen sud-coréenne indien indiens
    indienne pakistanais pakistanaise afghan afghans afghane vietnamien vietnamienne canadien canadiens canadienne
    québécois québécoise mexicain mexicains mexicaine brésilien brésiliens brésilienne argentin argentine chilien
    chilienne colombien colombienne vénézuélien vénézuélienne cubain cubaine australien australienne autrichien
    autrichienne suédois suédoise norvégien norvégienne danois danoise finlandais finlandaise irlandais irlandaise
    écossais hongrois hongroise roumain roumaine bulgare tchèque slovaque croate serbe européen européens
    européenne européennes africain africains africaine islamique islamiste islamistes arabe arabes occidental`),
  locatives: wordsOf("à en dans vers"),
  directions: [],
  companions: [],
  placeOwners:
    wordsOf(`maire préfet évêque archevêque habitants aéroport gare port hôpital prison région département nord sud est ouest
    ville village centre banlieue quartier environs bataille traité accords sommet festival tribunal parquet rue place
    musée lycée université stade cathédrale château palais procureur centrale usine raffinerie tour`),
  districts: [],
  things:
    wordsOf(`coupe championnat championnats jeux prix médaille loi traité guerre accord accords festival tour trophée tournoi
    mondial ligue-1 constitution code charte pacte protocole convention-cadre bible coran révolution résistance
    renaissance libération noël pâques fête journée opération ouragan tempête route rue avenue boulevard article livre
    cup awards award open act day theorem war treaty album song rallye grand-prix légion salon biennale exposition`),
  thingNouns:
    wordsOf(`ouragan cyclone typhon tempête film roman album chanson opéra sonde télescope fusée missile satellite astéroïde
    comète planète vaccin syndrome virus logiciel navigateur voiture modèle avion navire pétrolier ferry train série
    émission pièce tableau statue prix trophée`),
  affairs: wordsOf("affaire procès"),
  competences:
    wordsOf(`national nationale nationaux nationales régional régionale départemental départementale municipal municipale
    communal général générale générales international internationale mondial mondiale fédéral fédérale central centrale
    supérieur supérieure suprême constitutionnel constitutionnelle européen européenne militaire civil civile judiciaire
    administratif administrative parlementaire démocratique socialiste communiste libéral libérale radical radicale
    républicain républicaine populaire conservateur travailliste monétaire financier financière économique économiques
    sociale social sociales politique politiques agricole agricoles scientifique scientifiques technique technologique
    médical médicale sanitaire sanitaires spatial spatiale spatiales nucléaire atomique maritime maritimes côtière
    forestière ferroviaire ferroviaires aérien aérienne navale électoral électorale olympique olympiques catholique
    orthodoxe protestante musulman musulmans ouvrière ouvriers paysanne française juridique pénal pénale prud'homal
    statistique statistiques études comptes appel cassation assises état ministres députés sénateurs sécurité
    santé justice défense intérieur éducation enseignement recherche culture communication jeunesse sports environnement
    écologie énergie énergies transports transport agriculture alimentation pêche commerce industrie travail emploi
    finances budget économie développement tourisme logement ville police paix droits homme femmes enfants enfance
    consommateurs consommation consommations médecins avocats journalistes travailleurs concurrence marchés
    surveillance contrôle lutte protection prévention libertés informatique données audiovisuel télécommunications
    postes douanes impôts retraite vieillesse maladie familiales allocations dépôts consignations investissement
    planétaire météorologique géographique géologique biologie physique mathématiques lettres sciences arts métiers
    secours sauvetage pompiers rouge rouges croissant incendie migrations réfugiés immigration intégration`),
  commons:
    wordsOf(`nord sud est ouest état états terre occident orient islam christianisme internet web adn pib tva sida covid
    euro dollar président ministre maire gouvernement parlement`),
  calendar:
    wordsOf(`janvier février mars avril mai juin juillet août septembre octobre novembre décembre lundi
    mardi mercredi jeudi vendredi samedi dimanche noël pâques dieu internet`),
  openers:
    wordsOf(`le la les l un une des du de d à au aux en dans par pour sur sous avec sans ce cet cette ces
    il elle ils elles on je nous vous tu et ou mais donc car ni si quand lorsque comme selon après avant
    pendant depuis son sa ses leur leurs certains plusieurs quelques tous tout toute aujourd hier demain
    ainsi alors enfin puis ensuite cependant toutefois néanmoins pourtant dernièrement qui que quoi où
    c est n s j m qu y deux trois quatre cinq dix cent mille afin malgré chez entre contre vers lors non oui
    parmi outre hormis sauf grâce face suite quant voici voilà jamais toujours souvent parfois bientôt désormais
    autrefois jadis là ici dès jusque jusqu aussi même encore déjà surtout notamment seul seule seuls chaque aucun
    aucune autre autres certaine certaines mon ma mes ton ta tes notre nos votre vos celui celle ceux celles cela
    ceci ça quel quelle quels quelles lequel laquelle pourquoi comment combien peut-être peu beaucoup trop assez
    premier première second seconde dernier dernière nouveau nouvelle grand grande petit petite personne rien nul nulle`),
  crowds: [],
  memberBodies: [],
  memberPlurals: [],
};
