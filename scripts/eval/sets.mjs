/** The annotated sets of ../shared/eval/data: where each lies, how it is scored, and what it is to reach. */
import { join, resolve } from "node:path";
import { root } from "../run.mjs";

/** @import { Goal } from "./figure.mjs" */

/** @typedef {object} SetFigure
 * @property {string} what
 * @property {readonly string[]} path to the figure in what the scorer prints
 * @property {readonly string[]} [kinds] of names, where only these are scored
 * @property {Goal} [goal]
 *
 * @typedef {object} AnnotatedSet
 * @property {string} set
 * @property {string} title
 * @property {"attribution" | "responsibility" | "spans" | "actors"} task the scorer's
 * @property {string} folder
 * @property {string} file
 * @property {string} [labels] of the names that count
 * @property {true} [registries] whether the registries beside the sets are loaded
 * @property {readonly SetFigure[]} figures */

/** Beside the project's folder; absent on most machines. */
export const evaluation = resolve(root, "../shared/eval");

/** The folder of all registries. */
export const registries = join(evaluation, "data/registries");

/** @param {AnnotatedSet} set */
export const pathOf = ({ folder, file }) => join(evaluation, "data", folder, file);

/** @param {Goal} [goal] @returns {SetFigure[]} */
const statements = (goal) => [{ what: "sentences", path: ["statement"], ...(goal && { goal }) }];

/** @param {string} part @param {Goal} goal @returns {SetFigure} */
const exactly = (part, goal) => ({ what: `${part}, exact`, path: [part, "exact"], goal });

/** @param {string} told @param {readonly string[]} kinds @param {{ exact: number, touching: number }} [goals] @returns {SetFigure[]} */
const names = (told, kinds, goals) => [
  { what: `names told to be ${told}, exact`, path: ["exact"], kinds },
  {
    what: "names of any kind, exact",
    path: ["exact"],
    ...(goals && { goal: { f1: goals.exact } }),
  },
  {
    what: "names of any kind, touching",
    path: ["touching"],
    ...(goals && { goal: { f1: goals.touching } }),
  },
];

const italian = { f1: 75, aim: 85 };
const french = { f1: 70, aim: 80 };

/** @type {readonly AnnotatedSet[]} */
export const sets = [
  {
    set: "polnear",
    title: "English news (PolNeAR, dev)",
    task: "attribution",
    folder: "attribution-en-polnear",
    file: "dev.jsonl",
    figures: statements({ f1: 84, precision: 85, aim: 90 }),
  },
  {
    set: "cofenet",
    title: "English news, spans (CofeNet, dev)",
    task: "spans",
    folder: "attribution-spans-en-cofenet",
    file: "dev.jsonl",
    figures: [
      exactly("source", { f1: 70, aim: 83.2 }),
      exactly("cue", { f1: 67, aim: 75.3 }),
      exactly("content", { f1: 60, aim: 72.9 }),
    ],
  },
  {
    set: "german",
    title: "German Wikinews (dev)",
    task: "attribution",
    folder: "attribution-de-wikinews",
    file: "dev.jsonl",
    figures: statements({ f1: 80, precision: 85, aim: 90 }),
  },
  {
    set: "italian",
    title: "Italian (VIT, derived labels, dev)",
    task: "attribution",
    folder: "attribution-it-vit-derived",
    file: "dev.jsonl",
    figures: statements(italian),
  },
  {
    set: "italian-test",
    title: "Italian (VIT, derived labels, test; tuned on as well)",
    task: "attribution",
    folder: "attribution-it-vit-derived",
    file: "test.jsonl",
    figures: statements(italian),
  },
  {
    set: "french",
    title: "French (ANNODIS, dev)",
    task: "attribution",
    folder: "attribution-fr-annodis",
    file: "dev.jsonl",
    figures: statements(french),
  },
  {
    set: "french-train",
    title: "French (ANNODIS, train; tuned on as well)",
    task: "attribution",
    folder: "attribution-fr-annodis",
    file: "train.jsonl",
    figures: statements(french),
  },
  {
    set: "casie",
    title: "Attacks with their attacker (CASIE, dev)",
    task: "responsibility",
    folder: "responsibility-en-casie",
    file: "dev.jsonl",
    figures: [
      {
        what: "sentences",
        path: ["responsibility"],
        goal: { f1: 65, precision: 65, aim: 80 },
      },
    ],
  },
  {
    set: "annoctr",
    title: "Groups in threat reports (AnnoCTR, dev)",
    task: "actors",
    folder: "actors-en-annoctr",
    file: "dev.jsonl",
    labels: "GROUP",
    figures: names("groups", ["group"]),
  },
  {
    set: "annoctr-registries",
    title: "Groups in threat reports, with registries (AnnoCTR, dev)",
    task: "actors",
    folder: "actors-en-annoctr",
    file: "dev.jsonl",
    labels: "GROUP",
    registries: true,
    figures: [
      { what: "names, exact", path: ["exact"] },
      { what: "names, touching", path: ["touching"], goal: { f1: 75 } },
    ],
  },
  {
    set: "wikinews",
    title: "Persons and organisations (Italian Wikinews, dev)",
    task: "actors",
    folder: "actors-it-wikinews",
    file: "dev.jsonl",
    labels: "PER,ORG",
    figures: names("persons, organisations or groups", ["person", "organisation", "group"], {
      exact: 72,
      touching: 80,
    }),
  },
];
