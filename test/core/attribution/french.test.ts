/** What French texts attribute, and what they do not. */
import { describe } from "vitest";
import { checkCases } from "./cases";

describe("who says what", () => {
  checkCases(
    "fr",
    `
« La bataille est dure », reconnaît-elle.
  statement | elle | reconnaît | « La bataille est dure »
Le ministre a-t-il dit que le réseau était sûr ?
  statement | il | a-t-il dit | que le réseau était sûr | (asked)
« C'est faux », a déclaré vendredi Anne Morel, porte-parole du groupe.
  statement | Anne Morel, porte-parole du groupe | a déclaré | « C'est faux »
Selon l'agence, le port était fermé depuis mars.
  statement | l'agence | Selon | le port était fermé depuis mars
D'après les enquêteurs, les données étaient en vente.
  statement | les enquêteurs | D'après | les données étaient en vente
Le réseau était fermé, ce que confirme Paul Morel.
  statement | Paul Morel | confirme | Le réseau était fermé
Comme l'explique Anne Morel, le groupe porte trois noms.
  statement | Anne Morel | l'explique | le groupe porte trois noms
Anne Morel affirme avoir vu les documents.
  statement | Anne Morel | affirme | avoir vu les documents
La ministre a nié que le réseau ait été ouvert.
  statement | La ministre | a nié | que le réseau ait été ouvert | (denied: nié)
« Nous verrons, assure le maire, le moment venu. »
  statement | le maire | assure | « Nous verrons … le moment venu. »
Paul Morel : « Nous n'avons jamais vu ces documents ».
  statement | Paul Morel | : | « Nous n'avons jamais vu ces documents »
L'accusation de Morel selon laquelle le vote était truqué n'a jamais été prouvée.
  statement | Morel | accusation | le vote était truqué n'a jamais été prouvée
Il accuse le groupe d'avoir volé les données.
  statement | Il | accuse | le groupe d'avoir volé les données
La présidente s'est dite convaincue que l'accord tiendrait.
  statement | La présidente | s'est dite convaincue | que l'accord tiendrait
Elle a qualifié la décision de « grave erreur ».
  statement | Elle | a qualifié | la décision de « grave erreur »
Un témoin leur assure qu'un homme a pris la fuite.
  statement | Un témoin | leur assure | qu'un homme a pris la fuite
Le conseil insiste sur le fait que la route est dangereuse.
  statement | Le conseil | insiste | que la route est dangereuse
« Si cela continue , je ferme » confiait l' ancien maire Paul Morel .
  statement | l' ancien maire Paul Morel | confiait | « Si cela continue , je ferme »
Selon une tradition orale, un pont passait ici.
  statement | une tradition orale | Selon | un pont passait ici
« Nous partons » , a -t -elle ajouté .
  statement | elle | a -t -elle ajouté | « Nous partons »
Le réseau aurait été ouvert, selon Paul Morel.
  statement | Paul Morel | selon | Le réseau aurait été ouvert | (possible hearsay: aurait été)
Pendant la réunion le maire a dit que le pont rouvrirait.
  statement | le maire | a dit | que le pont rouvrirait
La plupart des habitants disent que le pont est sûr.
  statement | La plupart des habitants | disent | que le pont est sûr
`,
  );
});

describe("who did what", () => {
  checkCases(
    "fr",
    `
L'attaque a été revendiquée par Glass Heron.
  responsibility | Glass Heron | a été revendiquée par | L'attaque
Glass Heron serait derrière l'attaque du port.
  responsibility | Glass Heron | serait derrière | l'attaque du port | (possible hearsay: serait)
L'attentat serait l'œuvre de Glass Heron.
  responsibility | Glass Heron | serait l'œuvre de | L'attentat | (possible hearsay: serait)
Derrière l'attaque se cache Glass Heron.
  responsibility | Glass Heron | Derrière … se cache | l'attaque
`,
  );
});

describe("what nobody says or does", () => {
  checkCases(
    "fr",
    `
Ma grand-mère croyait qu'il allait pleuvoir.
Avec un vieux Leica, il est possible de dire : « Je fais des photos ! »
Le pont a tenu, ce qui montre que le calcul était juste.
Il a assuré la présidence du club « La Barque rouge » pendant dix ans.
Le club du port (devise : « Toujours à l'heure le matin ») a fermé.
Selon la nouvelle loi, la mairie paie le pont.
Selon la taille des pommes, compter une heure.
Rappelez que la pâte doit reposer.
Le contrat prévoit que le loyer est payé chaque mois.
J'ai dit à Marie que je rentrerais tard.
On a dit adieu à la maison d'été.
Le film « La maison » raconte deux étés.
La note de bas de page est longue.
Il ne demande que du pain et de l'eau.
Derrière la maison se trouve un puits.
Pour Noël, ma tante prépare une bûche.
Ajoutez le sel selon votre goût.
Le lieu dit « Les Trois Pins » est au bord du lac.
Nous avons écrit une carte à ma tante.
L'article 4 précise les conditions de vente.
La recette est sans doute plus ancienne qu'on ne croit.
Le but de Morel a ouvert le score à la dixième minute.
`,
  );
});
