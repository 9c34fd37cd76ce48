/** A text with fewer signs that cannot be read has a slip, not a wrong encoding. */
const FEWEST = 8;
/** Share of the words that hold a letter nobody can read. */
const BROKEN_WORDS = 0.02;
/** Share of the signs beyond ASCII that no language writes amid words: controls, fractions, boxes. */
const STRANGE = 0.35;
/** Share of the letters that have accents: no language with Latin letters comes near it, and Cyrillic read as Latin is all of them. */
const ACCENTED = 0.5;
const LONGEST_READ = 200_000;

/** Whether a text's bytes were read in letters they were not written in: "Gr\ufffd\ufffde", "â€™", "‚ƒ‚", "Ìû ñîáèðàåì". Linear in its length. */
export function isGarbled(text: string): boolean {
  const sample = text.slice(0, LONGEST_READ);
  const lost = (sample.match(/\ufffd+/g) ?? []).length;
  if (lost >= FEWEST && lost / (sample.match(/\S+/g) ?? []).length >= BROKEN_WORDS) return true;
  const accented = (sample.match(/[À-ÖØ-öø-ÿ]/g) ?? []).length;
  if (accented >= FEWEST && accented / (sample.match(/\p{L}/gu) ?? []).length >= ACCENTED) return true;
  const foreign = (sample.match(/[^\x00-\x7f]/g) ?? []).length;
  const strange = (
    sample.match(/(?<=[\p{L}\u0080-\u00bf])[\u0080-\u009f¤¥¦¬±²³¶¹¼½¾ƒ†‡ˆ˜‰Šš‹›€‚„…](?=[\p{L}\u0080-\u00bf])/gu) ?? []
  ).length;
  return strange >= FEWEST && strange / foreign >= STRANGE;
}
