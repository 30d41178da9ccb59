/** Checksums of stored bytes: fast, and sure to tell one changed word. Not for secrets. */

const factor = 0x9e37_79b1 | 0;

/**
 * 32 bits over `words` from `from` up to `to`. Four lanes of xor, multiply and rotate side by side, as in xxHash32
 * (Yann Collet); every step and the last mixing can be undone, so a change of one word is always seen.
 */
export function checksumOf(words: Uint32Array, from = 0, to = words.length): number {
  let a = 0x243f_6a88;
  let b = 0x05a3_08d3;
  let c = 0x1319_8a2e;
  let d = 0x0370_7344;
  let at = from;
  for (; at + 3 < to; at += 4) {
    a = Math.imul(a ^ words[at]!, factor);
    a = (a << 13) | (a >>> 19);
    b = Math.imul(b ^ words[at + 1]!, factor);
    b = (b << 13) | (b >>> 19);
    c = Math.imul(c ^ words[at + 2]!, factor);
    c = (c << 13) | (c >>> 19);
    d = Math.imul(d ^ words[at + 3]!, factor);
    d = (d << 13) | (d >>> 19);
  }
  for (; at < to; at += 1) {
    a = Math.imul(a ^ words[at]!, factor);
    a = (a << 13) | (a >>> 19);
  }
  let sum = to - from;
  for (const lane of [a, b, c, d]) {
    sum = Math.imul(sum ^ lane, factor);
    sum ^= sum >>> 15;
  }
  return sum >>> 0;
}
