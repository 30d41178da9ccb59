/** Records of registries: fields as files have them, made into entries. */
import type { ActorKind } from "../actorKind";
import { isRecord, toText, type Fields } from "../fields";
import type { RegistryActor, RegistryName } from "./registry";

/** An entry before its empty fields are left out. */
export interface Entry {
  readonly name: string | undefined;
  readonly kind: ActorKind;
  readonly aliases: readonly RegistryName[];
  readonly id?: string | undefined;
  readonly description?: string | undefined;
  readonly country?: string | undefined;
  readonly url?: string | undefined;
}

/** An entry as an actor: each alias once, by its spelling, with all who use it; undefined without a name. */
export function toRegistryActor({
  name,
  kind,
  aliases,
  id,
  description,
  country,
  url,
}: Entry): RegistryActor | undefined {
  if (name === undefined) return undefined;
  const joined = new Map<string, Set<string>>();
  for (const alias of aliases) {
    if (alias.name === name) continue;
    const users = joined.get(alias.name) ?? new Set();
    joined.set(alias.name, users);
    for (const user of alias.usedBy) users.add(user);
  }
  const said = description && firstSentence(description);
  return {
    name,
    kind,
    aliases: [...joined].map(([each, users]) => ({ name: each, usedBy: [...users] })),
    ...(id !== undefined && { id }),
    ...(said && { description: said }),
    ...(country !== undefined && !/^unknown$/i.test(country) && { country }),
    ...(url !== undefined && { url }),
  };
}

/** The texts of a field that holds one or a list of them. */
export const toTexts = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).flatMap((each) => toText(each) ?? []);

/** Names that nobody in particular is said to use. */
export const toNames = (value: unknown): RegistryName[] =>
  toTexts(value).map((name) => ({ name, usedBy: [] }));

export const recordsOf = (value: unknown): Fields[] =>
  Array.isArray(value) ? value.filter(isRecord) : [];

const kindWords: readonly (readonly [RegExp, ActorKind])[] = [
  [/^(?:person|individual|people)$/i, "person"],
  [
    /^(?:(?:threat |activity |hacker )?groups?|intrusion[- ]sets?|threat[- ]actors?|gangs?|collectives?|apts?|(?:organi[sz]ed )?crime|crime[- ]syndicate|(?:cyber ?)?criminals?|hackti?vists?|activists?|mercenar(?:y|ies)|(?:cyber ?)?terrorists?|script[- ]kiddies)$/i,
    "group",
  ],
  [/^(?:organi[sz]ation|company|legalentity|agency|class)$/i, "organisation"],
  [/^(?:state|country|government|publicbody|nation-state)$/i, "state"],
];

/** The kind that a word of some registry stands for. */
export const kindOfWord = (word: string | undefined): ActorKind =>
  kindWords.find(([pattern]) => word !== undefined && pattern.test(word))?.[1] ?? "unknown";

const longestDescription = 240;
/** Characters in which a first sentence must end, links and notes included. */
const mostRead = 1200;

/** The first sentence without Markdown links and citation notes, cut at a blank where it is long. */
function firstSentence(text: string): string {
  const plain = text
    .slice(0, mostRead)
    .replace(/\[([^\]]{0,200})\]\([^)]{0,400}\)/g, "$1")
    .replace(/\(Citation:[^)]{0,200}\)/g, "")
    .replace(/<\/?\w+>/g, "")
    .replace(/\s+/g, " ")
    .trim();
  const [sentence = plain] = /^.{20,}?[.!?](?=\s+\p{Lu}|$)/u.exec(plain) ?? [];
  if (sentence.length <= longestDescription) return sentence;
  const cut = sentence.slice(0, longestDescription);
  return `${cut.slice(0, cut.lastIndexOf(" "))}…`;
}
