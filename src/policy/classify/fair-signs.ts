import { lines } from "../reading/lines.js";
import { readPattern } from "../reading/pattern.js";
import type { ProvisionType } from "../taxonomy.js";

/**
 * Words by which a sentence of a learned type takes the user's side. The model learned the kinds from clauses that lawyers
 * called unfair; a fair clause of the same kind is named by its rule where one of these stands beside it.
 */
export const FAIR_SIGNS: Readonly<Partial<Record<ProvisionType, RegExp>>> = {
  "liability-limitation": readPattern(
    lines`
      (?:
        (?:nothing|no provision) (?:\w+ ){0,8}(?:exclud|limit|restrict)\w* ~ (?:liab|responsib)
        |we (?:accept|remain|are|will be) (?:fully |always )?(?:liable|responsible|liability) for
      )
    `,
  ),
  termination: readPattern(
    lines`
      (?:
        we (?:will|shall|may|can|do) ?<not> (?:\w+ ){0,4}(?:terminate|suspend|close|cancel)
        |you (?:
          may|can|have the right to|are free to|are entitled to
        ) (?:\w+ ){0,4}(?:terminate|close|end|deactivate)\
      )
    `,
  ),
  "unilateral-change": readPattern(
    lines`
      (?:
        <not> ~ (?:appl\w+|enforce\w*|be|take effect) ~ (?:retroactiv|unless you|without your)
        |<not> ~ (?:chang|modif|amend|reduc)\w* ~~ (?:
          without (?:your|first|giving|prior|telling|notif)|unless you|until you
        )
        |(?:notify|notice|tell|inform) ~~ (?:
          \d+|thirty|sixty|ninety|fourteen
        ) (?:\w+ )?(?:days|weeks|months)
        |(?:
          \d+|thirty|sixty|ninety|fourteen
        ) (?:\w+ )?(?:days|weeks|months)'? (?:\w+ )?(?:prior |advance )?(?:notice|before)
        |(?:privacy|cookies?|this|our) (?:policy|notice|statement)
        |(?:if|when|whenever) we (?:\w+ ){0,3}(?:chang|modif|amend|updat|revis)\w* ~~ (?:
          notif|notice|inform|tell|post|e-?mail|date
        )
      )
    `,
  ),
  "content-removal": readPattern(
    lines`
      (?:
        we (?:will|shall|may|can|do) ?<not> (?:\w+ ){0,4}(?:remove|delete|edit|block)
        |you (?:may|can) (?:\w+ ){0,2}(?:appeal|contest|challenge)
      )
    `,
  ),
  "choice-of-law": readPattern(
    lines`
      (?:
        laws? (?:of|in|where) ~ (?:
          you (?:live|reside)
          |your (?:own |home )?(?:country|residence|place|domicile)
          |country (?:in which|where) you
        )
        |<not> (?:\w+ ){0,4}(?:deprive|override)
      )
    `,
  ),
  jurisdiction: readPattern(
    lines`
      (?:
        courts? (?:of|in|where) ~ (?:
          you (?:live|reside)
          |your (?:own |home )?(?:country|residence|place|domicile)
          |country (?:in which|where) you
        )
        |your (?:own )?local courts?
      )
    `,
  ),
  arbitration: readPattern(
    lines`
      <not> (?:\w+ ){0,3}(?:
        require|required|obliged|obligated|bound|have
      ) (?:\w+ ){0,4}(?:arbitrat|to arbitrat)
    `,
  ),
};
