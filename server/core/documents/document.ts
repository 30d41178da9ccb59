/** Documents: what each kind of file of a library is after reading, before it is joined with the others. */
import type { LanguageCode } from "../languages";
import type { Paragraph } from "../text/paragraph";
import type { Span } from "../text/span";
import type { TextMap } from "../text/textMap";
import type { ActorKind } from "./actorKind";
import type { RegistryActor } from "./registries/registry";

export type { ActorKind } from "./actorKind";

/** Slash-separated, absolute, decoded; the host converts it to and from its own. */
export type Path = string;

/** Something about a file that its owner should know. Never thrown. */
export interface Problem {
  readonly path: Path;
  readonly severity: "error" | "warning";
  readonly message: string;
  /** Where in the file, if it has a place. */
  readonly span?: Span;
  /** One-based line of the span in the file. */
  readonly line?: number;
}

/** Bibliographic data of a source, in the words of CSL where they exist. */
export interface Bibliography {
  readonly title?: string;
  readonly authors?: readonly string[];
  readonly publisher?: string;
  /** ISO 8601 date, as exact as known: 2018, 2018-05, 2018-05-08. */
  readonly issued?: string;
  readonly url?: string;
  readonly language?: LanguageCode;
  /** CSL type, e.g. "article-newspaper". */
  readonly type?: string;
}

export interface SourceText {
  /** The plain text that passages and attributions are spans of. */
  readonly plain: string;
  readonly map: TextMap;
  readonly language: LanguageCode;
  readonly paragraphs: readonly Paragraph[];
}

export interface SourceDocument {
  readonly kind: "source";
  readonly path: Path;
  /** The key its own front matter gives, if any. */
  readonly key?: string;
  /** What the file itself says of its title, author, date… */
  readonly bibliography: Bibliography;
  readonly text: SourceText;
  readonly problems: readonly Problem[];
}

export interface BibliographyEntry {
  readonly key: string;
  /** Span of the key in the bibliography's file. */
  readonly span: Span;
  readonly bibliography: Bibliography;
  /** As written: a path relative to the bibliography's folder. */
  readonly file?: string;
}

export interface BibliographyDocument {
  readonly kind: "bibliography";
  readonly path: Path;
  readonly entries: readonly BibliographyEntry[];
  readonly problems: readonly Problem[];
}

/** One entry of `actors.yaml`. */
export interface ListedActor {
  readonly name: string;
  readonly kind: ActorKind;
  readonly aliases: readonly string[];
  readonly note?: string;
  /** Span of the name in the file. */
  readonly span: Span;
}

export interface ActorsDocument {
  readonly kind: "actors";
  readonly path: Path;
  readonly actors: readonly ListedActor[];
  readonly notSame: readonly NotSame[];
  readonly problems: readonly Problem[];
}

/** Names that look like one actor's, and are those of several, each of another. */
export interface NotSame {
  readonly names: readonly string[];
  /** Span of the row in the file. */
  readonly span: Span;
}

/** A list of actors that others keep: opinions beside the sources. */
export interface RegistryDocument {
  readonly kind: "registry";
  readonly path: Path;
  /** What it calls itself, else the file's name. */
  readonly title: string;
  readonly actors: readonly RegistryActor[];
  readonly problems: readonly Problem[];
}

/** A file of the library's folders that is none of these (a JSON file of something else, say), or could not be read. */
export interface OtherDocument {
  readonly kind: "other";
  readonly path: Path;
  readonly problems: readonly Problem[];
}

export type Document =
  SourceDocument | BibliographyDocument | ActorsDocument | RegistryDocument | OtherDocument;
