import type { Classification } from "../classify/classify.js";
import type { RuleHit } from "../classify/rule-hit.js";
import type { Polarity } from "../clause-reading.js";
import { lines } from "../reading/lines.js";
import { readPattern } from "../reading/pattern.js";
import { PROVISION_FAMILIES, type ProvisionType } from "../taxonomy.js";
import {
  ADVERSE_SIGNS,
  COMPANY_IS_FREE,
  NAMES_WITH_NOT,
  NEVER_REFUSED,
  PROTECTIVE_BY_NATURE,
  PROTECTIVE_SIGNS,
  USER_IS_REFUSED,
} from "./tables/polarity-table.js";

const ACTS = lines`
  (?:
    sell
    |sold
    |sale
    |rent
    |leas(?:e|ing)
    |trad(?:e|ing)
    |shar(?:e|ed|ing)
    |disclos\w+
    |us(?:e|ed|ing)\b
    |collect\w*
    |process\w*
    |transfer\w*
    |retain\w*
    |stor(?:e|ed|ing)\b
    |keep
    |kept
    |train\w*
    |track\w*
    |profil\w+
    |allow\w*
    |permit\w*
    |giv(?:e|en)\b
    |mak(?:e|ing)
    |made
    |provid\w+
    |send
    |sent
    |serve
    |show
    |display
    |deliver
    |target\w*
    |request\w*
    |ask
    |requir\w+
    |solicit
    |engage
    |monitor\w*
    |read\b
    |access\w*
    |scan\w*
    |record\w*
    |respond
    |set\b
    |place\w*
    |combine
    |licens\w+
    |intend\w*
    |direct(?:ed|s)?
    |seek
    |build
    |create
    |infer\w*
    |draw
    |obtain\w*
    |gather\w*
    |receiv\w+
    |subject
    |see\b
    |view\w*
    |hand(?:ed|ing)?\b
    |look\b
    |open\b
    |reveal\w*
    |releas\w+
    |pass(?:ed|ing)?\b
    |publish\w*
    |exchang\w+
    |expos\w+
    |hold\b
    |save\b
    |analy[sz]\w+
    |inspect\w*
    |leav\w+
    |move\b
  )
`;
const BETWEEN = "(?:(?!(?:may|might|can|could|will|shall|but|however|instead|only|unless|except)\\b)[\\w'/-]+ ){0,7}";
const NEGATED_ACT = readPattern(`(?:<not>|no|without|nor|neither|none of)(?! only) ${BETWEEN}${ACTS}`);
const NEITHER = readPattern(`neither (?:[\\w'/-]+ ){0,12}(?:will|shall|may|do|does) (?:\\w+ ){0,2}${ACTS}`);
const NEGATED_AHEAD = readPattern(
  lines`
    (?:
      at no time|under no circumstances|in no (?:case|event|way)|never|nor
    ) (?:will|do|shall|would|are) (?:[\w'-]+ ){0,4}${ACTS}
  `,
);
const NEGATED_CANNOT = readPattern(`cannot ${BETWEEN}${ACTS}`);
const USER_IS_TOLD = readPattern(
  lines`
    you (?:\w+ ){0,2}(?:may|must|shall|should|can|will|do|agree|are) ?(?:\w+ ){0,2}<not>
    |if you do <not>
    |(?:if|where|when) (?:\w+ )?you (?:do )?<not>
  `,
);
const EXCEPTION = readPattern(
  lines`
    (?:
      except
      |unless
      |other than
      |apart from
      |save (?:for|as)
      |without
      |but (?:we )?(?:may|will|can|do)
      |however
      |although
      |only
    )
  `,
);
const EXCEPTION_IS_CONSENT = readPattern(
  lines`
    (?:unless|without|except|only|other than) ~ (?:
      consent
      |permission
      |agree
      |ask
      |opt
      |direct(?:ion|ed)?
      |authori[sz]
      |(?<!(?:legal|lawful|valid|official|governmental|binding|court) )request
      |instruct
      |choose
    )
  `,
);

/** Acts that the law forces on the company are no exception of its own making. */
const EXCEPTION_IS_COMPULSION = readPattern(
  lines`
    (?:unless|except|only|other than) ~ (?:
      required|compel\w*|ordered|obliged|obligated|forc\w+|bound
    ) (?:\w+ ){0,3}(?:law|court|statute|order|warrant|subpoena)
    |(?:unless|except|only|other than) ~ (?:
      court order
      |warrant
      |subpoena
      |(?:law|court|statute|order) (?:\w+ )?(?:requires|compels|orders|obliges|forces)
    )
  `,
);

const USER_MAY_REFUSE = readPattern(
  lines`
    (?:
      right to (?:request|opt|object|restrict|limit|withdraw|inform us|know|access|delet|correct)
      |(?:you|users?|residents?|consumers?|individuals) ~\
      (?:may|can|right|rights|entitled|able|free|choose|option) ~ (?:
        request
        |ask
        |opt
        |object
        |restrict
        |limit
        |withdraw
        |delet
        |eras
        |access
        |correct
        |obtain
        |declin
        |refus
        |disabl
        |stop
        |know
        |unsubscrib
        |say no
        |reject
        |turn off
        |switch off
        |opting
        |inform us
      )
    )
  `,
);

/** Data acts of the company: a negated one is a promise. */
const PROMISABLE: ReadonlySet<ProvisionType> = new Set<ProvisionType>([
  ...PROVISION_FAMILIES.collection,
  ...PROVISION_FAMILIES.use,
  ...PROVISION_FAMILIES.sharing,
  "ai-training",
  "automated-decisions",
  "retention",
]);

/** Reads negation first: a type is protective in a clause when every sentence that carries it protects the user. */
export function polarityOf(type: ProvisionType, clause: Classification): Polarity {
  const hits = clause.hits.filter((hit) => hit.type === type);
  return hits.length > 0 && hits.every((hit) => isProtective(hit, clause)) ? "protective" : "adverse";
}

function isProtective(hit: RuleHit, clause: Classification): boolean {
  const stretch = clause.sentences[hit.sentence];
  if (stretch === undefined) return false;
  const sentence = withoutNames(clause.folded.slice(stretch.start, stretch.end));
  if (COMPANY_IS_FREE.test(sentence) || USER_IS_REFUSED.test(sentence)) return false;
  if (PROTECTIVE_BY_NATURE.has(hit.type)) {
    return !(ADVERSE_SIGNS[hit.type]?.test(sentence.replace(NEVER_REFUSED, "")) ?? false);
  }
  if (ADVERSE_SIGNS[hit.type]?.test(sentence)) return false;
  if (PROTECTIVE_SIGNS[hit.type]?.test(sentence)) return true;
  return PROMISABLE.has(hit.type) && isPromise(hit, sentence, stretch.start);
}

/** The sentence with its names of the kind "Do Not Track" blotted out; every other word stays where it is. */
function withoutNames(sentence: string): string {
  return sentence.replace(NAMES_WITH_NOT, (name) => "x".repeat(name.length));
}

/** How far before the hit, in characters, a negation still speaks of it. */
const REACH = 160;

/** The act of the hit is negated, the company is its subject, and no exception but the user's own consent is made. */
function isPromise(hit: RuleHit, sentence: string, offset: number): boolean {
  const from = Math.max(0, hit.start - offset - REACH);
  const around = sentence.slice(from, hit.end - offset);
  if (USER_MAY_REFUSE.test(sentence.slice(0, hit.end - offset))) return true;
  const negation =
    NEGATED_ACT.exec(around) ?? NEGATED_CANNOT.exec(around) ?? NEITHER.exec(around) ?? NEGATED_AHEAD.exec(around);
  if (negation === null || USER_IS_TOLD.test(around)) return false;
  const rest = sentence.slice(from + negation.index + 4);
  return !EXCEPTION.test(rest) || EXCEPTION_IS_CONSENT.test(rest) || EXCEPTION_IS_COMPULSION.test(rest);
}
