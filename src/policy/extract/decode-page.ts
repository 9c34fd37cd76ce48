import { analyse } from "chardet";
import sniffEncoding from "html-encoding-sniffer";
import { decodeWindows1252 } from "./windows-1252.js";

const FALLBACK = "windows-1252";
const CHARSET = /charset\s{0,9}=\s{0,9}["']?([\w:.+-]{1,40})/i;
const META_CHARSET = /<meta\b[^<>]{0,500}?charset\s{0,9}=\s{0,9}["']?([\w:.+-]{1,40})/i;
const SINGLE_BYTE = /^(?:windows-|iso-8859-|koi8|macintosh|ibm)/i;
/** Browsers look for a page's label as far as its head goes. */
const HEAD_BYTES = 65_536;
/** Labels that servers write and no registry knows. */
const ALIASES: readonly (readonly [RegExp, string])[] = [
  [/^(?:windows|win|cp|ms)[-_]?(125\d|874)$/i, "windows-$1"],
  [/^(?:utf|utf-)8(?:mb\d|-bom|n)$/i, "utf-8"],
  [/^iso[-_]?8859[-_]?(\d{1,2})$/i, "iso-8859-$1"],
  [/^(?:sjis|x-sjis|shiftjis|ms932|cp932)$/i, "shift_jis"],
  [/^(?:gb-?2312|cp936|gbk)$/i, "gbk"],
];
/** Scripts of several bytes a letter, tried on a page that says nothing of its letters. */
const CANDIDATES: readonly (readonly [encoding: string, letters: RegExp])[] = [
  ["shift_jis", /\p{Script=Hiragana}/gu],
  ["euc-jp", /\p{Script=Hiragana}/gu],
  ["euc-kr", /[은는이가을를의에로다하고니습합수있한]/gu],
  ["gb18030", /[的是在有我他这和不了您使用信息服务]/gu],
  ["big5", /[的是在有我他這和不了您使用資訊服務]/gu],
];
/** Enough text to tell a language by its letters. */
const GUESS_BYTES = 262_144;
const MARKUP = /<[^<>]{0,2000}>/g;
const FEWEST_FOREIGN = 4;
/** Below it, of 100, the detector is guessing. */
const LIKELY = 15;
/** Standards whose letters stand in the same places in a code page of Windows, which is what pages are written in. */
const WITH_WINDOWS_LETTERS: ReadonlyMap<string, string> = new Map([
  ["ISO-8859-1", "windows-1252"],
  ["ISO-8859-8", "windows-1255"],
  ["ISO-8859-9", "windows-1254"],
]);
/** So large a share of a text's letters beyond ASCII are of the commonest kind, in the right encoding. */
const COMMON_SHARE = 0.04;

/**
 * Turns fetched bytes into text: byte order mark, Content-Type, meta tag wherever in the head, then UTF-8, then an encoding in
 * which all bytes are letters of one script, then one whose letters make words of a language, then windows-1252. Bytes that are valid UTF-8 beyond ASCII are read as UTF-8
 * even where a single-byte charset is declared: such a declaration is a server's default far more often than the truth, as
 * is a UTF-8 header over a page that names another charset and is no UTF-8. Never throws.
 */
export function decodePage(bytes: Uint8Array, contentType: string | null): string {
  const declared = readLabel(CHARSET.exec((contentType ?? "").slice(0, 500))?.[1]);
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, HEAD_BYTES));
  const named = readLabel(META_CHARSET.exec(head)?.[1]);
  const label = declared ?? named;
  const encoding = sniffEncoding(bytes, {
    defaultEncoding: FALLBACK,
    ...(label === undefined ? {} : { transportLayerEncodingLabel: label }),
  });
  if (label === undefined && encoding.toLowerCase() === FALLBACK) {
    return decodeStrictly(bytes, "utf-8") ?? guess(bytes) ?? guessSingleByte(bytes) ?? decodeLoosely(bytes, encoding);
  }
  if (SINGLE_BYTE.test(encoding)) return decodeStrictly(bytes, "utf-8") ?? decodeLoosely(bytes, encoding);
  if (named !== undefined && named !== label) {
    return decodeStrictly(bytes, encoding) ?? decodeLoosely(bytes, named);
  }
  return decodeLoosely(bytes, encoding);
}

function readLabel(label: string | undefined): string | undefined {
  if (label === undefined) return undefined;
  const alias = ALIASES.find(([pattern]) => pattern.test(label));
  return alias ? label.replace(alias[0], alias[1]) : label;
}

/** The one encoding in which every byte is a letter, and many letters are common ones; null when there is none. */
function guess(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, HEAD_BYTES);
  const shares = CANDIDATES.map(([encoding, letters]) => {
    const text = decodeStrictly(cutWhole(sample, bytes), encoding) ?? "";
    const foreign = (text.match(/[^\x00-\x7f]/g) ?? []).length;
    return { encoding, share: foreign < 8 ? 0 : (text.match(letters) ?? []).length / foreign };
  });
  const best = shares.reduce((one, other) => (other.share > one.share ? other : one));
  return best.share < COMMON_SHARE ? null : decodeLoosely(bytes, best.encoding);
}

/**
 * The encoding in which single bytes make the usual runs of letters of a language ("Мы" and not "Ìû"), read with what Windows
 * adds to it; null when none is likely.
 */
function guessSingleByte(bytes: Uint8Array): string | null {
  const words = Buffer.from(bytes.subarray(0, GUESS_BYTES)).toString("latin1").replaceAll(MARKUP, " ");
  const foreign = (words.match(/[^\x00-\x7f]/g) ?? []).length;
  if (foreign < FEWEST_FOREIGN) return null;
  for (const { name, confidence } of analyse(Buffer.from(words, "latin1"))) {
    if (confidence < LIKELY) return null;
    if (!SINGLE_BYTE.test(name)) continue;
    const text = decodeStrictly(bytes, WITH_WINDOWS_LETTERS.get(name) ?? name);
    if (text !== null) return text;
  }
  return null;
}

/** A sample that ends behind a line or a tag, where no letter is cut. */
function cutWhole(sample: Uint8Array, whole: Uint8Array): Uint8Array {
  if (sample.length === whole.length) return sample;
  const end = Math.max(sample.lastIndexOf(0x0a), sample.lastIndexOf(0x3e));
  return end < 0 ? sample : sample.subarray(0, end + 1);
}

function decodeStrictly(bytes: Uint8Array, encoding: string): string | null {
  try {
    const decoder = new TextDecoder(encoding, { fatal: true });
    return decoder.encoding === FALLBACK ? decodeWindows1252(bytes) : decoder.decode(bytes);
  } catch {
    return null;
  }
}

function decodeLoosely(bytes: Uint8Array, encoding: string): string {
  try {
    const decoder = new TextDecoder(encoding);
    return decoder.encoding === FALLBACK ? decodeWindows1252(bytes) : decoder.decode(bytes);
  } catch {
    return decodeWindows1252(bytes);
  }
}
