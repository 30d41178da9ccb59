/** Names of people, groups, organisations and places: the one of a number is the same in every run. */
import { createRandom, pick, seedOf } from "./random.mjs";

const firstNames = `Adele Adrian Agata Albert Alma Amos Anita Anton Arthur Aurora Basil Bianca Bruno Carla Cecil
Clara Conrad Dario Delia Dora Edgar Elena Elsa Emil Enzo Erica Ettore Eva Fabian Felix Flora Franca Gerd Gilda
Greta Guido Hanna Hedwig Helga Hugo Ilse Irene Ivo Jakob Joan Jonas Judith Karl Katia Klaus Lara Leo Lidia Lorenzo
Lucy Magnus Marta Matteo Mina Nadia Nils Nora Olga Oskar Otto Paola Petra Philip Pia Ralf Remo Rita Rosa Ruth Sara
Silvio Simon Stella Sven Tania Theo Tilda Ugo Ursula Valeria Vera Viktor Walter Wanda Xenia Yvonne Zeno`;
const onsets =
  "b br c cl cr d dr f fl g gr h k kl kr l m n p pl pr r s sch st str t tr v w z".split(" ");
const vowels = "a e i o u au ei ia".split(" ");
const middles = "l ll m n nd nt r rd rn s st t v z ck ld mb".split(" ");
const ends =
  "er berg mann elli ini ford ton wood ley man sen ski ova ari etti one ucci hoff bach stein well".split(
    " ",
  );
const qualities = `Amber Ashen Black Brazen Bright Cobalt Copper Crimson Distant Dusty Ebony Errant Fallen Feral
Frozen Ghost Golden Granite Grey Hidden Hollow Iron Ivory Jade Lone Lunar Marble Midnight Night Northern Obsidian
Opal Pale Phantom Quiet Rapid Red Rogue Rusty Sable Scarlet Shadow Silent Silver Slate Solar Stray Sullen Swift
Velvet Violet Wild Winter`;
const beasts = `Adder Badger Beetle Bison Comet Condor Coyote Crane Cricket Dagger Dragon Eagle Falcon Ferret Finch
Fox Gecko Hammer Harrier Heron Hornet Hound Ibis Jackal Kestrel Lantern Lynx Mantis Marten Moth Needle Orca Osprey
Otter Panther Pike Quill Raven Salamander Scorpion Serpent Shrike Spider Stork Swan Tiger Viper Walrus Weasel Wolf`;
const fields =
  "Maritime Health Energy Press Data Trade Water Transport Defence Harvest Climate Signal".split(
    " ",
  );
const kinds = [
  "Institute",
  "Agency",
  "Group",
  "Holdings",
  "Council",
  "Foundation",
  "Labs",
  "Security",
];

const first = firstNames.split(/\s+/);
const quality = qualities.split(/\s+/);
const beast = beasts.split(/\s+/);

/** A name of two or three syllables.
 * @param {() => number} random @param {readonly string[]} endings */
function coin(random, endings) {
  const start = pick(random, onsets) + pick(random, vowels) + pick(random, middles);
  const middle = random() < 0.5 ? pick(random, vowels) + pick(random, middles) : "";
  return capital(start + middle + pick(random, endings));
}

/** @param {string} text */
export const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);

/** @param {string} kind @param {(random: () => number) => string} make */
function remembered(kind, make) {
  /** @type {string[]} */
  const made = [];
  return (/** @type {number} */ number) =>
    (made[number] ??= make(createRandom(seedOf(kind, number))));
}

export const personName = remembered(
  "person",
  (random) => `${pick(random, first)} ${coin(random, ends)}`,
);

export const groupName = remembered("group", (random) => {
  const kind = random();
  if (kind < 0.4) return `${pick(random, quality)} ${pick(random, beast)}`;
  if (kind < 0.7) return `${coin(random, ["", "a", "ix", "os"])} ${pick(random, beast)}`;
  if (kind < 0.85) return `${pick(random, quality)}${pick(random, beast)}`;
  return `${coin(random, ["a", "on"])} ${pick(random, ["Brigade", "Front", "Collective", "Cell"])}`;
});

export const organisationName = remembered("organisation", (random) => {
  const kind = random();
  if (kind < 0.5) return `${coin(random, ends)} ${pick(random, fields)} ${pick(random, kinds)}`;
  if (kind < 0.8) return `${coin(random, ends)} ${pick(random, kinds)}`;
  return coin(random, ["ex", "on", "is", "ware", "tec"]);
});

export const placeName = remembered("place", (random) =>
  coin(random, ["burg", "ona", "ham", "port", "stadt", "ano", "mouth", "heim", "ese"]),
);

/** So many different names and further names of the same people, groups and organisations, those met most often first.
 * @param {number} count @returns {string[]} */
export function listAliases(count) {
  const names = new Set();
  for (let number = 0; names.size < count; number++) {
    const person = personName(number);
    const group = groupName(number);
    const organisation = organisationName(number);
    const initial = `${person.charAt(0)}. ${person.slice(person.indexOf(" ") + 1)}`;
    for (const name of [
      person,
      group,
      organisation,
      initial,
      `${group} Group`,
      group.replace(" ", "-"),
    ])
      if (names.size < count) names.add(name);
  }
  return [...names];
}
