/** Has incidents whose attributions people coded told by sources of one sentence each, and drafts that tell the first: which of them the program finds contested. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { Plain, removeAtEnd, root, run } from "../run.mjs";
import { evaluation, registries } from "./sets.mjs";

/** @import { Figure } from "./figure.mjs" */

/** @typedef {object} Coded
 * @property {string} attribution_ID one for what was attributed together
 * @property {string} [attributed_initiator_category]
 * @property {string} [attributed_initiator] names, parted by "/"; notes in brackets, a parent behind "<"
 * @property {string} [attributed_initiator_country]
 *
 * @typedef {object} Incident
 * @property {string} incident_id
 * @property {readonly Coded[]} attributions
 * @property {boolean} country_disagreement
 * @property {boolean} actor_string_disagreement names that differ, be it that one actor bears both
 *
 * @typedef {object} Judged
 * @property {Incident} of
 * @property {readonly string[]} told
 * @property {boolean} isFound */

const path = join(evaluation, "data/contested-en-eurepoc/dev.jsonl");

export const contestsTitle = "Incidents, contested or not (EuRepoC, dev)";

/** @returns {Promise<Figure[]>} none where the data are absent */
export async function countContests() {
  const judged = await judgeContests();
  if (judged.length === 0) return [];
  const isCountry = (/** @type {Judged} */ { of }) => of.country_disagreement;
  const isAny = (/** @type {Judged} */ { of }) =>
    of.country_disagreement || of.actor_string_disagreement;
  const plain = judged.filter((each) => isCountry(each) || !isAny(each));
  return [
    toFigure("other countries", plain, isCountry),
    toFigure("other countries, or other names", judged, isAny),
  ];
}

/** @returns {Promise<string>} what is missed and what is found wrongly */
export const renderContests = async () =>
  (await judgeContests())
    .flatMap(({ of, told, isFound }) => {
      const isTrue = of.country_disagreement || of.actor_string_disagreement;
      const failure = isFound ? "found wrongly" : "missed";
      return isFound === isTrue ? [] : [`${failure} ${of.incident_id}: ${told.join(" | ")}`];
    })
    .join("\n");

/** @param {string} what @param {readonly Judged[]} judged @param {(each: Judged) => boolean} isTrue @returns {Figure} */
function toFigure(what, judged, isTrue) {
  const found = judged.filter(({ isFound }) => isFound).length;
  const gold = judged.filter(isTrue).length;
  const right = judged.filter((each) => each.isFound && isTrue(each)).length;
  const percent = (/** @type {number} */ share) => Math.round(1000 * share) / 10;
  return {
    set: "contests",
    what,
    rows: judged.length,
    precision: percent(found ? right / found : 1),
    recall: percent(gold ? right / gold : 1),
    f1: percent(found + gold ? (2 * right) / (found + gold) : 1),
    weight: found + gold,
  };
}

/** @returns {Promise<Judged[]>} incidents of which several stories are told */
async function judgeContests() {
  if (!existsSync(path)) return [];
  const cases = readFileSync(path, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => /** @type {Incident} */ (JSON.parse(line)))
    .map((of, at) => ({ of, at, told: storiesOf(of, at) }))
    .filter(({ told }) => told.length > 1);
  const folder = removeAtEnd(mkdtempSync(join(tmpdir(), "whence-contests-")));
  mkdirSync(join(folder, "library"));
  writeFileSync(join(folder, "library/actors.yaml"), listOf(cases.map(({ of, at }) => [of, at])));
  for (const { at, told } of cases) {
    told.forEach((text, index) => writeFileSync(join(folder, "library", keyOf(at, index)), text));
    writeFileSync(join(folder, `${at}.md`), `${told[0]} [@${keyOf(at, 0).slice(0, -4)}]\n`);
  }
  const found = await contestedIn(
    folder,
    cases.map(({ at }) => `${at}.md`),
  );
  return cases.map(({ of, at, told }) => ({ of, told, isFound: found.has(`${at}.md`) }));
}

/** @param {number} at @param {number} index */
const keyOf = (at, index) => `s${at}x${index}.txt`;

/** @param {string} folder @param {readonly string[]} drafts @returns {Promise<ReadonlySet<string>>} those with a finding */
async function contestedIn(folder, drafts) {
  const program = join(root, "dist/cli.js");
  const { code, output } = await run(
    process.execPath,
    [
      ...[program, "check", "--format", "json", "--library", "library", "--registry", registries],
      ...drafts,
    ],
    { cwd: folder },
  );
  if (code > 1) throw new Plain(output.trim());
  const { files } = JSON.parse(output.slice(output.indexOf("{")));
  return new Set(
    files
      .filter((/** @type {{ findings: { code: string }[] }} */ { findings }) =>
        findings.some((each) => each.code === "contested-attribution"),
      )
      .map((/** @type {{ file: string }} */ { file }) => basename(file)),
  );
}

/** A sentence for each attribution, each story once: of several initiators and countries of one, all initiators.
 * @param {Incident} incident @param {number} at @returns {string[]} */
function storiesOf({ attributions }, at) {
  const ids = [...new Set(attributions.map(({ attribution_ID }) => attribution_ID))];
  const stories = ids.flatMap((id, index) => {
    const coded = attributions.filter(({ attribution_ID }) => attribution_ID === id);
    const names = [...new Set(coded.flatMap((each) => nameOf(each, index) ?? []))];
    const countries = [...new Set(coded.flatMap((each) => countryOf(each) ?? []))];
    const whence = countries.join(" and ");
    if (names.length + countries.length === 0) return [];
    if (names.length === 0) return [`Hackers from ${whence} hacked ${victimAt(at)}.`];
    if (whence === "") return [`${names.join(" and ")} hacked ${victimAt(at)}.`];
    const kind = names.length > 1 ? "groups" : "a group";
    return [`${names.join(" and ")}, ${kind} from ${whence}, hacked ${victimAt(at)}.`];
  });
  return [...new Set(stories)];
}

/** One of its names, another in another attribution.
 * @param {Coded} coded @param {number} index */
function nameOf(coded, index) {
  const names = namesOf(coded);
  return names[index % names.length];
}

/** @param {Coded} coded @returns {string[]} */
const namesOf = ({ attributed_initiator: names = "" }) =>
  names
    .replace(/\(.*?\)/g, "")
    .replace(/<.*/, "")
    .split("/")
    .map((name) => name.trim())
    .filter((name) => name !== "" && !/^(?:Not available|Unknown|G\d{4})$/i.test(name));

/** As one says it; of the country that is last in lists, the words before the comma.
 * @param {Coded} coded */
function countryOf({ attributed_initiator_country: name = "" }) {
  if (name === "" || /^(?:Not available|Unknown)/.test(name)) return undefined;
  if (/^Korea, Democratic/.test(name)) return "North Korea";
  const short = name.split(",")[0]?.trim();
  return short && /^United /.test(short) ? `the ${short}` : short;
}

const syllables = ["ba", "ke", "li", "mo", "nu", "ra", "se", "ti", "vo", "zu"];

/** A name for each incident, which nothing else bears.
 * @param {number} at */
const victimAt = (at) => {
  const letters = [...String(at)].map((digit) => syllables[Number(digit)]).join("");
  return `Z${letters}tel`;
};

/** The list of names as a writer would keep it: whom it was done to, and agencies of states; groups are known from registries.
 * @param {readonly (readonly [Incident, number])[]} incidents */
function listOf(incidents) {
  const agencies = incidents
    .flatMap(([{ attributions }]) => attributions)
    .filter(({ attributed_initiator_category: category }) => category === "State")
    .map(namesOf)
    .flatMap((names) => (names.length === 1 ? names : []));
  const names = new Set([...incidents.map(([, at]) => victimAt(at)), ...agencies]);
  const lines = [...names].map(
    (name) => `  - { name: ${JSON.stringify(name)}, kind: organisation }`,
  );
  return `actors:\n${lines.join("\n")}\n`;
}
