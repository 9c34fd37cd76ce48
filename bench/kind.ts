/**
 * All that is known of a kind, one part after the other: `npm run kind breach-notice`. Rules with what they except and why,
 * base points and what moves them, signs of polarity, texts, the words of questions, regulations, and examples.
 */
import { parseArgs } from "node:util";
import { isProvisionType, PROVISION_TYPES } from "../src/policy/taxonomy.js";
import { describeKind } from "./kind/describe.js";

const [word = ""] = parseArgs({ allowPositionals: true }).positionals;
if (!isProvisionType(word)) {
  console.error(`Name a kind: npm run kind KIND. The kinds are ${PROVISION_TYPES.join(", ")}.`);
  process.exit(2);
}
console.log(describeKind(word).join("\n"));
