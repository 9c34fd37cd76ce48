import { lines } from "../reading/lines.js";
import type { Stretch } from "../reading/split-sentences.js";
import { contentWords } from "../words/content-words.js";
import type { Edit, EditedSentences } from "./edits.js";
import { flip, type Move, type Side } from "./move.js";
import { governingAt, governingBefore } from "./standing.js";

/** Words whose coming and going adds nothing by itself. */
const SMALL: ReadonlySet<string> = new Set(
  "and or the a an of to as well also for with in on both either by from your our is are be".split(" "),
);

function addsNothing(words: string): boolean {
  return words.split(/[ ,]+/).every((word) => word === "" || SMALL.has(word));
}

/** Words that make what they join narrower. */
const NARROWS = new RegExp(lines`
  ^(?:and |but )?(?:
    (?:
      only
      |solely
      |exclusively
      |strictly
      |if
      |when
      |where
      |unless
      |except
      |once
      |until
      |subject to
      |provided
      |to the extent
      |as long as
      |so far as
      |limited
      |certain
      |necessary
      |aggregated
      |anonym\w+
      |de-identified
      |pseudonym\w+
      |encrypted
      |serious
      |seriously
      |repeated
      |repeatedly
      |material
      |materially
      |valid
      |reasonable
      |proven
      |other than
      |apart from
      |during
      |in emergencies
      |with your
      |after you
      |upon your
    )\b
    |(?:that|which) (?:you|is|are) (?:strictly|need|necess)
  )
`);
/** Words that explain what is there already, or that numbers and dates tell better. */
const EXPLAINS = new RegExp(lines`
  ^(?:
    such as
    |for example
    |for instance
    |e\.g
    |i\.e
    |namely
    |that is
    |a\
    |an\
    |which (?:is|are|was|were|means|provides|has|have|we|may|can|will)\b
    |who\
    |including\
    |in accordance
    |pursuant
    |as described
    |as set out
    |please
  )
  |\d
  |https?:
  |@
`);
/** "Anyone who threatens our staff": fewer than anyone. */
const WHO_ONLY = /^(?:who|that|which)\b/;
const WHOM = new RegExp(lines`
  \b(?:
    anyone
    |anybody
    |those
    |people
    |persons
    |users?
    |customers?
    |members?
    |accounts?
    |content
    |posts?
    |everyone
    |vendors?
    |partners?
    |companies
    |providers?
    |players?
    |sellers?
  ) $
`);

/** What a definition covers is neither given nor taken. */
const DEFINES = /\b(?:means?|refers to|is defined|stands for)\b/;
const JOINED = /(?:^|[,;:(]|\b(?:and|or|as|any|with|to|of|for|by)) ?(?:the |our |your )?$/;
const JOINS = /^(?: ?[,;)]| (?:and|or)\b)/;

/**
 * What was put in or taken out and is told by no other move: one more thing that the company takes is worse, one more that
 * it gives or that the user may do is better; in an exception, and with words that narrow, it is the other way round.
 */
export function editMoves(sentences: EditedSentences, before: Side, after: Side): Move[] {
  return sentences.pairs.flatMap((pair) => {
    const gone = new Set(pair.edits.flatMap((edit) => wordsAt(edit.before, before)));
    const come = new Set(pair.edits.flatMap((edit) => wordsAt(edit.after, after)));
    return pair.edits.flatMap((edit): Move[] => {
      const came = isSmall(edit.before, before) && !isMoved(edit.after, after, gone) ? edit.after : null;
      const went = isSmall(edit.after, after) && !isMoved(edit.before, before, come) ? edit.before : null;
      const added = direct(came, pair.after, after);
      const lost = direct(went, pair.before, before);
      if (added !== null && edit.after !== null) return [moveOf(added, null, edit.after)];
      if (lost !== null && edit.before !== null) return [moveOf(flip(lost), edit.before, null)];
      return [];
    });
  });
}

function moveOf(direction: Move["direction"], before: Edit["before"], after: Edit["after"]): Move {
  return { name: before === null ? "added words" : "dropped words", direction, before, after, weight: "part" };
}

/** Whether nothing of weight stands there. */
function isSmall(place: Stretch | null, side: Side): boolean {
  return place === null || addsNothing(side.folded.slice(place.start, place.end));
}

/** Whether the other side has the same words among its own edits: they only stand elsewhere. */
function isMoved(place: Stretch | null, side: Side, there: ReadonlySet<string>): boolean {
  const words = wordsAt(place, side);
  return words.length > 0 && words.every((word) => there.has(word));
}

function wordsAt(place: Stretch | null, { folded }: Side): string[] {
  return place === null ? [] : contentWords(folded.slice(place.start, place.end));
}

/** What it means for the user that these words stand there; null when nothing tells. */
function direct(edit: Stretch | null, sentence: Stretch, side: Side): "worse" | "better" | null {
  if (edit === null) return null;
  const words = side.folded.slice(edit.start, edit.end);
  if (addsNothing(words) || (EXPLAINS.test(words) && !WHO_ONLY.test(words))) return null;
  const ahead = side.folded.slice(sentence.start, edit.start);
  const narrows = NARROWS.test(words) || (WHO_ONLY.test(words) && WHOM.test(ahead));
  const listed =
    JOINED.test(ahead) ||
    /^(?:and|or|any|all|other|as well as)\b/.test(words) ||
    JOINS.test(side.folded.slice(edit.end));
  if (!narrows && !listed) return null;
  const text = side.folded.slice(sentence.start, sentence.end);
  if (DEFINES.test(text)) return null;
  const own = governingBefore(words);
  const governed =
    own !== "given" ? governingAt(text, edit.start - sentence.start) : { standing: own, conditional: false };
  if (governed === null) return null;
  const joinsCondition = governed.conditional && (/^and\b/.test(words) || /\band $/.test(ahead));
  const more = governed.standing === "taken" ? "worse" : "better";
  return narrows !== joinsCondition ? (more === "worse" ? "better" : "worse") : more;
}
