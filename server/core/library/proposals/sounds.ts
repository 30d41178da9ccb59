/** How a word sounds by the spelling habits of a language: two spellings of one foreign name meet in one of them. */

/** What letters stand for, in the order in which they are looked for; sounds are capitals where plain letters would mislead. */
type Habit = readonly (readonly [letters: RegExp, sound: string])[];

/** S is every sound of sh and zh, C of ch, X of kh; soft vowels make others of c and g in most languages. */
const habits: readonly Habit[] = [
  // English, and what it makes of Slavic and Arabic letters.
  [
    [/shch/g, "SC"],
    [/tch|ch/g, "C"],
    [/sh|zh/g, "S"],
    [/kh/g, "X"],
    [/oo/g, "u"],
    [/ee/g, "i"],
    [/c(?=[eiy])/g, "s"],
    [/ts|tz/g, "z"],
  ],
  // German.
  [
    [/schtsch/g, "SC"],
    [/tsch/g, "C"],
    [/dsch/g, "J"],
    [/sch/g, "S"],
    [/ch/g, "X"],
    [/^s(?=[aeiouy])/g, "z"],
    [/ts|tz/g, "z"],
  ],
  // Italian.
  [
    [/ch(?=[ei])/g, "k"],
    [/gh(?=[ei])/g, "g"],
    [/sci(?=[aou])|sc(?=[ei])/g, "S"],
    [/ci(?=[aou])|c(?=[ei])/g, "C"],
    [/gi(?=[aou])|g(?=[ei])/g, "J"],
    [/sh|zh/g, "S"],
    [/ch|kh/g, "X"],
  ],
  // French; a mute e only behind what is surely French.
  [
    [/(ou.*|tch.*|j.*|gu.*)ine$/g, "$1in"],
    [/tch/g, "C"],
    [/dj/g, "J"],
    [/ch|sh|zh|j/g, "S"],
    [/kh/g, "X"],
    [/gu(?=[ei])/g, "g"],
    [/ou/g, "u"],
    [/ts|tz/g, "z"],
    [/c(?=[eiy])/g, "s"],
  ],
  // Spanish.
  [
    [/ch/g, "C"],
    [/sh|zh/g, "S"],
    [/kh|j/g, "X"],
    [/gu(?=[ei])/g, "g"],
    [/c(?=[eiy])/g, "s"],
  ],
];

/** Number of the habits that `soundsOf` knows. */
export const habitCount = habits.length;

const cyrillic: ReadonlyMap<string, string> = new Map(
  (
    "а a б b в v г g ґ g д d е e є ye ж zh з z и i і i ї yi й y к k л l м m н n о o п p р r с s " +
    "т t у u ф f х kh ц ts ч ch ш sh щ shch ъ  ы y ь  э e ю yu я ya ђ dj ј y љ lj њ nj ћ c џ dz"
  )
    .split(/ (?=[а-яґєіїђјљњћџ] )/)
    .map((pair) => [pair[0]!, pair.slice(2).trim()] as const),
);

/** Letters of Central European alphabets that mean another sound than without their sign. */
const hacheks: readonly (readonly [RegExp, string])[] = [
  [/[šşŝ]/g, "sh"],
  [/ž/g, "zh"],
  [/[čç](?=.)/g, "ch"],
  [/ё|ë/g, "e"],
  [/ł/g, "l"],
  [/ø/g, "o"],
  [/đ/g, "d"],
  [/ı/g, "i"],
  [/ß/g, "ss"],
  [/æ/g, "ae"],
  [/œ/g, "oe"],
  [/þ/g, "th"],
];

/** Lower-case Latin letters without signs, Cyrillic as English writes it. */
export function toPlainLetters(word: string): string {
  let plain = word.normalize("NFC").toLowerCase();
  for (const [letter, written] of hacheks) plain = plain.replace(letter, written);
  return plain
    .replace(/[\u0400-\u04FF]/g, (letter) => cyrillic.get(letter) ?? letter)
    .normalize("NFD")
    .replace(/[^\p{L}\p{N}]/gu, "");
}

/** What all habits share, after their own letters. */
const shared: Habit = [
  [/ph/g, "f"],
  [/ck|q|c/g, "k"],
  [/x/g, "ks"],
  [/w/g, "v"],
  [/(?<=[CSX])[ei]?[oe](?=[vf])/g, "o"],
  [/(?<=o)ff$/g, "v"],
  [/[yj]/g, "i"],
  [/(?<=[bdgklmnprtvzSCX])h/g, ""],
  [/[ae]h$/g, "a"],
  [/[ae]i|ae/g, "A"],
  [/ie(?=.*[aeiou])|^ie/g, "e"],
  [/ie$/g, "i"],
  [/(.)\1+/g, "$1"],
];

/** How a word of plain letters sounds by the habit of that number. */
export function soundOf(plain: string, habit: number): string {
  let sound = plain;
  for (const [letters, by] of habits[habit]!) sound = sound.replace(letters, by);
  for (const [letters, by] of shared) sound = sound.replace(letters, by);
  return sound;
}

/** Endings that one word has in several languages, and what stands for them; the longest first. */
const endings: readonly (readonly [RegExp, string])[] = [
  [/(?:zione|tione|cion|ciones|zioni|tionen|tions)$/, "tion"],
  [/(?:ity|ita|ite|idad|itat|taet|tat)$/, "iti"],
  [/(?:icale?|icali|ic|ico|ica|ici|iche|ique|iques|isch|ische|ischer|isches|ischen)$/, "ik"],
  [/(?:ean|eo|ea|ei|een|eenne)$/, "e"],
  [/(?:ianisch\w*|anisch\w*|iano|iana|iani|ian|ien|ienne|ano|ana|ani|ain|aine|an)$/, "an"],
  [/(?:ismo|isme|ismus)$/, "ism"],
  [/(?:ista|iste|isti|isten|istas)$/, "ist"],
  [/(?:ence|enza|encia|enz)$/, "ens"],
  [/(?:ance|anza|ancia|anz)$/, "ans"],
  [/(?:cy|zia|cie|cia|tie)$/, "si"],
];

const shortestStem = 3;

/** A word of plain letters without what its language alone gives it. */
export function cognateStem(plain: string): string {
  const word = plain.replace(/[tzc]ion/g, "tion");
  for (const [ending, by] of endings) {
    const at = word.search(ending);
    if (at >= shortestStem) return word.slice(0, at) + by;
  }
  const stem = word.replace(/[aeiou]$/, "");
  return stem.length > shortestStem ? stem : word;
}
