/** German cues. */
import { lines, type Cues, type DeedVerb } from "../cues";
import { certainty } from "./certainty";
import { deeds as deedCues } from "./deeds";
import { fields } from "./fields";
import { verbs } from "./inflect";
import { names } from "./names";
import { references } from "./references";
import { statementVerbs } from "./verbs";
import { grammar, nouns } from "./words";

/** Forms of a verb in one word, and, of a separable one, its parts. */
const deeds = (gravity: DeedVerb["gravity"], list: string): DeedVerb[] =>
  verbs(list).flatMap(({ whole, parted, particle }) =>
    parted && particle
      ? [
          { ...whole, gravity },
          {
            ...parted,
            particle: [particle],
            gravity,
          },
        ]
      : [{ ...whole, gravity }],
  );

export const cues: Cues = {
  habits: { verbSecond: true, capitalisesNouns: true },
  verbs: statementVerbs,
  namingVerbs: verbs("nennen taufen").map(({ whole }) => whole),
  deedVerbs: [
    ...deeds("grave", "hacken ermorden"),
    ...deeds(
      "aimed",
      "an|greifen attackieren bedrohen töten entführen stehlen erbeuten infiltrieren",
    ),
    ...deeds("done", "verüben begehen starten durch|führen aus|führen"),
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
      das werk von/der/des
      im auftrag von/der/des
    `),
    behind: lines(`
      steckt/stecken/steckte/steckten hinter
      steht/stehen/stand/standen hinter
      ist/sind/war/waren verantwortlich für
      bekannte/bekannten sich zu/zum/zur
    `),
    alsoKnownAs: lines(`
      auch bekannt als/unter
      bekannt als/unter
      auch ~ genannt
      alias
      genannt
    `),
    composedOf: lines(`
      besteht/bestehen/bestand aus
      gehört/gehören/gehörte zu/zum/zur
      wird/werden/wurde von ~ gesteuert
      teil der/des/von
    `),
  },
  grammar,
  fields,
  nouns,
  references,
  names,
};
