/** The few assertions of the suite, which node:assert would give on Node but no browser has. */

export function ok(value: unknown, message = "not so"): asserts value {
  if (!value) throw new Error(message);
}

export function equal(actual: unknown, expected: unknown): void {
  ok(Object.is(actual, expected), `${show(actual)} instead of ${show(expected)}`);
}

/** Compares values of JSON. */
export function deepEqual(actual: unknown, expected: unknown): void {
  equal(JSON.stringify(actual), JSON.stringify(expected));
}

export function match(text: string, pattern: RegExp): void {
  ok(pattern.test(text), `${show(text)} does not match ${pattern}`);
}

const show = (value: unknown): string =>
  typeof value === "string" ? value : (JSON.stringify(value) ?? String(value));
