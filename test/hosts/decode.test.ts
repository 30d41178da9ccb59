import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decode } from "../../server/hosts/decode";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

function wide(text: string, isLittle: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), isLittle);
  return bytes;
}

const windows1252: Readonly<Record<string, number>> = {
  "€": 0x80,
  "„": 0x84,
  "“": 0x93,
  "–": 0x96,
};

/** Encodes by asking every byte what it stands for; of Windows-1252 not every Node knows. */
function narrow(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const bytes: Record<string, number> = {};
  for (let byte = 0; byte < 256; byte++) bytes[decoder.decode(Uint8Array.of(byte))] = byte;
  if (encoding === "windows-1252") Object.assign(bytes, windows1252);
  return Uint8Array.from([...text.normalize("NFC")].map((character) => bytes[character]!));
}

const italian = "«Perché no?», disse. È costato 4.700 € – così si dice.";
const german = "Die „Gruppe“ heißt Fancy Bear; über sie weiß man wenig.";
const polish =
  "Służby ostrzegają: grupa włamała się do sieci telewizji, źródła są zgodne. Śledztwo trwa.";
const russian =
  "Хакеры взломали сеть телеканала, сообщает агентство. Источники расходятся во мнениях.";

describe("decodes", () => {
  test.each([
    ["ASCII", bytesOf("plain"), "plain", "utf-8"],
    ["nothing", new Uint8Array(), "", "utf-8"],
    ["UTF-8", bytesOf(italian), italian, "utf-8"],
    ["UTF-8 with a mark", bytesOf(`\uFEFF${italian}`), italian, "utf-8"],
    [
      "UTF-8 cut in a character",
      bytesOf(italian.repeat(3) + "é").slice(0, -1),
      `${italian.repeat(3)}\uFFFD`,
      "utf-8",
    ],
    ["UTF-16 with a mark", wide(`\uFEFF${italian}`, true), italian, "utf-16le"],
    ["UTF-16 with a mark, the other way", wide(`\uFEFF${italian}`, false), italian, "utf-16be"],
    ["UTF-16 without one", wide(italian, true), italian, "utf-16le"],
    ["UTF-16 without one, the other way", wide(italian, false), italian, "utf-16be"],
    ["Windows-1252 in Italian", narrow(italian, "windows-1252"), italian, "windows-1252"],
    ["Windows-1252 in German", narrow(german, "windows-1252"), german, "windows-1252"],
    ["one letter of Windows-1252", narrow("caffè", "windows-1252"), "caffè", "windows-1252"],
    ["Windows-1250 in Polish", narrow(polish, "windows-1250"), polish, "windows-1250"],
    ["Windows-1251 in Russian", narrow(russian, "windows-1251"), russian, "windows-1251"],
  ])("%s", (_, bytes, text, encoding) => {
    expect(decode(bytes)).toEqual({ text, encoding });
  });
});

describe("tells that it is no text", () => {
  test.each([
    ["an archive", Uint8Array.of(0x50, 0x4b, 3, 4, 0x14, 0, 0, 0, 8, 0, 0x21, 0x9c)],
    ["an image", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 0x1a, 10, 0, 0, 0, 13)],
    ["control characters", Uint8Array.from({ length: 256 }, (_, index) => (index % 31) + 1)],
    ["NULs behind a mark", Uint8Array.of(0xff, 0xfe, 0, 0, 0x41, 0, 0, 0)],
  ])("%s", (_, bytes) => {
    expect(decode(bytes)).toEqual({ unreadable: "This file is not text." });
  });
});

test("any bytes are text without NULs, or told", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      const decoded = decode(bytes);
      if ("unreadable" in decoded) expect(decoded.unreadable).not.toBe("");
      else expect(decoded.text).not.toContain("\0");
    }),
    { numRuns: 1000 },
  );
});

test("any text comes back from UTF-8", () => {
  const text = fc.string({ unit: "grapheme", minLength: 1 });
  fc.assert(
    fc.property(text, (text) => {
      expect(decode(bytesOf(text))).toEqual({ text, encoding: "utf-8" });
    }),
  );
});
