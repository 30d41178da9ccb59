/** Silver parts of speech and dictionary forms, by wink-nlp's tagger. */
import winkModel from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import type { Reading } from "../server/core/attribution/reading";

/** What is used of wink-nlp. */
interface Tagger {
  readonly its: { readonly pos: unknown; readonly lemma: unknown };
  readDoc(text: string): { tokens(): { out(what?: unknown): string[] } };
}

/** How a form was read over a corpus: how often as each part of speech, and its dictionary form as a verb and otherwise. */
export interface FormUse {
  count: number;
  readonly tags: Map<string, number>;
  readonly lemmas: Map<string, number>;
}

/** Uses of each folded word of the sentences. */
export function countUses(readings: readonly Reading[]): Map<string, FormUse> {
  const nlp = winkNLP(winkModel, ["sbd", "pos"]) as unknown as Tagger;
  const uses = new Map<string, FormUse>();
  for (const { words, text } of readings) {
    const forms = words.map(({ start, end }) => text.slice(start, end).replace(/\s/g, ""));
    const places = placesOf(forms);
    const document = nlp.readDoc(forms.join(" "));
    const tokens = document.tokens();
    const { its } = nlp;
    const values = tokens.out();
    const tags = tokens.out(its.pos);
    const lemmas = tokens.out(its.lemma);
    let letter = 0;
    values.forEach((value, index) => {
      const place = places.get(letter);
      letter += value.replace(/\s/g, "").length;
      if (place === undefined) return;
      add(uses, words[place]!.folded, tags[index]!, lemmas[index]!);
    });
  }
  return uses;
}

/** Which word begins at which letter, blanks left out. */
function placesOf(forms: readonly string[]): Map<number, number> {
  const places = new Map<number, number>();
  let letter = 0;
  forms.forEach((form, index) => {
    places.set(letter, index);
    letter += form.length;
  });
  return places;
}

function add(uses: Map<string, FormUse>, form: string, tag: string, lemma: string): void {
  let use = uses.get(form);
  if (!use) uses.set(form, (use = { count: 0, tags: new Map(), lemmas: new Map() }));
  use.count += 1;
  use.tags.set(tag, (use.tags.get(tag) ?? 0) + 1);
  const folded = lemma.toLowerCase();
  if (tag === "VERB" || tag === "AUX") use.lemmas.set(folded, (use.lemmas.get(folded) ?? 0) + 1);
  else if (tag === "NOUN") use.lemmas.set(folded, (use.lemmas.get(folded) ?? 0) + 1);
}

/** The most frequent key; the first in the alphabet of equals. */
export function mostFrequent(counts: ReadonlyMap<string, number>): string | undefined {
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0];
}

/** The most usual part of speech, with the second where that is not rare: "VERB", "NOUN/VERB". */
export function tagOf({ tags, count }: FormUse): string {
  const sorted = [...tags].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return sorted
    .filter(([, each], index) => index === 0 || (index === 1 && each >= count * 0.12))
    .map(([tag]) => tag)
    .join("/");
}
