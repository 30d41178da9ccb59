/** Configuration: one table of every setting; the manifest's block and docs/configuration.md derive from it. */

export type Severity = "ignore" | "hint" | "information" | "warning" | "error";

export const ruleCodes = [
  "unsourced-attribution",
  "unknown-citation",
  "altered-quote",
  "misattributed-quote",
  "unfound-quote",
  "vague-attribution",
  "misspelt-actor",
  "figure-mismatch",
  "contradicted-claim",
  "unsupported-claim",
  "overstated-certainty",
  "contested-attribution",
  "single-origin",
  "stale-evidence",
] as const;

export type RuleCode = (typeof ruleCodes)[number];

export type CitationScope = "run" | "sentence" | "paragraph";

export interface Configuration {
  /** Globs, relative to the workspace folder, of the files that make the library. */
  readonly library: readonly string[];
  /** Globs, likewise, of registries of actors. */
  readonly registries: readonly string[];
  readonly citationScope: CitationScope;
  /** Severity of each rule where it differs from the rule's default. */
  readonly rules: Readonly<Partial<Record<RuleCode, Severity>>>;
  /** Check while typing, or when the draft is saved. */
  readonly run: "onType" | "onSave";
  /** Who marks claims as checked. */
  readonly initials: string;
}

export interface Setting {
  /** `trace.server` is read by the client's library alone. */
  readonly key: keyof Configuration | "trace.server";
  readonly type: "string" | "array" | "object";
  readonly values?: readonly string[];
  readonly default: unknown;
  /** English; the Italian stands in package.nls.it.json. */
  readonly description: string;
}

export const settings: readonly Setting[] = [
  {
    key: "library",
    type: "array",
    default: [
      "seeds/**",
      "sources/**",
      "library/**",
      "actors.{yaml,yml}",
      "references.{yaml,yml,json}",
      "*.bib",
    ],
    description:
      "Globs, relative to the workspace folder, of the files that make the library: sources, bibliographies, actors.yaml.",
  },
  {
    key: "registries",
    type: "array",
    default: [],
    description:
      "Globs, relative to the workspace folder or absolute, of registries of actors: MISP galaxy clusters, STIX 2.1 bundles, FollowTheMoney entities, CSV. What they say is shown beside your sources, never merged with them.",
  },
  {
    key: "citationScope",
    type: "string",
    values: ["run", "sentence", "paragraph"],
    default: "run",
    description:
      "How far a citation reaches: back to the previous citation of the paragraph (run), its sentence only, or the whole paragraph.",
  },
  {
    key: "rules",
    type: "object",
    default: {},
    description:
      "Severity of each rule: ignore, hint, information, warning or error. A rule not named here has its own default.",
  },
  {
    key: "run",
    type: "string",
    values: ["onType", "onSave"],
    default: "onType",
    description: "When a draft is checked: while typing, or when it is saved.",
  },
  {
    key: "initials",
    type: "string",
    default: "",
    description:
      "Your initials, for the claims that you mark as checked. Asked for once where they are missing.",
  },
  {
    key: "trace.server",
    type: "string",
    values: ["off", "messages", "verbose"],
    default: "off",
    description:
      "What the output channel tells of the messages between the editor and the language server.",
  },
];

export const defaultConfiguration = Object.fromEntries(
  settings
    .filter(({ key }) => key !== "trace.server")
    .map(({ key, default: value }) => [key, value]),
) as unknown as Configuration;

const severities: readonly string[] = ["ignore", "hint", "information", "warning", "error"];

/** Reads a host's settings; what has the wrong shape falls back to the default. */
export function parseConfiguration(value: unknown): Configuration {
  const given = (typeof value === "object" && value !== null ? value : {}) as Record<
    string,
    unknown
  >;
  const oneOf = (key: "citationScope" | "run"): string => {
    const setting = settings.find((each) => each.key === key)!;
    return setting.values!.includes(given[key] as string)
      ? (given[key] as string)
      : (setting.default as string);
  };
  const globs = (key: "library" | "registries"): readonly string[] => {
    const value = given[key];
    return Array.isArray(value) && value.every((glob) => typeof glob === "string")
      ? (value as string[])
      : defaultConfiguration[key];
  };
  const rules = (typeof given["rules"] === "object" && given["rules"]) || {};
  return {
    library: globs("library"),
    registries: globs("registries"),
    citationScope: oneOf("citationScope") as CitationScope,
    run: oneOf("run") as Configuration["run"],
    initials: typeof given["initials"] === "string" ? given["initials"].trim() : "",
    rules: Object.fromEntries(
      Object.entries(rules).filter(
        ([code, severity]) =>
          (ruleCodes as readonly string[]).includes(code) &&
          severities.includes(severity as string),
      ),
    ) as Configuration["rules"],
  };
}

/** Globs of all files that make a library, registries among them. */
export const globsOf = ({ library, registries }: Configuration): readonly string[] => [
  ...library,
  ...registries,
];
