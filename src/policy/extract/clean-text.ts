/** Soft hyphen, zero-width space, joiners' marks, word joiner, byte order mark, direction marks: invisible, no wording. */
const INVISIBLE = /[\u00ad\u200b\u200e\u200f\u2060\ufeff\u0000]/g;
const SPACES = /[\s\u0085\u180e]+/g;

/** Collapses white space and drops invisible characters; the wording itself stays as found. */
export function cleanText(text: string): string {
  return text.replace(INVISIBLE, "").replace(SPACES, " ").trim();
}

/** How many characters of a text are neither white space nor invisible. */
export function countInk(text: string): number {
  let ink = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code > 32 && code !== 0xa0 && code !== 0xad && code !== 0x200b) ink += 1;
  }
  return ink;
}
