/** The settings of a folder, as the editor keeps them, so that both check alike. */
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parse, printParseErrorCode, type ParseError } from "jsonc-parser";
import { parseConfiguration, t, type Configuration } from "../core/index";
import { reasonOf } from "../hosts/reasons";
import { createLines } from "./lines";

const section = "whence.";

/** The configuration that `.vscode/settings.json` in `cwd` (or `file`, if given) holds under `whence.*`; defaults where it says nothing. */
export function readConfiguration(
  cwd: string,
  file: string | undefined,
  tell: (problem: string) => void,
): Configuration {
  const path = file ?? join(".vscode", "settings.json");
  let text: string;
  try {
    text = readFileSync(resolve(cwd, path), "utf8");
  } catch (error) {
    if (file !== undefined) tell(`${path}: ${reasonOf(error)}`);
    return parseConfiguration({});
  }
  const errors: ParseError[] = [];
  const value = parse(text, errors, { allowTrailingComma: true }) as unknown;
  const lines = createLines(text);
  for (const { error, offset } of errors)
    tell(
      `${path}:${lines.placeOf(offset).line}: ${t("not JSON: {reason}", { reason: printParseErrorCode(error) })}`,
    );
  return parseConfiguration(withoutSection(value));
}

/** `{"whence.rules": …}` and `{"whence": {"rules": …}}` as `{"rules": …}`. */
function withoutSection(value: unknown): object {
  if (typeof value !== "object" || value === null) return {};
  const own = (value as { whence?: unknown }).whence;
  const flat = Object.entries(value)
    .filter(([key]) => key.startsWith(section))
    .map(([key, setting]) => [key.slice(section.length), setting as unknown]);
  return { ...(typeof own === "object" ? own : {}), ...Object.fromEntries(flat) };
}
