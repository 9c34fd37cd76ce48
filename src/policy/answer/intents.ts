import type { Intent } from "../answers.js";
import { lines } from "../reading/lines.js";
import { readPattern } from "../reading/pattern.js";

/** First match wins. In the notation of `reading/pattern.ts`, read on the folded question. */
const SIGNS: readonly (readonly [Intent, string])[] = [
  [
    "what-changed",
    lines`
      (?:what|which (?:clauses?|parts?|terms|sections?))(?:'s| is| has| have| was| were| did| got)?\
      (?:\w+ ){0,3}(?:
        changed
        |change(?= |$|\?)(?! (?:my|your|the terms))
        |new
        |different now
        |added
        |removed
      )(?! (?:if|when) )
      |(?:latest|recent|newest|last) (?:change|update)s?(?![a-z])
      |changed since
      |(?:did|has|have) (?:\w+ ){0,3}changed? (?:anything|something|much)
      |changed? (?:\w+ ){0,3}(?:recently|lately)
      |any(?:thing)? (?:new|changes?|updates?|news)(?! (?:data|features?|products?))
      |(?:news|updates?) (?:on|from|about)
      |difference between (?:the )?(?:old|new|two versions|versions|before)
    `,
  ],
  [
    "since-when",
    lines`
      (?:
        since when
        |as of when
        |from when
        |from what date
        |how long (?:ago|(?:has|have)(?! (?:i|we|you|one|users?|customers?|people) (?:got|to|left)\b))
        |when (?:did|was|were|has|have)
        |last (?:updated|revised|modified|changed)
        |when (?:do|does|will) (?:\w+ ){0,4}(?:
          take effect
          |come into (?:force|effect)
          |become effective
          |start to apply
          |enter into force
        )
        |effective date
      )
    `,
  ],
  [
    "comparison",
    lines`
      (?:
        compare (?!test)
        |compares?
        |compared (?:to|with|$|\?)
        |in comparison
        |comparison
        |versus
        |vs
        |(?:
          better
          |worse
          |stricter
          |longer
          |shorter
          |more
          |less
          |fairer
          |different
          |differ
          |differs
        ) (?:\w+ ){0,3}(?:than|from|between)
        |differ(?:s|ences?)? between
        |(?:how|what) (?:do|does|about) (?:the )?(?:other|others|competitors|similar)
        |(?:do|does) (?:any|other|all|most) (?:\w+ )?(?:platforms?|companies|services|sites)
        |(?:does|do|did|has|have|is) anyone else
        |(?:is|are) (?:this|that|it|these) (?:\w+ ){0,2}(?:unusual|common|normal|typical|standard|unique)
        |which (?:one|of (?:them|these|the two))
        |(?:which|who|whose)(?: \w+)? (?:is|are|has|have) (?:the )?(?:better|worse|stricter|fairer|safer|worst|best)
        |which (?:
          company|platform|service|policy
        ) (?:is|has|gives|offers|takes) (?:the |a )?(?:\w*er|more|less|worst|best)(?![a-z])
        |both (?:platforms?|companies|services|policies|texts|documents)
      )
    `,
  ],
  [
    "severity",
    lines`
      (?:
        how (?:\w+ )?(?:bad|severe|serious|risky|dangerous|harmful|worrying|concerning|unfair|problematic)
        |severity
        |severe
        |risk(?:s|y|iest)?
        |(?:should|do|need) (?:i|we) (?:to )?(?:worry|be worried|be concerned|care)
        |is (?:it|this|that|the \w+) (?:\w+ )?(?:bad|harmful|dangerous|a problem|unfair|fair)
        |why (?:is|was) (?:\w+ ){0,4}(?:high|medium|low|rated)
        |rat(?:ing|ed)
        |red flags?
        |worst
        |biggest concerns?
      )
    `,
  ],
  [
    "what-can-i-do",
    lines`
      (?:
        what (?:can|could|should|may|must|do) (?:i|we|users?|one|you) (?:\w+ )?do(?! with)
        |what (?:are|is) my (?:options?|choices?|rights?|remed\w+)
        |how (?:do|can|could|would|should|may) (?:i|we|users?|one|you|someone)\
        |how to\
        |what happens if i
        |is there (?:a|any) way
        |where (?:do|can) (?:i|we)
        |(?:can|may|could) (?:i|we|users?) (?:still )?(?:
          opt
          |object
          |refuse
          |stop
          |avoid
          |turn
          |disable
          |prevent
          |cancel
          |get
          |appeal
          |withdraw
          |delete
          |download
          |export
          |unsubscribe
          |reject
        )
        |do i have (?:a|any|the) (?:right|choice|option|say)
        |who (?:do|can|should) i (?:contact|write|ask|complain|email|call)
      )
    `,
  ],
  [
    "is-allowed",
    lines`
      (?:
        (?:is|are|am|can|could|may|might|do|does|did|will|would|must|should|shall|has|have) (?:
          i
          |we
          |you
          |they
          |it
          |he
          |she
          |this
          |that
          |there
          |my
          |your
          |our
          |their
          |the
          |any
          |anyone
          |somebody
          |someone
          |users?
          |customers?
          |children
          |kids
          |minors
          |people
          |us
          |all
          |personal
          |data
          |information
          |disputes?
          |\w+
        )
        |allow\w*
        |permit\w*
        |forbid\w*
        |prohibit\w*
        |ban(?:s|ned)?
        |required to
      )
    `,
  ],
  [
    "meaning",
    lines`
      (?:
        what
        |how
        |who
        |whom
        |whose
        |why
        |where
        |which
        |when
        |explain
        |mean(?:s|ing)?
        |tell me
        |describe
        |summari[sz]e
        |until when
        |under which
        |at what
        |in which
        |for what
        |to whom
        |with whom
      )
    `,
  ],
];

/** A yes-or-no question begins with its verb; elsewhere such words stand in any sentence. */
const YES_OR_NO: Intent = "is-allowed";
/** "Have the terms changed?"; "told that the terms have changed" asks something else. */
const HAS_CHANGED = readPattern(
  "(?:did|has|have) (?:\\w+ ){1,6}(?:change|changed|been (?:changed|updated|added|removed))",
);
const PATTERNS = SIGNS.map(([intent, sign]) => ({
  intent,
  sign:
    intent === YES_OR_NO
      ? new RegExp(`(?:^|[,.;:!] )(?:and |but |so |then |please |hi |hello |hey )*${readPattern(sign).source}`)
      : readPattern(sign),
}));

/** The question words "so how long …" begin with: a yes-or-no verb after them is no yes-or-no question. */
const ASKS_FOR_MORE = /^\W*(?:what|how|who|whom|whose|why|where|which|when|for how|until|under|to whom|with whom)\b/;

/** What a folded question wants to know; null when it has no sign of a question at all. */
export function findIntent(folded: string): Intent | null {
  if (HAS_CHANGED.exec(folded)?.index === 0) return "what-changed";
  const found = PATTERNS.find(
    ({ intent, sign }) => !(intent === YES_OR_NO && ASKS_FOR_MORE.test(folded)) && sign.test(folded),
  );
  return found?.intent ?? null;
}
