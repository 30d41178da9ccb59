/** Forms of German verbs from their infinitives, Konjunktiv I and II among them. */
import type { VerbForms } from "../verbForms";
import { wordsOf } from "../words";

/** Third person singular, past, participle and Konjunktiv II of strong and irregular verbs; verbs with a prefix follow theirs. */
const principalParts: Readonly<Record<string, string>> = {
  beginnen: "beginnt begann begonnen begänne",
  bieten: "bietet bot geboten böte",
  binden: "bindet band gebunden bände",
  bitten: "bittet bat gebeten bäte",
  brechen: "bricht brach gebrochen bräche",
  bringen: "bringt brachte gebracht brächte",
  denken: "denkt dachte gedacht dächte",
  dringen: "dringt drang gedrungen dränge",
  fahren: "fährt fuhr gefahren führe",
  fallen: "fällt fiel gefallen fiele",
  fehlen: "fiehlt fahl gefohlen fähle",
  finden: "findet fand gefunden fände",
  geben: "gibt gab gegeben gäbe",
  gehen: "geht ging gegangen ginge",
  gleichen: "gleicht glich geglichen gliche",
  greifen: "greift griff gegriffen griffe",
  halten: "hält hielt gehalten hielte",
  helfen: "hilft half geholfen hülfe",
  heben: "hebt hob gehoben höbe",
  heißen: "heißt hieß geheißen hieße",
  kennen: "kennt kannte gekannt kennte",
  kommen: "kommt kam gekommen käme",
  lassen: "lässt ließ gelassen ließe",
  liegen: "liegt lag gelegen läge",
  lesen: "liest las gelesen läse",
  messen: "misst maß gemessen mäße",
  nehmen: "nimmt nahm genommen nähme",
  nennen: "nennt nannte genannt nennte",
  bergen: "birgt barg geborgen bärge",
  raten: "rät riet geraten riete",
  rufen: "ruft rief gerufen riefe",
  scheiden: "scheidet schied geschieden schiede",
  schießen: "schießt schoss geschossen schösse",
  schlagen: "schlägt schlug geschlagen schlüge",
  schließen: "schließt schloss geschlossen schlösse",
  schreiben: "schreibt schrieb geschrieben schriebe",
  schreien: "schreit schrie geschrien schriee",
  schwören: "schwört schwor geschworen schwüre",
  sinken: "sinkt sank gesunken sänke",
  sitzen: "sitzt saß gesessen säße",
  sehen: "sieht sah gesehen sähe",
  sprechen: "spricht sprach gesprochen spräche",
  stehen: "steht stand gestanden stünde",
  stehlen: "stiehlt stahl gestohlen stähle",
  streichen: "streicht strich gestrichen striche",
  streiten: "streitet stritt gestritten stritte",
  tragen: "trägt trug getragen trüge",
  treten: "tritt trat getreten träte",
  sterben: "stirbt starb gestorben stürbe",
  wachsen: "wächst wuchs gewachsen wüchse",
  wägen: "wägt wog gewogen wöge",
  weisen: "weist wies gewiesen wiese",
  wenden: "wendet wandte gewandt wendete",
  werben: "wirbt warb geworben würbe",
  werfen: "wirft warf geworfen würfe",
  wissen: "weiß wusste gewusst wüsste",
  treffen: "trifft traf getroffen träfe",
  tun: "tut tat getan täte",
  verlieren: "verliert verlor verloren verlöre",
  ziehen: "zieht zog gezogen zöge",
  gewinnen: "gewinnt gewann gewonnen gewänne",
  steigen: "steigt stieg gestiegen stiege",
  leihen: "leiht lieh geliehen liehe",
  schieben: "schiebt schob geschoben schöbe",
  fliehen: "flieht floh geflohen flöhe",
  fliegen: "fliegt flog geflogen flöge",
  fangen: "fängt fing gefangen finge",
  laufen: "läuft lief gelaufen liefe",
  stoßen: "stößt stieß gestoßen stieße",
  brennen: "brennt brannte gebrannt brennte",
  graben: "gräbt grub gegraben grübe",
  leiden: "leidet litt gelitten litte",
  treiben: "treibt trieb getrieben triebe",
  bleiben: "bleibt blieb geblieben bliebe",
  springen: "springt sprang gesprungen spränge",
  zwingen: "zwingt zwang gezwungen zwänge",
  stechen: "sticht stach gestochen stäche",
  betrügen: "betrügt betrog betrogen betröge",
  lügen: "lügt log gelogen löge",
  schwinden: "schwindet schwand geschwunden schwände",
  reißen: "reißt riss gerissen risse",
  trinken: "trinkt trank getrunken tränke",
  vergessen: "vergisst vergaß vergessen vergäße",
  lingen: "lingt lang gelungen länge",
  nesen: "nest nas genesen näse",
  laden: "lädt lud geladen lüde",
};

/** Prefixes that stay with their verb, and take the place of the participle's "ge". */
const fixedPrefix =
  /^(?:be|emp|ent|er|ge|durch|hinter|inter|miss|über|unter|ver|wider|wieder|zer)(?=.{4})/;

/** Weak verbs that look as if they followed a strong one. */
const weakAlthough = new Set(wordsOf("beantragen beauftragen befragen überraschen veranlassen"));

/** Forms of a verb, and the particle that leaves it: "an|kündigen". */
export interface GermanVerb {
  /** Forms in one word: all forms of a simple verb, those of a subordinate clause of a separable one. */
  readonly whole: VerbForms;
  /** Forms without the particle: finite ones, and the participle of "bekannt gegeben"; absent for a simple verb. */
  readonly parted?: VerbForms;
  readonly particle?: string;
}

/** All forms of each verb of a list separated by blanks; "|" parts a particle from its verb. */
export const verbs = (list: string): GermanVerb[] => wordsOf(list).map(inflect);

/** Konjunktiv I, third person: of "geben" gebe, of "handeln" handle and handele. */
export const reportedForms = (list: string): string[] =>
  wordsOf(list).flatMap((infinitive) => [
    ...new Set([presentOf(infinitive), infinitive.replace(/e?n$/, "e")]),
  ]);

/** Konjunktiv II of strong verbs, where its umlaut tells it from the past: stünde, kämen. */
export const unrealForms = (list: string): string[] =>
  wordsOf(list).flatMap((infinitive) => {
    const [prefix, parts] = partsOf(infinitive);
    const form = parts && wordsOf(parts)[3];
    return form && /[äöü]/.test(form) ? [prefix + form, `${prefix}${form}n`] : [];
  });

/** First person, and Konjunktiv I; stems in -el drop their e before another. */
const presentOf = (infinitive: string): string => {
  const stem = infinitive.replace(/e?n$/, "");
  return `${/[^e]el$/.test(stem) ? `${stem.slice(0, -2)}l` : stem}e`;
};

function inflect(entry: string): GermanVerb {
  const [first, second] = entry.split("|") as [string, string?];
  if (second === undefined) return { whole: formsOf(first) };
  const base = formsOf(second);
  const join = (forms: readonly string[]): string[] => forms.map((form) => first + form);
  return {
    whole: {
      infinitive: [...join(base.infinitive), `${first}zu${second}`],
      finite: join(base.finite),
      participle: join(base.participle),
      gerund: [],
    },
    parted: { ...base, infinitive: [] },
    particle: first,
  };
}

function formsOf(infinitive: string): VerbForms {
  const stem = infinitive.replace(/e?n$/, "");
  const [prefix, parts] = partsOf(infinitive);
  const present = presentOf(infinitive);
  if (!parts) return weak(infinitive, stem, present);
  const [third, past, participle, unreal] = wordsOf(parts) as [string, string, string, string];
  return {
    infinitive: [infinitive],
    finite: unique([
      prefix + third,
      infinitive,
      present,
      prefix + past,
      `${prefix}${past}${past.endsWith("e") ? "n" : "en"}`,
      prefix + unreal,
      `${prefix}${unreal}n`,
    ]),
    participle: [prefix === "" ? participle : prefix + participle.replace(/^ge/, "")],
    gerund: [],
  };
}

function weak(infinitive: string, stem: string, present: string): VerbForms {
  const link = /(?:[dt]|chn|[^aeiouäöülrmnh][mn])$/.test(stem) ? "e" : "";
  const hasNoGe = fixedPrefix.test(infinitive) || infinitive.endsWith("ieren");
  const past = `${stem}${link}te`;
  return {
    infinitive: [infinitive],
    finite: unique([`${stem}${link}t`, infinitive, present, past, `${past}n`]),
    participle: [`${hasNoGe ? "" : "ge"}${stem}${link}t`],
    gerund: [],
  };
}

/** The prefix of a verb and the principal parts that it follows, if it is strong. */
function partsOf(infinitive: string): readonly [prefix: string, parts?: string] {
  const parts = principalParts[infinitive];
  if (parts) return ["", parts];
  const prefix = fixedPrefix.exec(infinitive)?.[0];
  if (prefix === undefined || weakAlthough.has(infinitive)) return [""];
  const ofBase = principalParts[infinitive.slice(prefix.length)];
  return ofBase ? [prefix, ofBase] : [""];
}

const unique = (forms: readonly string[]): string[] => [...new Set(forms)];
