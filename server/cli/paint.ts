/** Colours, where the reader is a terminal and has not said no. */
import { styleText } from "node:util";
import type { Severity } from "../core/index";
import type { Streams } from "./streams";

export interface Paint {
  readonly faint: (text: string) => string;
  readonly strong: (text: string) => string;
  readonly severity: (severity: Severity, text: string) => string;
}

type Style = Parameters<typeof styleText>[0];

const severityStyles: Readonly<Record<Severity, Style>> = {
  error: "red",
  warning: "yellow",
  information: "blue",
  hint: "green",
  ignore: "gray",
};

/** FORCE_COLOR outweighs NO_COLOR, which outweighs the terminal (no-color.org, force-color.org). */
export function choosePaint({ stdout, env }: Pick<Streams, "stdout" | "env">): Paint {
  const forced = env["FORCE_COLOR"];
  const isForced = forced !== undefined && forced !== "" && forced !== "0" && forced !== "false";
  const isRefused = Boolean(env["NO_COLOR"]) || env["TERM"] === "dumb" || forced === "0";
  const hasColour = isForced || (!isRefused && stdout.isTTY === true);
  const style = (format: Style, text: string): string =>
    // The check against the process's own streams is not the one wanted here.
    hasColour ? styleText(format, text, { validateStream: false }) : text;
  return {
    faint: (text) => style("gray", text),
    strong: (text) => style("bold", text),
    severity: (severity, text) => style(severityStyles[severity], text),
  };
}

/** Columns to write in; undefined where nobody has said, and lines may be as long as they are. */
export function columnsOf({ stdout, env }: Pick<Streams, "stdout" | "env">): number | undefined {
  const said = Number(env["COLUMNS"]);
  if (Number.isInteger(said) && said > 0) return said;
  return stdout.columns;
}
