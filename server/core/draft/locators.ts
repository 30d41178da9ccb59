/** Locators: the part of a citation that says where in the source, "pp. 33-35". */

/** Words for the parts of a text in the languages that people cite in; a full stop may follow each. */
const unitWords = [
  "p pp pg pgs page pages ch chs chap chaps chapter chapters sec secs section sections",
  "par pars para paras paragraph paragraphs vol vols volume volumes no nos number numbers",
  "fig figs figure figures fol fols folio folios l ll line lines v vv verse verses col cols",
  "column columns note notes pt pts part parts bk bks book books art min minute minutes",
  "pag pagg pagina pagine cap capp capitolo capitoli sez sezione sezioni paragrafo paragrafi",
  "riga righe n nn nota note parte colonna colonne",
  "S Seite Seiten Kap Kapitel Abs Absatz Abschn Abschnitt Abschnitte Bd Bde Band Bände Nr Z Zeile Zeilen Sp",
  "chapitre chapitres ligne lignes página páginas pág págs capítulo capítulos línea líneas párr",
];

const words = unitWords.join(" ").replaceAll(" ", "|");
const unit = `(?:§§?|¶¶?|(?:${words})(?![\\p{L}\\p{N}])\\.?)`;
const digits = "\\d+(?:[.:]\\d+)*(?:ff|\\p{Ll})?(?![\\p{L}\\p{N}])";
const number = `(?:${digits}|(?:[ivxlcdm]+|[IVXLCDM]+)(?![\\p{L}\\p{N}]))`;
const rangeOf = (each: string): string => `${each}(?:\\s*[-–—]+\\s*${each})?`;
const listOf = (each: string): string => `${rangeOf(each)}(?:\\s*[,&]\\s*${rangeOf(each)})*`;
const units = `${unit}\\s*${listOf(number)}`;
const located = new RegExp(`^(?:${units}(?:\\s*,\\s*${units})*|${listOf(digits)})`, "u");

/** What follows a key, ", pp. 33-35, and passim", as locator and the rest; either is absent if it has no words. Pandoc's braces, `{pp. iv–vi}`, are a locator whatever they hold. */
export function splitLocator(after: string): { locator?: string; suffix?: string } {
  const text = after
    .replace(/\s+/g, " ")
    .replace(/^[ ,]+/, "")
    .trim();
  const inBraces = /^\{([^{}]*)\}/.exec(text);
  const found = inBraces?.[0] ?? located.exec(text)?.[0] ?? "";
  const locator = (inBraces?.[1] ?? found).trim();
  const suffix = text.slice(found.length).replace(/^[ ,]+/, "");
  const isWords = /[\p{L}\p{N}]/u.test(suffix);
  return { ...(locator && { locator }), ...(isWords && { suffix }) };
}
