/** Severities of the core in the protocol's numbers. */
import { DiagnosticSeverity } from "vscode-languageserver";

export const severities = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
} as const;
