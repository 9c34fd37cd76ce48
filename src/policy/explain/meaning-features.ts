import { matchRules } from "../classify/match-rules.js";
import { type Features, ruleFeatures } from "../classify/model/feature-vector.js";
import { headingWords } from "../classify/model/model-words.js";
import { foldText } from "../reading/fold-text.js";
import { textWords } from "../reading/text-words.js";
import { readJoined } from "../statements/read-statements.js";
import type { DefinedTerms, Statement } from "../statements/statement.js";
import type { ProvisionType } from "../taxonomy.js";
import { GOES_ON } from "./mark.js";

/** A sentence where it stands: what its meaning is read from. */
export interface SentenceInPlace {
  readonly text: string;
  /** What leads in the list that its clause is an entry of; null where nothing does. */
  readonly leadIn: string | null;
  /** The headings above its clause, outermost first. */
  readonly path: readonly string[];
  /** The kinds of its clause, and those that the sentence itself carries. */
  readonly kinds: readonly ProvisionType[];
  readonly own: readonly ProvisionType[];
  /** Its number among the sentences of the clause, from 0, and how many there are. */
  readonly index: number;
  readonly count: number;
  /** The terms of its document, where they are known. */
  readonly terms: DefinedTerms | undefined;
}

/** What is read of a sentence: for the model, and what it states. */
export interface ReadInPlace {
  readonly features: Features & { readonly heading: readonly string[] };
  /** The text that was read, the lead-in before it, in one spelling. */
  readonly folded: string;
  readonly statements: readonly Statement[];
}

/** More of a sentence is not read. In characters. */
const READ = 1_200;
const SHORT = 40;

/** What the model of the meanings reads: the words, with the lead-in before them, who may, must or will do what, and the place. */
export function readInPlace(place: SentenceInPlace): ReadInPlace {
  const text = place.text.slice(0, READ);
  const context = place.terms === undefined ? {} : { terms: place.terms };
  const leadIn = place.leadIn === null || place.index > 0 ? {} : { leadIn: place.leadIn };
  const { statements, joined } = readJoined(text, { ...context, ...leadIn });
  const folded = foldText(joined?.text ?? text);
  const rules = ruleFeatures(matchRules(folded));
  for (const name of statements.flatMap(namesOf)) rules.add(name);
  for (const name of placeNames(place, text, joined !== null)) rules.add(name);
  const features = { words: textWords(folded), rules: [...rules], heading: headingWords(place.path) };
  return { features, folded, statements };
}

/** Each field by itself, and the fields together: "user", "may", "ends", "user may", "user ends", "user may not end". */
function namesOf({ party, modality, negated, action, object }: Statement): string[] {
  const binds = negated.value ? `${modality.value}-not` : modality.value;
  const [who, does] = [party.value, action.value];
  const to = object === null ? [] : [`${does}+${object.value}`];
  return [who, binds, does, `${who}+${binds}`, `${who}+${does}`, `${who}+${binds}+${does}`, ...to].map(
    (name) => `#states/${name}`,
  );
}

function placeNames({ kinds, own, index, count, leadIn }: SentenceInPlace, text: string, joined: boolean): string[] {
  const words = text.trim();
  const signs = {
    first: index === 0,
    only: count === 1,
    last: index === count - 1,
    entry: leadIn !== null,
    joined,
    "leads-in": words.endsWith(":"),
    "goes-on": GOES_ON.test(words),
    "no-end": !/[.!?:;]["”')\]]{0,2}$/.test(words),
    short: words.length < SHORT,
    asks: words.endsWith("?"),
    address: /\S@\S|https?:/.test(words),
  };
  return [
    ...Object.entries(signs).flatMap(([name, holds]) => (holds ? [`#place/${name}`] : [])),
    ...kinds.map((kind) => `#clause/${kind}`),
    ...own.map((kind) => `#carries/${kind}`),
  ];
}
