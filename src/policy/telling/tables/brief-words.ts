import { lines } from "../../reading/lines.js";

/** Words that turn or bound what is said: nothing with one of them is ever left out of a quote. */
export const BINDING_WORDS =
  /\b(?:unless|except(?!ional)|excluding|other than|apart from|only|not|no|never|nor|neither|cannot|without|until|if|n[’']t|provided that)\b|n[’']t\b/i;

/** An exception, a condition or a limit, up to where its phrase ends: a quote must not end ahead of it. */
export const BOUNDS_AHEAD =
  /\b(?:unless|except(?! as (?:set|described))|other than|only (?:if|for|in|to|when|with)|provided that|but not|(?<!even )if|until|no later than|within (?:the )?\S{1,20} (?:\(\d+\) )?(?:hours?|days?|weeks?|months?|years?)|at least \d|up to \d|no more than|not exceed)\b[^,;.]{0,120}/gi;

/** Openings that say nothing of the matter: "For the avoidance of doubt, we …", "Please note that you …". */
export const OPENINGS = new RegExp(
  lines`
  ^(?:
    for (?:the )?(?:avoidance of doubt|clarity|example|instance)
    |in addition(?: to [^,;.]{1,60})?
    |additionally
    |furthermore
    |moreover
    |specifically
    |in particular
    |however
    |please (?:note|be aware)(?: that)?
    |to the (?:maximum|fullest|extent)[^,;.]{0,60}\b(?:law|permitted)
    |in accordance with [^,;.]{1,90}
    |pursuant to [^,;.]{1,90}
    |as (?:described|set out|set forth|outlined|noted|defined|stated|further)[^,;.]{1,90}
    |notwithstanding the foregoing
  )(?:,\s*|(?<=that)\s+)
  `,
  "i",
);

/** Parts inside a sentence that explain and do not state, the least needed first. */
export const ASIDES: readonly RegExp[] = [
  // "("ZDR-Enabled API" or "ZDR")", "(as defined below)"
  / ?\([^()]{2,240}\)/g,
  // ", as described in our Privacy Policy", "in accordance with applicable law"
  new RegExp(
    lines`
    ,? (?:
      as (?:described|set (?:out|forth)|defined|outlined|detailed|explained|further described|may be updated)
      |in (?:accordance|compliance|line) with
      |pursuant to
    ) [^,;.()]{3,120}(?=[,;.]|$),?
    `,
    "gi",
  ),
  // ", including but not limited to A, B and C"
  new RegExp(
    lines`
    ,? (?:
      including(?:,? but not limited to|,? without limitation)?
      |such as
      |for example
      |e\.g\.
    ),? [^;.()]{3,300}?(?=, (?:we|you|they|it|which|and (?:we|you|they|to)|to|in order) |[;.]|$)
    `,
    "gi",
  ),
  // ", which may include …,"
  /, (?:which|who|whose) [^,;.()]{5,160}(?=[,;.]|$),?/gi,
  // "contact data, identifiers, device data, and other data": the entries amid a list
  new RegExp(
    lines`
    (?:
      , (?!(?:when|where|if|which|who|that|by|to|in|and|or|as|we|you|they|it|the|unless|except)\b)
      (?:[\p{L}\p{N}’'/-]+ ){0,3}
      [\p{L}\p{N}’'/-]+
    ){2,12},?(?= (?:and|or) )
    `,
    "gu",
  ),
];

/** What a clause begins behind. */
export const CLAUSE_STARTS =
  /[,;:.](?=\s)\s*(?:and |or |but |provided that |that )?|\b(?:provided that|and that|but) /gi;

/** A word at the beginning of a clause that may be who acts in it. */
export const HAS_SUBJECT =
  /^(?:if |when |where |unless |until |because |as |although )?(?:\w+ly )?(?:(?:[Ww]e|[Yy]ou|[Tt]hey|[Ii]t|who|which|[Tt]his|[Tt]hese|such|[Tt]he|[Oo]ur|[Yy]our|[Tt]heir|[Ii]f|[Nn]o|[Uu]sers?|[Cc]ustomers?|[Mm]embers?)\b|\p{Lu}[\p{L}.]+ (?:may|will|shall|must|can|is|are|has|does|reserves?)\b)/u;

/** Words that no quote ends with: "… of your". */
export const LEFT_HANGING =
  /(?:^| )(?:a|an|the|of|to|in|on|at|by|for|from|with|and|or|that|which|who|your|our|their|its|any|all|such|as|is|are|be|may|will|shall|can|you|we|these|this|those|other|not|into|upon|under|between|including|when|where|if|has|have|been)$/i;
