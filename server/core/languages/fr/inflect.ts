/** Forms of French verbs from their infinitives, in the third person, as reporting uses them. */
import type { VerbForms } from "../verbForms";
import { wordsOf } from "../words";

/**
 * Principal parts of verbs that their infinitives do not give: present singular and plural, imperfect, passé simple
 * (singular and plural), future, subjunctive (singular) and participle. A verb follows the longest infinitive here that
 * it ends with: *prédire* follows *dire*.
 */
const irregular: Readonly<Record<string, string>> = {
  dire: "dit disent disait dit dirent dira dise dit",
  faire: "fait font faisait fit firent fera fasse fait",
  écrire: "écrit écrivent écrivait écrivit écrivirent écrira écrive écrit",
  lire: "lit lisent lisait lut lurent lira lise lu",
  rire: "rit rient riait rit rirent rira rie ri",
  tenir: "tient tiennent tenait tint tinrent tiendra tienne tenu",
  venir: "vient viennent venait vint vinrent viendra vienne venu",
  mettre: "met mettent mettait mit mirent mettra mette mis",
  battre: "bat battent battait battit battirent battra batte battu",
  prendre: "prend prennent prenait prit prirent prendra prenne pris",
  connaître: "connaît connaissent connaissait connut connurent connaîtra connaisse connu",
  connaitre: "connait connaissent connaissait connut connurent connaitra connaisse connu",
  naître: "naît naissent naissait naquit naquirent naîtra naisse né",
  conclure: "conclut concluent concluait conclut conclurent conclura conclue conclu",
  croire: "croit croient croyait crut crurent croira croie cru",
  voir: "voit voient voyait vit virent verra voie vu",
  prévoir: "prévoit prévoient prévoyait prévit prévirent prévoira prévoie prévu",
  savoir: "sait savent savait sut surent saura sache su",
  vouloir: "veut veulent voulait voulut voulurent voudra veuille voulu",
  devoir: "doit doivent devait dut durent devra doive dû",
  pouvoir: "peut peuvent pouvait put purent pourra puisse pu",
  aindre: "aint aignent aignait aignit aignirent aindra aigne aint",
  poursuivre:
    "poursuit poursuivent poursuivait poursuivit poursuivirent poursuivra poursuive poursuivi",
  démentir: "dément démentent démentait démentit démentirent démentira démente démenti",
  sentir: "sent sentent sentait sentit sentirent sentira sente senti",
  couvrir: "couvre couvrent couvrait couvrit couvrirent couvrira couvre couvert",
  uire: "uit uisent uisait uisit uisirent uira uise uit",
  mourir: "meurt meurent mourait mourut moururent mourra meure mort",
  ouvrir: "ouvre ouvrent ouvrait ouvrit ouvrirent ouvrira ouvre ouvert",
  ffrir: "ffre ffrent ffrait ffrit ffrirent ffrira ffre ffert",
  partir: "part partent partait partit partirent partira parte parti",
  sortir: "sort sortent sortait sortit sortirent sortira sorte sorti",
  mentir: "ment mentent mentait mentit mentirent mentira mente menti",
  cevoir: "çoit çoivent cevait çut çurent cevra çoive çu",
  suivre: "suit suivent suivait suivit suivirent suivra suive suivi",
  vaincre: "vainc vainquent vainquait vainquit vainquirent vaincra vainque vaincu",
  rompre: "rompt rompent rompait rompit rompirent rompra rompe rompu",
  quérir: "quiert quièrent quérait quit quirent querra quière quis",
  fuir: "fuit fuient fuyait fuit fuirent fuira fuie fui",
  eindre: "eint eignent eignait eignit eignirent eindra eigne eint",
  oindre: "oint oignent oignait oignit oignirent oindra oigne oint",
  croître: "croît croissent croissait crut crurent croîtra croisse crû",
  paraître: "paraît paraissent paraissait parut parurent paraîtra paraisse paru",
  soudre: "sout solvent solvait solut solurent soudra solve sous",
  vivre: "vit vivent vivait vécut vécurent vivra vive vécu",
  aillir: "aille aillent aillait aillit aillirent aillira aille ailli",
  cueillir: "cueille cueillent cueillait cueillit cueillirent cueillera cueille cueilli",
  courir: "court courent courait courut coururent courra coure couru",
};

/** All forms of each verb of a list separated by blanks. */
export const verbs = (list: string): VerbForms[] => wordsOf(list).map(inflect);

function inflect(infinitive: string): VerbForms {
  const [present, presents, imperfect, past, pasts, future, subjunctive, participle] =
    partsOf(infinitive);
  const plain = future!.slice(0, -1);
  const stem = imperfect!.slice(0, -3);
  return {
    infinitive: [infinitive],
    finite: [
      ...[present!, presents!, imperfect!, `${stem}aient`, past!, pasts!],
      ...[future!, `${plain}ont`, `${plain}ait`, `${plain}aient`],
      ...[subjunctive!, `${subjunctive!}nt`],
    ],
    participle: agreeing(participle!),
    gerund: [`${stem}ant`],
  };
}

const agreeing = (participle: string): string[] =>
  participle.endsWith("s")
    ? [participle, `${participle}e`, `${participle}es`]
    : ["", "e", "s", "es"].map((ending) => participle + ending);

function partsOf(infinitive: string): string[] {
  for (let from = 0; from < infinitive.length; from += 1) {
    const parts = irregular[infinitive.slice(from)];
    if (parts) return wordsOf(parts).map((part) => infinitive.slice(0, from) + part);
  }
  if (infinitive.endsWith("er")) return partsInEr(infinitive.slice(0, -2));
  const stem = infinitive.slice(0, -2);
  return infinitive.endsWith("ir")
    ? ["it", "issent", "issait", "it", "irent", "ira", "isse", "i"].map((ending) => stem + ending)
    : ["", "ent", "ait", "it", "irent", "ra", "e", "u"].map((ending) => stem + ending);
}

/** A verb in -er: affirme; rappelle, révèle, appuie; annonçait, jugeait. */
function partsInEr(stem: string): string[] {
  const open = /(?:pel|jet)$/.test(stem)
    ? stem + stem.at(-1)!
    : stem.replace(/y$/, "i").replace(/[eé]([^aeiouéè]|[bcdfgpt][lr])$/, "è$1");
  const soft = stem.replace(/c$/, "ç").replace(/g$/, "ge");
  const future = /é[^aeiou]+$/.test(stem) ? stem : open;
  return [
    ...[`${open}e`, `${open}ent`, `${soft}ait`, `${soft}a`, `${stem}èrent`],
    ...[`${future}era`, `${open}e`, `${stem}é`],
  ];
}
