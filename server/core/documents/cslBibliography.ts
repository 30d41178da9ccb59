/** Bibliographies in CSL-YAML and CSL-JSON. */
import { t } from "../localisation";
import type { YamlValue } from "../markdown/yaml";
import type { BibliographyEntry } from "./document";
import { isRecord, textOf, toCslBibliography, toText } from "./fields";
import type { Fault } from "./problems";

export interface BibliographyReading {
  readonly entries: readonly BibliographyEntry[];
  readonly faults: readonly Fault[];
}

/** The list of items in `{references: […]}`, `{items: […]}` or a bare list; undefined where nothing in it looks like a CSL item. */
export function findCslItems(value: YamlValue): YamlValue | undefined {
  const named = value.fields.get("references");
  if (named) return named;
  const list = value.fields.get("items") ?? value;
  return list.items.some(looksLikeItem) ? list : undefined;
}

const tellingFields = ["title", "author", "issued", "container-title", "publisher", "URL", "file"];

const looksLikeItem = ({ fields }: YamlValue): boolean =>
  fields.has("id") && tellingFields.some((name) => fields.has(name));

export function readCslItems(list: YamlValue): BibliographyReading {
  const faults: Fault[] = [];
  const entries: BibliographyEntry[] = [];
  if (list.data !== null && !Array.isArray(list.data))
    faults.push({
      severity: "error",
      message: t("“references” must be a list: one “- id: …” for each source."),
      span: list.span,
    });
  for (const item of list.items) {
    const named = item.fields.get("citation-key") ?? item.fields.get("id");
    const key = toText(named?.data);
    if (named && key && isRecord(item.data)) {
      const file = textOf(item.data, "file");
      const bibliography = toCslBibliography(item.data);
      entries.push({ key, span: named.span, bibliography, ...(file && { file }) });
    } else {
      const message = t("This entry has no “id” to cite it by.");
      faults.push({ severity: "error", message, span: (named ?? item).span });
    }
  }
  return { entries, faults: [...faults, ...findDuplicates(entries)] };
}

/** A fault at each entry whose key another before it has. */
export function findDuplicates(entries: readonly BibliographyEntry[]): Fault[] {
  const known = new Set<string>();
  return entries.flatMap(({ key, span }) => {
    if (!known.has(key)) {
      known.add(key);
      return [];
    }
    const message = t("The key {key} stands here a second time; it means the first entry.", {
      key,
    });
    return [{ severity: "warning" as const, message, span }];
  });
}
