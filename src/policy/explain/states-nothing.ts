import { readsAsHeading } from "../reading/heading-like.js";
import { readStatements } from "../statements/read-statements.js";

/** A title or an entry has at most so many words. */
const FEW_WORDS = 8;
const ADDRESS_ALONE = /^<?(?:https?:\/\/|www\.)\S+>?$/i;
const SENTENCE_END = /[.!?;][”"')\]]?$/;
/** What points elsewhere: "Learn how to contact us". */
const POINTS = /^(?:learn|see|read|find out|click|view|go to|back to|more (?:on|about|information))\b/i;

/** Whether the words are a title, an address or a pointer, which state nothing that could be explained. Pure. */
export function statesNothing(quote: string): boolean {
  const line = quote.trim();
  if (ADDRESS_ALONE.test(line)) return true;
  // "E-Mail: help@acme.example" tells where to write.
  if (/\S@\S/.test(line)) return false;
  // "L.3. Limits on Liability."
  if (readsAsHeading(line.replace(/\.$/, ""))) return true;
  if (SENTENCE_END.test(line) || line.split(/\s+/).length > FEW_WORDS) return false;
  // An entry of a list goes on what leads it in.
  if (/^\W*(?:\w{1,5}[.)]\s+)?\p{Ll}/u.test(line)) return false;
  return POINTS.test(line) || readStatements(line).length === 0;
}
