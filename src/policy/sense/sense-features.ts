import { matchRules } from "../classify/match-rules.js";
import { type Features, ruleFeatures } from "../classify/model/feature-vector.js";
import { foldText } from "../reading/fold-text.js";
import { textWords } from "../reading/text-words.js";
import type { Statement } from "../statements/statement.js";

/** What the model of the senses reads of a sentence: its words, the rules that match it, and who may, must or will do what. */
export function senseFeatures(text: string, statements: readonly Statement[]): Features {
  const folded = foldText(text);
  const rules = ruleFeatures(matchRules(folded));
  for (const name of statements.flatMap(namesOf)) rules.add(name);
  return { words: textWords(folded), rules: [...rules] };
}

/** Each field by itself, and the fields together: "user", "may", "ends", "user may", "user ends", "user may not end". */
function namesOf({ party, modality, negated, action }: Statement): string[] {
  const binds = negated.value ? `${modality.value}-not` : modality.value;
  const [who, does] = [party.value, action.value];
  return [who, binds, does, `${who}+${binds}`, `${who}+${does}`, `${who}+${binds}+${does}`].map(
    (name) => `#statement/${name}`,
  );
}
