/** Who is told to have done a deed, in French and Spanish: charges, claims, denials, who stands behind, whose work it is. */
import { describe } from "vitest";
import { checkDeeds } from "../cases";

describe("French", () => {
  checkDeeds(
    "fr",
    `
Le parquet accuse Fancy Bear de l'attaque contre la banque.
  Fancy Bear | accuse … de | l'attaque contre la banque | to la banque
Le ministère a accusé la Russie d'avoir attaqué la chaîne.
  la Russie | a accusé … d | avoir attaqué la chaîne | to la chaîne
Fancy Bear est accusé de l'attaque contre la chaîne.
  Fancy Bear | est accusé de | l'attaque contre la chaîne | (possible hearsay: accusé) | to la chaîne
L'attaque, revendiquée par le Cybercalifat, a visé TV5 Monde.
  le Cybercalifat | revendiquée par | L'attaque
Fancy Bear, le groupe derrière l'attaque contre TV5 Monde, est russe.
  Fancy Bear | derrière | l'attaque contre TV5 Monde | to TV5 Monde
Derrière l'attaque, il y a Fancy Bear.
  Fancy Bear | Derrière … y a | l'attaque
La Russie n'est pas derrière l'attaque, a dit le ministre.
  La Russie | n'est pas derrière | l'attaque | (denied: n … pas)
Les chercheurs attribuent l'attaque à Fancy Bear.
  Fancy Bear | attribuent … à | l'attaque
Le gouvernement impute l'attaque à la Corée du Nord.
  la Corée du Nord | impute … à | l'attaque
Le gouvernement tient la Russie pour responsable de l'attaque.
  la Russie | tient … pour responsable de | l'attaque
L'Iran est soupçonné de l'attaque contre la compagnie pétrolière.
  L'Iran | est soupçonné de | l'attaque contre la compagnie pétrolière | (possible: soupçonné) | to la compagnie pétrolière
L'Iran a nié toute responsabilité dans l'attaque.
  L'Iran | a nié | l'attaque | (denied: nié)
L'attaque porte la signature de Fancy Bear.
  Fancy Bear | porte la signature de | L'attaque
Les auteurs de l'attaque étaient des pirates russes.
  pirates russes | auteurs de … étaient | l'attaque
L'attaque de Fancy Bear contre la chaîne a duré trois heures.
  Fancy Bear | attaque de | attaque … contre la chaîne | to la chaîne
L'attaque est liée à Fancy Bear.
  Fancy Bear | est liée à | L'attaque
`,
  );
});

describe("French: nobody did it", () => {
  checkDeeds(
    "fr",
    `
L'entraîneur accuse ses joueurs de paresse.
Le jardin derrière la maison est calme.
L'idée derrière la campagne était simple.
L'auteur du roman est Anne Duval.
L'attaque de Lyon est forte.
L'attaque de Sarkozy contre Hollande fut rude.
Personne n'a revendiqué l'attentat.
Aucun groupe n'est accusé de l'attaque.
La responsable de la cantine est Claire Petit.
Le ministre est responsable de l'agriculture.
La société a nié les chiffres.
Le mauvais temps est accusé des retards.
Derrière la victoire, il y a beaucoup de travail.
Le vol de Paris à Rome dure deux heures.
Le médecin soupçonne une maladie.
On attribue la maladie à un virus.
Le bâtiment est attribué à Gaudí.
`,
  );
});

describe("Spanish", () => {
  checkDeeds(
    "es",
    `
La fiscalía acusa a Fancy Bear del ataque contra el banco.
  Fancy Bear | acusa … del | ataque contra el banco | to el banco
El ministerio acusó a Rusia de haber atacado la emisora.
  Rusia | acusó … de | haber atacado la emisora | to la emisora
Fancy Bear está acusado de atacar la emisora.
  Fancy Bear | está acusado de | atacar la emisora | (possible hearsay: acusado) | to la emisora
El ataque, reivindicado por el Cibercalifato, golpeó a TV5 Monde.
  el Cibercalifato | reivindicado por | El ataque
El Cibercalifato se atribuyó el ataque.
  El Cibercalifato | se atribuyó | el ataque
Fancy Bear, el grupo detrás del ataque a TV5 Monde, es ruso.
  Fancy Bear | detrás del | ataque a TV5 Monde | to TV5 Monde
Detrás del ataque se esconde Fancy Bear.
  Fancy Bear | Detrás … se esconde | ataque
El ataque se atribuye a Fancy Bear.
  Fancy Bear | se atribuye a | El ataque
Los investigadores atribuyen el ataque a Fancy Bear.
  Fancy Bear | atribuyen … a | el ataque
El gobierno culpa a Corea del Norte del ataque.
  Corea del Norte | culpa … del | ataque
El gobierno considera a Rusia responsable del ataque.
  Rusia | considera … responsable del | ataque | (likely: considera)
Irán negó cualquier responsabilidad en el ataque.
  Irán | negó | el ataque | (denied: negó)
El ataque fue una operación de bandera falsa de piratas rusos.
  piratas rusos | de bandera falsa de | una operación
El ataque lleva la firma de Fancy Bear.
  Fancy Bear | lleva la firma de | El ataque
Los autores del ataque eran piratas rusos.
  piratas rusos | autores del … eran | ataque
El ataque de Fancy Bear contra la emisora duró tres horas.
  Fancy Bear | ataque de | ataque … contra la emisora | to la emisora
Los expertos vinculan el ataque con Fancy Bear.
  Fancy Bear | vinculan … con | el ataque
`,
  );
});

describe("Spanish: nobody did it", () => {
  checkDeeds(
    "es",
    `
El entrenador acusa a sus jugadores de pereza.
El jardín detrás de la casa es tranquilo.
La idea detrás de la campaña era simple.
El autor de la novela es Ana Ruiz.
El ataque del Barcelona es fuerte.
El ataque de Sánchez contra Casado fue duro.
Nadie reivindicó el atentado.
Ningún grupo está acusado del ataque.
La responsable del comedor es Carmen Sol.
El ministro es responsable de la agricultura.
La empresa negó las cifras.
El mal tiempo es culpable de los retrasos.
Detrás de la victoria hay mucho trabajo.
El médico sospecha una enfermedad.
El cuadro se atribuye a Goya.
La autoría del cuadro se atribuye a Goya.
`,
  );
});
