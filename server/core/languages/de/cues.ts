/** German cues. */
import { lines, type Cues } from "../cues";
import type { DeedVerb } from "../deedCues";
import { certainty } from "./certainty";
import { deeds as deedCues } from "./deeds";
import { fields } from "./fields";
import { verbs } from "./inflect";
import { names } from "./names";
import { references } from "./references";
import { roles } from "./roles";
import { statementVerbs } from "./verbs";
import { grammar, nouns } from "./words";

/** A separable verb is two: its forms in one word, and those that leave the particle to close the clause. */
const deeds = (
  gravity: DeedVerb["gravity"],
  list: string,
  more: Partial<DeedVerb> = {},
): DeedVerb[] =>
  verbs(list).flatMap(({ whole, parted, particle }) => {
    const one: DeedVerb = { ...whole, gravity, ...more };
    return parted && particle
      ? [one, { ...parted, particle: [particle], gravity, ...more }]
      : [one];
  });

export const cues: Cues = {
  habits: { verbSecond: true, capitalisesNouns: true },
  verbs: statementVerbs,
  namingVerbs: verbs("nennen taufen").map(({ whole }) => whole),
  deedVerbs: [
    ...deeds("grave", "hacken ermorden sabotieren"),
    ...deeds(
      "aimed",
      `an|greifen attackieren überfallen bedrohen töten entführen stehlen rauben erbeuten entwenden infiltrieren
       ein|dringen aus|spähen bombardieren beschießen sprengen verschlüsseln erpressen lahm|legen kapern manipulieren
       plündern`,
    ),
    ...deeds(
      "done",
      "verüben begehen beanspruchen reklamieren durch|führen aus|führen starten organisieren planen steuern",
    ),
    ...deeds("done", "stecken stehen verbergen", { deedAfter: ["hinter"] }),
    ...deeds("done", "bekennen", { deedAfter: ["zu", "zum", "zur"] }),
    ...deeds("done", "zu|schreiben an|lasten zu|rechnen zu|ordnen", { charges: "plain" }),
    ...deeds("done", "beschuldigen bezichtigen verdächtigen an|klagen vor|werfen", {
      charges: "doubtful",
    }),
  ],
  certainty,
  deeds: deedCues,
  phrases: {
    accordingTo: lines(`
      laut
      gemäß
      nach
      aus sicht
      unter berufung auf
      unter verweis auf
    `),
    forSource: ["so"],
    afterSource: lines(`
      zufolge
      nach
    `),
    cleft: lines(`
      demnach
      demzufolge
      wonach
    `),
    impersonal: lines(`
      es heißt
      heißt es
      hieß es
      es hieß
      es geheißen
      verlautet/verlautete aus
      aus ~ verlautete
      wie bekannt wurde/wird
      wie es heißt/hieß
      wie verlautet/verlautete
      war/ist die rede davon
      gerüchteweise
      dem vernehmen nach
    `),
    doneBy: lines(`
      auf das konto von/vom/der/des
      aufs konto von/vom/der/des
      das werk von/vom/der/des
      im auftrag von/vom/der/des
      unter falscher flagge von/vom/der/des
      die handschrift von/vom/der/des
    `),
    behind: lines(`
      verantwortlich
      verantwortlich gemacht
      in verbindung gebracht
    `),
    alsoKnownAs: lines(`
      auch bekannt als/unter
      bekannt als/unter
      auch ~ genannt
      unter dem namen/decknamen/tarnnamen/pseudonym
      alias
      genannt
      bekannt
    `),
    composedOf: lines(`
      besteht/bestehen/bestand aus
      gehört/gehören/gehörte zu/zum/zur
      von/vom/durch ~ gesteuert/kontrolliert/geführt/finanziert/betrieben/gelenkt
      von/vom/durch ~ gesteuerte/gesteuerter/gesteuerten/kontrollierte/kontrollierter/kontrollierten/geführte/geführter/geführten/finanzierte/finanzierter/finanzierten/betriebene/betriebener/betriebenen/gelenkte/gelenkter/gelenkten
      unter der kontrolle von/vom/der/des
      handelt/handeln/handelte/handelten/agiert/agierte/agierten/arbeitet/arbeitete/arbeiteten im auftrag von/vom/der/des
      steht/stehen/stand/standen unter der kontrolle von/vom/der/des
      teil der/des/von
    `),
    callsItself: lines(`
      bezeichnet/bezeichnete/bezeichnen/bezeichneten sich als
      bezeichnet/bezeichnete/bezeichnen/bezeichneten sich selbst als
      nennt/nannte/nennen/nannten sich
      versteht/verstand/verstehen/verstanden sich als
      gibt/gab/geben/gaben sich als
      präsentiert/präsentierte/präsentieren/präsentierten sich als
    `),
    describedAs: lines(`
      beschreibt/beschrieb/beschreiben/beschrieben/bezeichnet/bezeichnete/bezeichnen/bezeichneten/identifiziert/identifizierte/identifizieren/identifizierten/betrachtet/betrachtete/betrachten/betrachteten/sieht/sah/sehen/sahen/schildert/schilderte/schildern/schilderten ~ als
    `),
    leadsTo: lines(`
      spur/spuren/fährte/indizien/hinweise führt/führen/führte/führten/deutet/deuten/deuteten/weist/weisen/wiesen zu/zum/zur/auf
      führt/führen/führte/führten/deutet/deuten/deuteten/weist/weisen/wiesen die/alle/viele/mehrere/eine spur/spuren/fährte/indizien/hinweise zu/zum/zur/auf
    `),
  },
  grammar,
  fields,
  nouns,
  references,
  roles,
  names,
};
