import type { SentenceAlignment } from "../sentences/align-sentences.js";
import type { Sentence } from "../sentences/sentence.js";

/** A link that stands by itself with at most so many words is an entry of a menu. */
const LONGEST_ENTRY = 8;
const LINKED = 0.8;
/** A lone line of at most so many words, no sentence and no entry of a list, is a button or the label of one. */
const LONGEST_BUTTON = 3;
/** A line of so few words that came or went this often is drawn by the page. */
const LONGEST_MARK = 4;
const OFTEN = 3;
/** Code of the page that was not read as such. */
const LEFT_MARKUP = /\]\((?:https?:|#|\/)|data:image\/|\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/;
/** The number of an entry by itself: "A.1.c.", "C.3.b.ii." */
const NUMBER_ALONE = /^\(?(?:[\p{L}\p{N}]{1,2}|[ivx]{1,4})[.)](?:[\p{L}\p{N}]{1,4}[.)]?){0,6}:?$/u;
/** A line of at least so many words, nearly all with a capital, is a path through the site or a row of buttons. */
const FEWEST_TITLED = 4;
const TITLED = 0.75;
/** What a form of the page says to who fills it in. */
const FORM_NOTICE =
  /^(?:please enter|veuillez (?:entrer|saisir)|bitte (?:gib|geben sie)|votre mot de passe|your password (?:must|does)|malheureusement, cette adresse|unfortunately, this e-?mail|this field is)\b.{0,100}$/i;
const ENDED = /[.!?:;,]["'”’)\]]{0,2}\s*$/;

/** Tells which of the sentences that came, went or were reworded are lines of the page and not of the policy. */
export function findPageLines({
  before,
  after,
  reworded,
  added,
  removed,
}: SentenceAlignment): (sentence: Sentence) => boolean {
  const old = countKeys([...removed, ...reworded.map(({ before }) => before)]);
  const young = countKeys([...added, ...reworded.map(({ after }) => after)]);
  return (sentence) => {
    const { tokens, key } = sentence;
    if (tokens.length <= LONGEST_MARK && Math.max(old.get(key) ?? 0, young.get(key) ?? 0) >= OFTEN) return true;
    if (LEFT_MARKUP.test(sentence.text) || NUMBER_ALONE.test(sentence.text.trim())) return true;
    if (FORM_NOTICE.test(sentence.text)) return true;
    const side = after[sentence.index] === sentence ? after : before;
    return (isMenuEntry(sentence) && !isIntroduced(sentence, side)) || isButton(sentence) || isTitled(sentence);
  };
}

function countKeys(sentences: readonly Sentence[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { key } of sentences) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

function isMenuEntry({ alone, linkShare, tokens, text }: Sentence): boolean {
  return alone && linkShare >= LINKED && tokens.length <= LONGEST_ENTRY && !ENDED.test(text);
}

function isButton({ alone, kind, tokens, text }: Sentence): boolean {
  return alone && kind === "paragraph" && tokens.length <= LONGEST_BUTTON && !ENDED.test(text) && !/[\d@:]/.test(text);
}

/** "All Collections Connectors General Software Directory Policy": no sentence, and no address either. */
function isTitled({ alone, kind, text }: Sentence): boolean {
  if (!alone || kind !== "paragraph" || ENDED.test(text) || /[\d@,:]/.test(text)) return false;
  const words = text.split(/\s+/).filter((word) => /\p{L}{3}/u.test(word));
  const titled = words.filter((word) => /^\P{L}?\p{Lu}/u.test(word));
  return words.length >= FEWEST_TITLED && titled.length >= TITLED * words.length;
}

/** An entry of a list that a sentence of the policy introduces: "We share data with these partners:". */
function isIntroduced({ index, kind }: Sentence, side: readonly Sentence[]): boolean {
  if (kind !== "item" && kind !== "row") return false;
  for (let at = index - 1; at >= 0; at -= 1) {
    const one = side[at];
    if (one === undefined || one.kind === "heading") return false;
    if (one.kind !== "item" && one.kind !== "row") return /:\s*$/.test(one.text);
  }
  return false;
}
