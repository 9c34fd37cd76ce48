import { createHash } from "node:crypto";
import { ANALYSER_VERSION } from "../policy/analyser-version.js";
import { getClauseModel, getSentenceModel, type Model } from "../policy/classify/model/model-file.js";
import { BASELINE } from "../policy/prevalence/prevalence.js";
import { REGULATION_MAP_VERSION } from "../policy/regulations/regulations.js";
import { getEditModel } from "../policy/sense/read-edit.js";
import { getSenseModel } from "../policy/sense/sense-model.js";
import { SEVERITY_TABLE_VERSION } from "../policy/severity/tables/factors.js";

/** What a rating was made with. The same versions give the same rating of the same text. */
export interface Versions {
  readonly analyser: string;
  /** The learned models by their content: the first 12 hexadecimal digits of a SHA-256 each. */
  readonly model: {
    readonly sentence: string;
    readonly clause: string;
    readonly sense: string;
    readonly edit: string;
  };
  readonly severityTable: string;
  readonly regulationMap: string;
  /** The day on which the prevalence figures were counted. */
  readonly prevalenceBaseline: string;
}

/** Digits that tell one model from another; the whole hash would only be noise. */
const DIGITS = 12;

let known: Versions | undefined;

/** The versions of this engine's models and tables. */
export function versions(): Versions {
  known ??= {
    analyser: ANALYSER_VERSION,
    model: {
      sentence: digest(getSentenceModel()),
      clause: digest(getClauseModel()),
      sense: digest(getSenseModel()),
      edit: digest(getEditModel()),
    },
    severityTable: SEVERITY_TABLE_VERSION,
    regulationMap: REGULATION_MAP_VERSION,
    prevalenceBaseline: BASELINE.day,
  };
  return known;
}

function digest<Name extends string>({ names, kinds }: Model<Name>): string {
  const hash = createHash("sha256").update(names.join("\n"));
  for (const { weights, ...kind } of kinds) hash.update(JSON.stringify(kind)).update(weights);
  return hash.digest("hex").slice(0, DIGITS);
}
