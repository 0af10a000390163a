/** Every valid cluster of written Thai: a consonant, a vowel above or below, a tone or ์ or ็, and า or ำ after it. */
export function thaiClusters(): readonly string[] {
  const consonants = range(0x0e01, 0x0e2e);
  const vowels = ["", ...range(0x0e34, 0x0e3a), "\u0e31", "\u0e47"];
  const tones = ["", ...range(0x0e48, 0x0e4b), "\u0e4c"];
  const clusters: string[] = [];
  for (const consonant of consonants) {
    for (const tone of tones) {
      for (const vowel of vowels) if (isPossible(vowel, tone)) clusters.push(consonant + vowel + tone);
      for (const after of ["\u0e32", "\u0e33"]) clusters.push(consonant + tone + after);
    }
  }
  return clusters;
}

/** ็ takes no tone, and ์ stands on a bare letter or over ิ or ุ only. */
function isPossible(vowel: string, tone: string): boolean {
  if (vowel === "\u0e47") return tone === "";
  return tone !== "\u0e4c" || ["", "\u0e34", "\u0e38"].includes(vowel);
}

function range(first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, i) => String.fromCharCode(first + i));
}
