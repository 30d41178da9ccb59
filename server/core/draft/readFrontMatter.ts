/** Reads from a draft's front matter what bears on its sources. */
import { languageOfTag } from "../languages";
import { parseFrontMatter } from "../markdown/frontMatter";
import type { FrontMatter } from "./draft";

/** `text` is the whole draft; undefined where it has no front matter. What is of another type than it should be is left out. */
export function readFrontMatter(text: string): FrontMatter | undefined {
  const found = parseFrontMatter(text);
  if (!found) return undefined;
  const { span, data } = found;
  const language = typeof data.lang === "string" ? languageOfTag(data.lang) : undefined;
  return {
    span,
    ...(language && { language }),
    bibliography: stringsOf(data.bibliography),
    nocite: stringsOf(data.nocite).flatMap(keysIn),
  };
}

const stringsOf = (value: unknown): string[] =>
  [value].flat().filter((each): each is string => typeof each === "string" && each !== "");

/** Pandoc takes a list of citations as text, `@a, @b`, or a YAML list of them. */
const keysIn = (nocite: string): string[] =>
  nocite.split(/[\s,;]+/).flatMap((key) => key.replace(/^@\{?|\}$/g, "") || []);
