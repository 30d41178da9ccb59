/** French verbs of saying, thinking and doing. */
import type { Frame, StatementVerb } from "../cues";
import type { DeedVerb } from "../deedCues";
import { verbs } from "./inflect";

const frame = (of: Frame, list: string, more: Partial<StatementVerb> = {}): StatementVerb[] =>
  verbs(list).map((forms) => ({ ...forms, frame: of, ...more }));

export const statementVerbs: readonly StatementVerb[] = [
  ...frame("speech", "dire", { impersonal: true }),
  ...frame("clause", "demander", { asks: true }),
  ...frame(
    "speech",
    `affirmer déclarer expliquer ajouter indiquer préciser rappeler assurer raconter constater commenter
     insister noter confier témoigner résumer répéter réaffirmer signaler argumenter conclure rapporter
     écrire répondre soutenir prétendre observer remarquer relever reconnaître avouer
     répliquer rétorquer objecter relater narrer murmurer chuchoter crier hurler plaisanter clamer proclamer
     jurer promettre suggérer proposer recommander conseiller certifier détailler
     avancer supputer pronostiquer prédire souligner marteler redire ironiser arguer alléguer tweeter
     plaider nuancer spécifier énoncer stipuler`,
  ),
  ...frame("speech", "avertir prévenir informer", { addresses: true }),
  ...frame(
    "report",
    "annoncer confirmer dénoncer révéler dévoiler regretter déplorer évoquer admettre",
  ),
  ...frame("report", "démentir nier", { denies: true }),
  ...frame("speech", "exclure", { denies: true }),
  ...frame(
    "aside",
    `poursuivre continuer reprendre lancer enchaîner exclamer indigner interroger insurger réjouir féliciter
     soupirer sourire tonner tempérer renchérir glisser lâcher justifier tempêter glousser rire`,
  ),
  ...frame(
    "clause",
    `montrer démontrer prouver établir découvrir calculer vérifier illustrer attester`,
  ),
  ...frame(
    "clause",
    "estimer considérer juger souhaiter supposer soupçonner exiger réclamer présumer",
  ),
  ...frame(
    "belief",
    "croire penser espérer craindre imaginer douter vouloir redouter prévoir disposer",
  ),
  ...frame("belief", "garantir"),
  ...frame("calling", "parler qualifier décrire taxer"),
  ...frame("stance", "critiquer condamner saluer louer contester fustiger"),
  ...frame("charge", "accuser reprocher soupçonner"),
];

const deed = (gravity: DeedVerb["gravity"], list: string): DeedVerb[] =>
  verbs(list).map((forms) => ({ ...forms, gravity }));

export const deedVerbs: readonly DeedVerb[] = [
  ...deed("grave", "pirater assassiner hacker saboter"),
  ...deed(
    "aimed",
    `attaquer voler cibler menacer tuer infiltrer espionner frapper viser bombarder dérober compromettre
     empoisonner enlever paralyser`,
  ),
  ...deed(
    "done",
    "mener perpétrer lancer revendiquer commettre conduire organiser orchestrer exécuter",
  ),
];

export const namingVerbs = verbs("appeler surnommer baptiser nommer rebaptiser dénommer");
