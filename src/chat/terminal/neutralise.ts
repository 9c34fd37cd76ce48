/**
 * Everything a terminal acts on or hides: control characters (escape sequences start with one), format characters
 * (bidi overrides, zero-width, tags), separators, lone surrogates, blank letters, variation selectors beyond the two
 * that choose between text and emoji.
 */
const ACTIVE =
  /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u115F\u1160\u3164\uFFA0]|[\u034F\u17B4\u17B5]|[\uFE00-\uFE0D]|[\u{E0100}-\u{E01EF}]/gu;
const PICTOGRAPH_BEFORE = /(?:[\p{Extended_Pictographic}\p{Emoji_Modifier}]|\uFE0F)$/u;
const PICTOGRAPH_AFTER = /^\p{Extended_Pictographic}/u;
const JOINER = "\u200D";
const TAB = "    ";

/**
 * Makes text safe to write to a terminal: what would act or hide becomes visible ("␛[31m", "<U+202E>"). Line breaks stay,
 * tabs become spaces; all other text stays as it is, so that a quote is still word for word.
 */
export function neutralise(text: string): string {
  return text.replaceAll("\r\n", "\n").replaceAll(ACTIVE, (found, offset: number, whole: string) => {
    if (found === "\n") return "\n";
    if (found === "\t") return TAB;
    return found === JOINER && joinsEmoji(whole, offset) ? found : makeVisible(found);
  });
}

/** The same on one line. */
export function neutraliseLine(text: string): string {
  return neutralise(text).replaceAll("\n", " ");
}

/** C0 controls have pictures of their own (U+2400 and on); the rest is written as its number. */
function makeVisible(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  if (code === 0x7f) return "\u2421";
  return `<U+${code.toString(16).toUpperCase().padStart(4, "0")}>`;
}

/** A joiner inside an emoji ("woman" + "laptop") is part of one visible sign. */
function joinsEmoji(text: string, offset: number): boolean {
  const before = text.slice(Math.max(0, offset - 2), offset);
  return PICTOGRAPH_BEFORE.test(before) && PICTOGRAPH_AFTER.test(text.slice(offset + 1, offset + 3));
}
