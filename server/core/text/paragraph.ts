/** Paragraphs of a plain text: each with its language and its sentences. */
import type { LanguageCode } from "../languages";
import type { Span } from "./span";

export interface Paragraph extends Span {
  readonly language: LanguageCode;
  readonly sentences: readonly Span[];
}
