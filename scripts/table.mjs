/** Tables of Markdown. */

/** @param {readonly string[]} head @param {readonly (readonly string[])[]} lines a cell a column
 * @returns {string} a table of Markdown, its columns aligned */
export function renderTable(head, lines) {
  const widths = head.map((title, at) =>
    Math.max(...[head, ...lines].map((cells) => (cells[at] ?? title).length)),
  );
  const render = (/** @type {readonly string[]} */ cells) =>
    `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(" | ")} |`;
  return [
    render(head),
    `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`,
    ...lines.map(render),
  ].join("\n");
}
