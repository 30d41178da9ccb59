/** How many sources tell something, those of one origin counted once. */
import { nameOfOrigin, originsOf, type Told } from "../evidence/origins";
import type { Library } from "../library/library";
import type { Passage } from "../library/sources/source";
import { t } from "../localisation";
import { escapeMarkdown } from "./markup";

export interface OriginCount {
  readonly sources: number;
  /** What these go back to: copies and reports of one origin count once. */
  readonly origins: number;
  /** The one that several sources go back to: whom they report, else the oldest of them. */
  readonly origin?: string;
}

/** Sources that go back to one origin. */
export interface SharedOrigin {
  readonly keys: readonly string[];
  readonly origin: string;
}

export function countOrigins(library: Library, passages: readonly Passage[]): OriginCount {
  const told = passages.map(toTold);
  const sources = new Set(passages.map(({ source }) => source)).size;
  const [first, ...others] = originsOf(library, told);
  const isOne = sources > 1 && first && others.length === 0;
  return {
    sources,
    origins: first ? others.length + 1 : 0,
    ...(isOne && { origin: nameOfOrigin(first) }),
  };
}

/** Origins that several of the sources share. */
export const sharedOrigins = (library: Library, passages: readonly Passage[]): SharedOrigin[] =>
  originsOf(library, passages.map(toTold)).flatMap((origin) => {
    const keys = origin.sources.map(({ key }) => key);
    return keys.length > 1 ? [{ keys, origin: nameOfOrigin(origin) }] : [];
  });

const toTold = (passage: Passage): Told => ({ source: passage.source, passage });

export const countSources = (count: number): string =>
  count === 1 ? t("1 source") : t("{count} sources", { count });

/** "2 sources", "3 sources, one origin: Northern Wire". */
export function describeCount({ sources, origins, origin }: OriginCount): string {
  const counted = countSources(sources);
  if (origins >= sources) return counted;
  return origin === undefined
    ? t("{sources}, {count} origins", { sources: counted, count: origins })
    : t("{sources}, one origin: {origin}", { sources: counted, origin });
}

/** "copy, ledger: one origin, copy", a line each. */
export const renderShared = (shared: readonly SharedOrigin[]): string =>
  shared
    .map(({ keys, origin }) =>
      escapeMarkdown(t("{sources}: one origin, {origin}", { sources: keys.join(", "), origin })),
    )
    .join("  \n");
