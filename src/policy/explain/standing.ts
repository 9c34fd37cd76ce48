import { GOES_ON, MARK } from "./mark.js";

/** How the words of a clause stand in their document: as sentences, as an entry of a list, as what leads one in, or as a broken piece. */
export type Standing = "sentences" | "entry" | "lead-in" | "piece";

/** A line that stops where no sentence does. */
const HANGS =
  /(?:,|\b(?:and|or|the|of|to|all|any|an?|in|for|by|with|that|which|your|our|from|as|such|its|not|is|are|will|may))$/i;
const NEXT_ENTRY = /[;,] (?:and|or)$/i;
/** More ahead of the end is not looked at. */
const END = 200;

/** "To use the app, you must accept": a sentence of its own. */
const WITH_SUBJECT =
  /[.!?]\s|, (?:you|we|they|users?|please|the \w+) (?:\w+ )?(?:must|may|can|will|should|need|are|is|have|has|shall|agree|accept)\b/i;
const FINITE = /\b(?:is|are|was|were|may|must|will|shall|can|cannot|should|has|have|please|do|does|not|agree)\b/i;

/** "Exploits or endangers minors;", "Providing access to certain areas": no sentence, though it begins with a capital. */
function isBare(words: string): boolean {
  if (/\S@\S|https?:/.test(words)) return false;
  return (
    words.endsWith(";") || NEXT_ENTRY.test(words) || (!/[.!?:|][\s”"')\]]{0,4}$/.test(words) && !FINITE.test(words))
  );
}

/** Reads how a clause stands, from its words; one that is led in is an entry. Pure. */
export function standingOf(quote: string, isLedIn: boolean): Standing {
  const words = quote.trim().replace(MARK, "");
  const goesOn = GOES_ON.test(words);
  const end = words.slice(-END);
  if (!isLedIn && HANGS.test(end) && !NEXT_ENTRY.test(end) && !(goesOn && end.endsWith(","))) return "piece";
  if (isLedIn) return "entry";
  if (!WITH_SUBJECT.test(words) && (goesOn || isBare(words))) return "entry";
  return words.endsWith(":") ? "lead-in" : "sentences";
}
