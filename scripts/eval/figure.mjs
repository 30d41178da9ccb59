/** What a measurement of accuracy gives, what it is to reach, and how it compares with what was recorded. */

/** One line of the table; precision, recall and F1 in percent.
 * @typedef {object} Figure
 * @property {string} set the code that `--only` takes
 * @property {string} what "sentences", "source, exact"; one of its kind within a set
 * @property {number} rows texts that were read
 * @property {number} [precision]
 * @property {number} [recall]
 * @property {number} f1 in a set of cases, the share that passes
 * @property {number} [weight] things found and things marked together: what one error changes is told by it
 *
 * @typedef {object} Goal
 * @property {number} f1
 * @property {number} [precision]
 * @property {number} [aim] the F1 one may hope for */

/** Whether a goal is reached; undefined where there is none.
 * @param {Figure} figure @param {Goal | undefined} goal */
export function isReached({ f1, precision = 0 }, goal) {
  if (!goal) return undefined;
  return f1 >= goal.f1 && precision >= (goal.precision ?? 0);
}

/** The same figure among recorded ones.
 * @template {Figure} T @param {Figure} figure @param {readonly T[]} recorded */
export const findSame = ({ set, what }, recorded) =>
  recorded.find((each) => each.set === set && each.what === what);

/** Whether F1 fell by more than a point, and by more than what two errors more would make of it in a small set.
 * @param {Figure} figure @param {Figure} before */
export function isDropped(figure, before) {
  const twoErrors = before.weight ? 400 / before.weight : 0;
  return figure.f1 < before.f1 - Math.max(1, twoErrors);
}
