/** Forms of English verbs from their infinitives. */
import type { VerbForms } from "../verbForms";

const irregular: Readonly<Record<string, readonly [past: string, participle?: string]>> = {
  say: ["said"],
  tell: ["told"],
  write: ["wrote", "written"],
  speak: ["spoke", "spoken"],
  think: ["thought"],
  know: ["knew", "known"],
  find: ["found"],
  show: ["showed", "shown"],
  hold: ["held"],
  hear: ["heard"],
  learn: ["learned", "learnt"],
  feel: ["felt"],
  see: ["saw", "seen"],
  mean: ["meant"],
  swear: ["swore", "sworn"],
  foresee: ["foresaw", "foreseen"],
  break: ["broke", "broken"],
  steal: ["stole", "stolen"],
  shoot: ["shot"],
  blow: ["blew", "blown"],
  take: ["took", "taken"],
  lead: ["led"],
  run: ["ran", "run"],
  hit: ["hit"],
  give: ["gave", "given"],
  make: ["made"],
  put: ["put"],
  read: ["read"],
  deny: ["denied"],
  forecast: ["forecast", "forecasted"],
  spy: ["spied"],
  understand: ["understood"],
  call: ["called"],
  shut: ["shut"],
  win: ["won"],
  beat: ["beat", "beaten"],
  lose: ["lost"],
  rise: ["rose", "risen"],
  fall: ["fell", "fallen"],
  grow: ["grew", "grown"],
  build: ["built"],
  buy: ["bought"],
  sell: ["sold"],
  pay: ["paid"],
  leave: ["left"],
  begin: ["began", "begun"],
  send: ["sent"],
  spend: ["spent"],
  sink: ["sank", "sunk"],
  teach: ["taught"],
  fight: ["fought"],
  cut: ["cut"],
  seek: ["sought"],
  forbid: ["forbade", "forbidden"],
  drive: ["drove", "driven"],
  fly: ["flew", "flown"],
  withdraw: ["withdrew", "withdrawn"],
  overthrow: ["overthrew", "overthrown"],
  strike: ["struck"],
  split: ["split"],
  lend: ["lent"],
  hide: ["hid", "hidden"],
  flee: ["fled"],
  meet: ["met"],
  spread: ["spread"],
  burn: ["burned", "burnt"],
  broadcast: ["broadcast"],
  mislead: ["misled"],
  freeze: ["froze", "frozen"],
  choose: ["chose", "chosen"],
  wed: ["wed"],
  cancel: ["cancelled", "canceled"],
  travel: ["travelled", "traveled"],
  shrink: ["shrank", "shrunk"],
  undergo: ["underwent", "undergone"],
  bring: ["brought"],
  catch: ["caught"],
  throw: ["threw", "thrown"],
  shake: ["shook", "shaken"],
  quit: ["quit"],
  rebuild: ["rebuilt"],
  forget: ["forgot", "forgotten"],
  go: ["went", "gone"],
  let: ["let"],
  lay: ["laid"],
  keep: ["kept"],
  uphold: ["upheld"],
  overcome: ["overcame", "overcome"],
  withstand: ["withstood"],
};

const doubled =
  /^(?:admit|acquit|commit|submit|quip|plot|stab|bug|plan|nab|tap|refer|concur|infer|rebut|dub|wiretap|ban|drop|stop|rob|kidnap|rig|ship|cut|win|begin|split|hit|shut|wed|quit|cancel|travel|scam|rebel|eavesdrop|scrap|permit|ram|control|transfer|spot|compel|patrol|expel|forbid|slip|trim|dip|let)$/;

/** All forms of each verb of a list separated by blanks. */
export const verbs = (list: string): VerbForms[] => list.trim().split(/\s+/).map(inflect);

/** All forms of the verbs of a list as one verb. */
export function verb(list: string): VerbForms {
  const all = verbs(list);
  const of = (part: keyof VerbForms): string[] => all.flatMap((each) => each[part]);
  return {
    infinitive: of("infinitive"),
    finite: of("finite"),
    participle: of("participle"),
    gerund: of("gerund"),
  };
}

function inflect(infinitive: string): VerbForms {
  const stem = doubled.test(infinitive) ? infinitive + infinitive.slice(-1) : infinitive;
  const third = /(?:s|x|z|ch|sh|o)$/.test(infinitive)
    ? `${infinitive}es`
    : infinitive.replace(/([^aeiou])y$/, "$1ie") + "s";
  const regularPast = /e$/.test(stem) ? `${stem}d` : stem.replace(/([^aeiou])y$/, "$1i") + "ed";
  const [past, participle = past] = irregular[infinitive] ?? [regularPast];
  const gerund = /[^eo]e$/.test(stem) ? stem.slice(0, -1) : stem;
  return {
    infinitive: [infinitive],
    finite: [infinitive, third, past],
    participle: [participle],
    gerund: [`${gerund}ing`],
  };
}
