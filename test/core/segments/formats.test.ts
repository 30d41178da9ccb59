/** What segments are written with: letters, numbers, checksums, sections, stems, hashes. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { memoryBytes } from "../../../server/core/segments/bytes";
import { checksumOf } from "../../../server/core/segments/checksum";
import { byteColumn, filledOf, push, wordColumn } from "../../../server/core/segments/columns";
import { hashText } from "../../../server/core/segments/hashText";
import { decodeText, encodeText } from "../../../server/core/segments/letters";
import { openSections, writeSections, type Section } from "../../../server/core/segments/sections";
import { groupStems } from "../../../server/core/segments/stems";
import { createTermTable, internTerm } from "../../../server/core/segments/termTable";
import {
  readCount,
  readNumber,
  readNumbers,
  readSigned,
  writeNumber,
  writeSigned,
} from "../../../server/core/segments/varints";
import { stemOf } from "../../../server/core/text/terms";

const encode = (text: string): Uint8Array => {
  const column = byteColumn();
  encodeText(column, text);
  return filledOf(column);
};

describe("letters", () => {
  const anyUnits = fc.string({ unit: fc.nat(0xffff).map((code) => String.fromCharCode(code)) });

  test("any text comes back, half surrogates too", () => {
    fc.assert(
      fc.property(anyUnits, fc.nat(60), (text, repeats) => {
        const long = text + "long enough for the machine’s own coder ".repeat(repeats);
        expect(decodeText(encode(long)) === long).toBe(true);
      }),
    );
  });

  test("whole text is UTF-8", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
        expect(Buffer.from(encode(text)).toString("utf8")).toBe(text);
      }),
    );
  });

  test.each([["\uFEFFmarked ".repeat(9)], ["\0".repeat(99)], ["😀".repeat(9000) + "\ud800"]])(
    "%#",
    (text) => expect(decodeText(encode(text)) === text).toBe(true),
  );
});

describe("numbers", () => {
  test("any of 32 bits come back", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 2 ** 32 - 1 }), fc.integer())),
        (numbers) => {
          const column = byteColumn();
          for (const [natural, signed] of numbers) {
            writeNumber(column, natural);
            writeSigned(column, signed);
          }
          const reader = readNumbers(filledOf(column));
          expect(numbers.map(() => [readNumber(reader), readSigned(reader)])).toEqual(numbers);
          expect(reader.isCutOff).toBe(false);
          expect(readNumber(reader)).toBe(0);
          expect(reader.isCutOff).toBe(true);
        },
      ),
    );
  });

  test("a count of more than there is tells that bytes are missing", () => {
    const column = byteColumn();
    writeNumber(column, 3);
    writeNumber(column, 1);
    const reader = readNumbers(filledOf(column));
    expect([readCount(reader), reader.isCutOff]).toEqual([0, true]);
  });
});

describe("checksums", () => {
  test("any changed word is seen", () => {
    fc.assert(
      fc.property(
        fc.uint32Array({ minLength: 1, maxLength: 40 }),
        fc.nat(),
        fc.integer({ min: 1, max: 2 ** 32 - 1 }),
        (words, at, change) => {
          const changed = words.slice();
          changed[at % words.length]! ^= change;
          expect(checksumOf(changed)).not.toBe(checksumOf(words));
        },
      ),
    );
  });

  test("so are zeros more or less, and words in another order", () => {
    const sums = [[], [0], [0, 0], [0, 0, 0, 0], [1, 2, 3, 4, 5], [2, 1, 3, 4, 5], [5, 2, 3, 4, 1]];
    expect(new Set(sums.map((words) => checksumOf(Uint32Array.from(words)))).size).toBe(7);
  });
});

describe("sections", () => {
  const kind = { kind: 7, version: 1 };
  const sectionsArbitrary = fc.uniqueArray(
    fc.record({
      name: fc.string({ unit: fc.constantFrom(..."abcdef"), minLength: 1, maxLength: 16 }),
      data: fc.uint8Array({ maxLength: 100 }),
      isResident: fc.boolean(),
    }),
    { selector: ({ name }) => name },
  );

  test("any sections come back", () => {
    fc.assert(
      fc.property(sectionsArbitrary, fc.nat(50), fc.nat(50), (sections, start, more) => {
        const file = openSections(memoryBytes(writeSections(kind, sections)), kind);
        if (!("read" in file)) throw new Error(file.damage);
        for (const { name, data } of sections) {
          expect(file.lengthOf(name)).toBe(data.length);
          expect(file.read(name, 0, data.length)).toEqual(data);
          const part = file.read(name, start, start + more);
          const isWithin = start + more <= data.length;
          expect(part).toEqual(isWithin ? data.slice(start, start + more) : undefined);
        }
        expect(file.damage).toBeUndefined();
      }),
    );
  });

  test("words lie where machines want them", () => {
    const data = Uint32Array.from([1, 2, 3]);
    const sections: Section[] = [
      { name: "odd", data: Uint8Array.of(9) },
      { name: "words", data },
      { name: "resident", data, isResident: true },
    ];
    const file = openSections(memoryBytes(writeSections(kind, sections)), kind);
    if (!("read" in file)) throw new Error(file.damage);
    expect([...file.readWords("words", 1, 3)!]).toEqual([2, 3]);
    expect([...file.resident("resident")]).toEqual([1, 0, 0, 0, 2, 0, 0, 0, 3, 0, 0, 0]);
    expect(file.read("none", 0, 0)).toBeUndefined();
    expect([...file.resident("none")]).toEqual([]);
  });

  test("a machine that orders bytes otherwise would refuse the file", () => {
    const file = writeSections(kind, []);
    file.subarray(8, 12).reverse();
    expect(openSections(memoryBytes(file), kind)).toEqual({
      damage: "It was written by a machine that orders bytes otherwise.",
    });
  });
});

describe("stems", () => {
  test("terms are grouped by `stemOf`", () => {
    const term = fc.string({
      unit: fc.constantFrom(..."aeiosyhcgurtß日"),
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(fc.uniqueArray(term), (terms) => {
        const table = createTermTable();
        for (const letters of terms.map(encode)) internTerm(table, letters, 0, letters.length);
        const { starts, terms: grouped } = groupStems(table);
        const groups = [...starts.subarray(1)].map((end, group) =>
          [...grouped.subarray(starts[group], end)].map((number) => terms[number]!),
        );
        const stems = [...new Set(terms.map(stemOf))];
        expect(groups).toEqual(
          stems.map((stem) => terms.filter((other) => stemOf(other) === stem)),
        );
      }),
    );
  });
});

test("a column grows", () => {
  const column = wordColumn();
  for (let value = 0; value < 1000; value += 1) push(column, value);
  expect([...filledOf(column)]).toEqual(Array.from({ length: 1000 }, (_, value) => value));
});

test("texts that differ have other hashes", () => {
  const texts = ["", "a", "b", "ab", "ba", "a\n", "a\r\n", "é", "e\u0301"];
  expect(new Set(texts.map(hashText)).size).toBe(texts.length);
  expect(texts.map(hashText).every(Number.isSafeInteger)).toBe(true);
});
