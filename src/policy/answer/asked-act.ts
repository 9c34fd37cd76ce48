import { lines } from "../reading/lines.js";
import { readStatements } from "../statements/read-statements.js";
import type { Action, FigureRole, ObjectClass, Party, RecipientClass, Statement } from "../statements/statement.js";
import { contentWords } from "../words/content-words.js";
import { neededEntities } from "./needed-entities.js";
import type { Question } from "./read-question.js";
import { ACTS_OF_TYPES, ROLE_WORDS, ROLES_OF_TYPES } from "./tables/asked-acts.js";
import { turnQuestion } from "./turn-question.js";

/** Who it is asked of, doing what, to what, with whom, and for which figure. Empty or null: not said. */
export interface AskedAct {
  readonly party: Party | null;
  readonly actions: ReadonlySet<Action>;
  /** The act that stands in the question itself; else it is only what its type does. */
  readonly named: Action | null;
  readonly object: ObjectClass | null;
  /** Of the object, whether it is the asker's own: "my photos", "what I upload". */
  readonly own: boolean;
  readonly recipients: readonly AskedRecipient[];
  readonly roles: ReadonlySet<FigureRole>;
}

export interface AskedRecipient {
  readonly kind: RecipientClass;
  /** Stems of its name. */
  readonly words: readonly string[];
}

/** Recipients of these kinds are anybody: whatever a clause says of sharing is about them. */
const ANY_RECIPIENT: ReadonlySet<RecipientClass> = new Set(["third-parties", "anyone", "user", "company"] as const);
const OWN = /\b(?:my|mine|our|ours|(?:what(?:ever)?|anything|everything|stuff|things) (?:i|we))\b/;
const ANYBODY = new RegExp(lines`
  ^(?:
    (?:any|some|every|no)(?:one|body|where|thing)(?: else)?
    |(?:any |all |the |some )?(?:
      others?
      |people
      |strangers
      |outsiders
      |world
      |compan(?:y|ies)
      |business(?:es)?
      |firms?
      |parties
      |countr(?:y|ies)
    )
  )$
  |\b(?:else|other (?:people|compan\w+|firms|businesses|countries))\b
`);
const SHARES: ReadonlySet<Action> = new Set(["shares", "sells", "accesses"] as const);

const known = new WeakMap<Question, AskedAct>();

/** The act a question asks after; worked out once. */
export function askedAct(question: Question): AskedAct {
  const before = known.get(question);
  if (before !== undefined) return before;
  const act = readAct(question);
  known.set(question, act);
  return act;
}

function readAct(question: Question): AskedAct {
  const { folded, types } = question;
  const turned = turnQuestion(folded);
  const statement = turned === null ? undefined : leading(readStatements(turned));
  const said = statement?.action.value ?? "unknown";
  const lead = ACTS_OF_TYPES[types[0] ?? "other"];
  const actions = new Set<Action>([...(said === "unknown" ? [] : [said]), ...(lead?.actions ?? [])]);
  const party = statement?.party.sure === true && statement.party.value !== "unknown" ? statement.party.value : null;
  return {
    ...{ party, actions, named: said === "unknown" ? null : said, own: OWN.test(folded) },
    object: statement?.object?.value ?? null,
    recipients: statement === undefined || turned === null ? [] : recipientsOf(statement, turned, question),
    roles: rolesOf(question),
  };
}

/** The roles that its words name, else those of its types. */
function rolesOf({ folded, types }: Question): ReadonlySet<FigureRole> {
  const named = ROLE_WORDS.flatMap(([role, sign]) => (sign.test(folded) ? [role] : []));
  return new Set(named.length > 0 ? named : types.slice(0, 2).flatMap((type) => ROLES_OF_TYPES[type] ?? []));
}

/** Of several statements the first that has an act; "what if I cancel" has its act in the condition. */
function leading(statements: readonly Statement[]): Statement | undefined {
  return statements.find(({ action }) => action.value !== "unknown") ?? statements[0];
}

function recipientsOf({ recipients, action, party }: Statement, turned: string, question: Question): AskedRecipient[] {
  if (!SHARES.has(action.value) || party.value === "user") return [];
  const named = recipients
    .filter(({ value, place }) => !ANY_RECIPIENT.has(value) && place.in === "sentence")
    .filter(({ place }) => !ANYBODY.test(turned.slice(place.start, place.end)))
    .map(({ value, place }) => ({ kind: value, words: contentWords(turned.slice(place.start, place.end)) }));
  const listed = neededEntities(question)
    .filter(({ set }) => set === "recipients")
    .map(({ start, end }) => ({ kind: "other" as const, words: contentWords(question.folded.slice(start, end)) }));
  return [...named, ...listed].filter(({ words }) => words.length > 0);
}
