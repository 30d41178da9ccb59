/** What an index depends on beside the files: the analysis that made it and the language of its messages. */

/** Set when the programs are bundled: a hash of the core's code. */
declare const coreVersion: string | undefined;

/** Version of an index whose problems are told in `language`. */
export const versionOf = (language: string): string =>
  `${typeof coreVersion === "undefined" ? "unbundled" : coreVersion} ${language}`;
