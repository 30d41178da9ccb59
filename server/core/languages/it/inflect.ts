/** Forms of Italian verbs from their infinitives, as far as reporting uses them. */
import type { VerbForms } from "../cues";

interface Endings {
  readonly finite: readonly string[];
  readonly participle: string;
  readonly gerund: string;
}

const endings: Readonly<Record<string, Endings>> = {
  are: {
    finite: [
      "a",
      "ano",
      "ava",
      "avano",
      "ò",
      "arono",
      "erà",
      "eranno",
      "erebbe",
      "erebbero",
      "i",
      "ino",
    ],
    participle: "at",
    gerund: "ando",
  },
  ere: {
    finite: ["e", "ono", "eva", "evano", "ette", "ettero", "erà", "eranno", "erebbe", "erebbero"],
    participle: "ut",
    gerund: "endo",
  },
  ire: {
    finite: [
      "isce",
      "iscono",
      "e",
      "ono",
      "iva",
      "ivano",
      "ì",
      "irono",
      "irà",
      "iranno",
      "irebbe",
      "irebbero",
    ],
    participle: "it",
    gerund: "endo",
  },
};

/** Forms that the endings do not give; the first word is the participle's stem. */
const irregular: Readonly<Record<string, string>> = {
  dire: "dett dice dicono diceva dicevano disse dissero direbbe direbbero dicendo",
  ridire: "ridett ridice",
  smentire: "smentit smentisce smentiscono smentì smentiva",
  scrivere: "scritt scrive scrivono scriveva scrivevano scrisse scrissero scrivendo",
  sostenere: "sostenut sostiene sostengono sosteneva sostenevano sostenne sostennero sostenendo",
  ritenere: "ritenut ritiene ritengono riteneva ritenevano ritenne ritennero ritenendo",
  ammettere: "ammess ammette ammettono ammetteva ammise ammisero ammettendo",
  promettere: "promess promette promettono prometteva promise promisero promettendo",
  rispondere: "rispost risponde rispondono rispondeva rispose risposero rispondendo",
  chiedere: "chiest chiede chiedono chiedeva chiedevano chiese chiesero chiedendo",
  aggiungere: "aggiunt aggiunge aggiungono aggiungeva aggiunse aggiunsero aggiungendo",
  concludere: "conclus conclude concludono concludeva concluse conclusero concludendo",
  scoprire: "scopert scopre scoprono scopriva scoprì scoprirono scoprendo",
  leggere: "lett legge leggono leggeva lesse lessero leggendo",
  prevedere: "previst prevede prevedono prevedeva previde previdero prevedendo",
  compiere: "compiut compie compiono compiva compì compirono compiendo",
  commettere: "commess commette commettono commise commisero commettendo",
  uccidere: "uccis uccide uccidono uccideva uccise uccisero uccidendo",
  colpire: "colpit colpisce colpiscono colpì colpirono colpendo",
  condurre: "condott conduce conducono conduceva condusse condussero conducendo",
  diffondere: "diffus diffonde diffondono diffuse diffusero diffondendo",
  esprimere: "espress esprime esprimono espresse espressero esprimendo",
  riconoscere: "riconosciut riconosce riconoscono riconobbe riconoscendo",
  permettere: "permess permette",
  porre: "post pone pongono pose posero ponendo",
  comporre: "compost compone compongono componeva compose",
  definire: "definit definisce definiscono definì definirono definendo",
  sottrarre: "sottratt sottrae sottraggono sottrasse sottrassero sottraendo",
  compromettere: "compromess compromette compromettono compromise compromisero compromettendo",
  mettere: "mess mette mettono mise misero mettendo",
  supporre: "suppost suppone suppongono supponeva suppose supponendo",
  fare: "fatt fa fanno faceva fece fecero facendo",
  smascherare: "smascherat smaschera smascherano smascherò smascherarono",
};

/** All forms of each verb of a list separated by blanks. */
export const verbs = (list: string): VerbForms[] => list.trim().split(/\s+/).map(inflect);

function inflect(infinitive: string): VerbForms {
  const given = irregular[infinitive]?.split(" ");
  if (given) {
    const [stem, ...forms] = given;
    return {
      infinitive: [infinitive],
      finite: forms.filter((form) => !form.endsWith("ndo")),
      participle: agreeing(stem!),
      gerund: forms.filter((form) => form.endsWith("ndo")),
    };
  }
  const stem = infinitive.slice(0, -3);
  const { finite, participle, gerund } = endings[infinitive.slice(-3)] ?? endings["are"]!;
  return {
    infinitive: [infinitive],
    finite: finite.map((ending) => soften(stem, ending)),
    participle: agreeing(stem + participle),
    gerund: [stem + gerund],
  };
}

const agreeing = (stem: string): string[] => ["o", "a", "i", "e"].map((ending) => stem + ending);

/** Spells the stem's last sound before an ending in e or i: indicherà, annuncerà, denunceranno. */
function soften(stem: string, ending: string): string {
  if (!/^[ei]/.test(ending)) return stem + ending;
  if (/[cg]$/.test(stem)) return `${stem}h${ending}`;
  return /i$/.test(stem) && ending.startsWith("i")
    ? stem + ending.slice(1)
    : /[cg]i$/.test(stem)
      ? stem.slice(0, -1) + ending
      : stem + ending;
}
