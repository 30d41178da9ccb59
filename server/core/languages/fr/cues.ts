/** French cues: statements, and little else. */
import { lines, type Cues, type VerbForms } from "../cues";
import { certainty } from "./certainty";
import { wordsOf } from "../words";
import { references } from "./references";
import { grammar, names, nouns } from "./words";

/** A verb in -er: affirme, affirment, affirmait, a affirmé. */
function regular(infinitive: string): VerbForms {
  const stem = infinitive.slice(0, -2);
  const soft = stem.replace(/c$/, "ç").replace(/g$/, "ge");
  return {
    infinitive: [infinitive],
    finite: [
      `${stem}e`,
      `${stem}ent`,
      `${soft}ait`,
      `${soft}aient`,
      `${soft}a`,
      `${stem}èrent`,
      `${stem}era`,
    ],
    participle: ["é", "ée", "és", "ées"].map((ending) => stem + ending),
    gerund: [`${soft}ant`],
  };
}

const irregular = (
  finite: string,
  participle: string,
  infinitive: string,
  gerund = "",
): VerbForms => ({
  finite: wordsOf(finite),
  participle: wordsOf(participle),
  infinitive: [infinitive],
  gerund: gerund ? [gerund] : [],
});

export const cues: Cues = {
  habits: { nounFirst: true },
  verbs: [
    irregular("dit disent disait disaient dirent", "dit", "dire", "disant"),
    irregular("écrit écrivent écrivait écrivit", "écrit", "écrire", "écrivant"),
    irregular("répond répondent répondait répondit", "répondu", "répondre", "répondant"),
    irregular(
      "soutient soutiennent soutenait soutint soutinrent",
      "soutenu",
      "soutenir",
      "soutenant",
    ),
    irregular("reconnaît reconnait reconnaissait reconnut", "reconnu", "reconnaître"),
    irregular("avertit prévient prévenait conclut", "averti prévenu conclu", "avertir"),
    ...wordsOf(
      `affirmer déclarer expliquer annoncer ajouter indiquer préciser souligner rappeler assurer estimer
       raconter confirmer constater commenter insister noter confier révéler dénoncer regretter
       témoigner résumer lancer répéter réaffirmer signaler argumenter conclure rapporter`,
    ).map(regular),
  ]
    .map((forms) => ({ ...forms, frame: "speech" as const }))
    .map((verb) =>
      verb.infinitive[0] === "lancer" || verb.infinitive[0] === "noter"
        ? { ...verb, frame: "clause" as const }
        : verb,
    )
    .concat(
      [
        irregular("croit croient croyait", "cru", "croire"),
        irregular("soutinrent prétend prétendent prétendait", "prétendu", "prétendre"),
        ...wordsOf("penser estimer considérer espérer montrer démontrer proposer supposer").map(
          regular,
        ),
      ].map((forms) => ({ ...forms, frame: "clause" as const as never })),
    ),
  namingVerbs: wordsOf("appeler surnommer baptiser nommer").map(regular),
  deedVerbs: [
    ...wordsOf("pirater assassiner").map((infinitive) => ({
      ...regular(infinitive),
      gravity: "grave" as const,
    })),
    ...wordsOf("attaquer voler cibler menacer tuer infiltrer espionner saboter").map(
      (infinitive) => ({
        ...regular(infinitive),
        gravity: "aimed" as const,
      }),
    ),
    ...wordsOf("mener perpétrer lancer revendiquer").map((infinitive) => ({
      ...regular(infinitive),
      gravity: "done" as const,
    })),
  ],
  certainty,
  phrases: {
    accordingTo: lines(`
      selon
      d après
      aux yeux de/du/des
      de l avis de/du/des
      à en croire
    `),
    forSource: ["pour"],
    afterSource: [],
    cleft: [],
    impersonal: lines(`
      on dit que/qu
      il paraît que/qu
      il semble que/qu
    `),
    doneBy: lines(`
      l œuvre de/du/des
    `),
    behind: lines(`
      est/sont/était/étaient derrière
      est/sont/était/étaient responsable/responsables de/du/des
      a/ont revendiqué
    `),
    alsoKnownAs: lines(`
      aussi/également connu/connue/connus sous
      connu/connue/connus sous le nom de
      alias
      surnommé/surnommée/surnommés
      dit
    `).filter((phrase) => phrase !== "dit"),
    composedOf: lines(`
      composé/composée/composés de/du/des/d
      fait/font/faisait partie de/du/des/d
      contrôlé/contrôlée/contrôlés par
      dirigé/dirigée/dirigés par
      appartient/appartiennent à/au/aux
    `),
  },
  grammar,
  nouns,
  references,
  names,
};
