/** The writer's own list of names: `actors.yaml`. */
import { t } from "../localisation";
import type { YamlValue } from "../markdown/yaml";
import type { ActorKind, ListedActor, NotSame } from "./document";
import { toText } from "./fields";
import type { Fault } from "./problems";

export const actorKinds = ["person", "group", "organisation", "state"] as const;

export const actorFields: readonly string[] = ["name", "kind", "aliases", "note"];

/** Beside `actors`: rows of names that are not the same actor's. */
export const notSameField = "not_same";

export interface ActorsReading {
  readonly actors: readonly ListedActor[];
  readonly faults: readonly Fault[];
}

/** Reads the list under `actors`: mappings with `name`, `kind`, `aliases`, `note`, or bare names. What is wrong with an entry is told, the rest of it is kept. */
export function readActors(list: YamlValue): ActorsReading {
  const faults: Fault[] = [];
  const tell: Tell = (message, { span }, severity = "error") => {
    faults.push({ severity, message, span });
  };
  if (list.data !== null && !Array.isArray(list.data))
    tell(t("“actors” must be a list: one “- name: …” for each actor."), list);
  const actors = list.items.flatMap((item) => readActor(item, tell) ?? []);
  return { actors, faults };
}

/** Reads the rows under `not_same`: lists of two names or more. */
export function readNotSame(list: YamlValue | undefined): {
  readonly notSame: readonly NotSame[];
  readonly faults: readonly Fault[];
} {
  const faults: Fault[] = [];
  const notSame = (list?.items ?? []).flatMap((row) => {
    const names = row.items.flatMap(({ data }) => (typeof data === "string" && toText(data)) || []);
    if (names.length > 1 && names.length === row.items.length) return { names, span: row.span };
    const message = t("Write a row of two names or more: “- [first name, second name]”.");
    faults.push({ severity: "error", message, span: row.span });
    return [];
  });
  if (list && list.data !== null && !Array.isArray(list.data))
    faults.push({
      severity: "error",
      message: t("“not_same” must be a list of rows of names."),
      span: list.span,
    });
  return { notSame, faults };
}

type Tell = (message: string, at: YamlValue, severity?: Fault["severity"]) => void;

function readActor(item: YamlValue, tell: Tell): ListedActor | undefined {
  const named = item.fields.get("name") ?? (item.fields.size === 0 ? item : undefined);
  const name = named && toText(named.data);
  if (!name) {
    tell(t("This actor has no name: write “name: …”."), named ?? item);
    return undefined;
  }
  for (const [field, value] of item.fields)
    if (!actorFields.includes(field))
      tell(
        t("“{field}” is no field of an actor. Fields are {fields}.", {
          field,
          fields: actorFields.join(", "),
        }),
        value,
      );
  const note = toText(item.fields.get("note")?.data);
  return {
    name,
    kind: readKind(item.fields.get("kind"), tell),
    aliases: readAliases(item.fields.get("aliases"), tell),
    ...(note && { note }),
    span: named.span,
  };
}

function readKind(value: YamlValue | undefined, tell: Tell): ActorKind {
  if (!value || value.data === null) return "unknown";
  const written = toText(value.data)?.toLowerCase();
  const kind = actorKinds.find((known) => known === written);
  if (kind) return kind;
  if (written === "organization") return "organisation";
  if (written !== "unknown")
    tell(
      t("“{kind}” is no kind of actor. Kinds are {kinds}.", {
        kind: written ?? "…",
        kinds: actorKinds.join(", "),
      }),
      value,
    );
  return "unknown";
}

function readAliases(value: YamlValue | undefined, tell: Tell): string[] {
  if (!value || value.data === null) return [];
  if (typeof value.data === "string") return [toText(value.data) ?? []].flat();
  if (!Array.isArray(value.data)) tell(t("“aliases” must be a list of names."), value);
  const known = new Set<string>();
  return value.items.flatMap((item) => {
    const alias = typeof item.data === "string" ? toText(item.data) : undefined;
    if (!alias)
      tell(t("An alias must be text; put figures, dates and signs in quotation marks."), item);
    else if (known.has(alias)) tell(t("“{alias}” is listed twice.", { alias }), item, "warning");
    if (alias) known.add(alias);
    return alias ?? [];
  });
}
