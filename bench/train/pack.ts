import type { ModelFile } from "../../src/policy/classify/model/model-file.js";
import type { Fitted, FittedKind } from "./fit.js";

const ATTRIBUTION = "Derived from CLAUDETTE and MUCD (CC BY 4.0) and from Open Terms Archive contributors (ODC-BY 1.0)";
const ABOUT =
  "Weights of the learned provision types: one linear model a type over runs of one to three words and the rules that match. Written by `npm run train`; not to be edited.";

/** The fitted model as the product loads it: one byte a weight. `trainedOn` counts sentences by data set. */
export function packModel<Name extends string>(
  { vocabulary, kinds }: Fitted<Name>,
  trainedOn: Readonly<Record<string, number>>,
): ModelFile {
  const rarities = Array.from(vocabulary.rarity);
  const rarityScale = rounded(Math.max(...rarities, 1) / 255);
  return {
    about: ABOUT,
    attribution: ATTRIBUTION,
    trainedOn,
    features: [...vocabulary.numbers.keys()].join("\n"),
    rarity: Buffer.from(rarities.map((rarity) => Math.round(rarity / rarityScale))).toString("base64"),
    rarityScale,
    kinds: kinds.map(packKind),
  };
}

function packKind({ type, linear, threshold, slope, offset }: FittedKind<string>): ModelFile["kinds"][number] {
  const greatest = linear.weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 1e-9);
  const scale = rounded(greatest / 127);
  const bytes = Int8Array.from(linear.weights, (weight) => Math.max(-127, Math.min(127, Math.round(weight / scale))));
  return {
    type,
    weights: Buffer.from(bytes.buffer).toString("base64"),
    scale,
    bias: rounded(linear.bias),
    threshold: rounded(threshold),
    slope: rounded(slope),
    offset: rounded(offset),
  };
}

/** Seven digits that count: the same file on every machine. */
function rounded(value: number): number {
  return Number(value.toPrecision(7));
}
