import { lines } from "../reading/lines.js";
import { contentWords } from "../words/content-words.js";
import type { Move, Side } from "./move.js";

/** What a company does for the user. */
const SERVICE = new RegExp(
  lines`
  \b(?:
    delet(?:e|es|ed|ion)
    |eras(?:e|es|ed|ure)
    |destroy(?:s|ed)?
    |anonymi[sz](?:e|es|ed)
    |remind(?:s|ed|er|ers)?
    |warn(?:s|ed|ing)?
    |notif(?:y|ies|ied)
    |tells?(?! us)
    |ask(?:s|ed)? you
    |refund(?:s|ed)?
    |reimburse[sd]?
    |replac(?:e|es|ed)
    |repair(?:s|ed)?
    |restor(?:e|es|ed)
    |explain(?:s|ed)?
    |compensat(?:e|es|ed)
    |encrypt(?:s|ed)?
    |announc(?:e|es|ed)
  )\b
`,
  "g",
);
/** What is done only for those who ask for it is not done for all. */
const ON_DEMAND = /\b(?:unless you|if you ask|when you ask)\b[^,.;]{0,80}/g;
/** Before the act: it is denied, it is the user's duty, or it is done to the user. */
const NO_SERVICE = new RegExp(lines`
  \b(?:
    not
    |nt
    |never
    |no
    |without
    |cannot
    |need not
    |you (?:must|shall|should|agree to|will|need to|have to|are required to)
    |(?:your|the|an|any) (?:account|access|profile)
    |content
    |posts?
    |listings?
    |from us
    |on request
    |(?:if|unless|until|when|once) you
  )(?:[ ,]+\w+){0,5}[ ,]+$
`);

/** A service that one side promises and the other does not speak of: "and then delete them" dropped is worse. */
export function serviceMoves(before: Side, after: Side): Move[] {
  return [
    ...servicesOnlyIn(before, after).map((place): Move => ({ ...DROPPED, before: place, after: null })),
    ...servicesOnlyIn(after, before).map((place): Move => ({ ...ADDED, before: null, after: place })),
  ];
}

const DROPPED = { name: "service", direction: "worse", weight: "full" } as const;
const ADDED = { name: "service", direction: "better", weight: "full" } as const;

function servicesOnlyIn(side: Side, other: Side): { start: number; end: number }[] {
  const there = new Set(contentWords(other.folded.replace(ON_DEMAND, " ")));
  return side.changed.flatMap(({ start, end }) => {
    const sentence = side.folded.slice(start, end);
    return [...sentence.matchAll(SERVICE)].flatMap((match) => {
      const told = contentWords(match[0]).some((stem) => there.has(stem));
      if (told || NO_SERVICE.test(sentence.slice(0, match.index))) return [];
      return [{ start: start + match.index, end: start + match.index + match[0].length }];
    });
  });
}
