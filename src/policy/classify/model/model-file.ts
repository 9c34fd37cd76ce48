import { isProvisionType, type ProvisionType } from "../../taxonomy.js";
import clauseFile from "./clause-model.json" with { type: "json" };
import { createVectoriser, type Vectorise } from "./feature-vector.js";
import sentenceFile from "./sentence-model.json" with { type: "json" };

/** One learned kind: its weights by feature and what turns a score into a decision and a confidence. */
export interface KindModel<Name extends string = ProvisionType> {
  readonly type: Name;
  /** One signed byte a feature; times `scale` it is the weight. */
  readonly weights: Int8Array;
  readonly scale: number;
  readonly bias: number;
  /** Score from which the kind is named. */
  readonly threshold: number;
  /** Confidence = 1 / (1 + exp(−(slope · score + offset))), fitted on companies left out of training. */
  readonly slope: number;
  readonly offset: number;
}

export interface Model<Name extends string = ProvisionType> {
  readonly vectorise: Vectorise;
  /** Feature names by number. */
  readonly names: readonly string[];
  readonly numbers: ReadonlyMap<string, number>;
  readonly kinds: readonly KindModel<Name>[];
  readonly weightRows: WeightRows;
  readonly attribution: string;
}

/** The weights of all kinds, those of one feature beside each other: what one feature adds to every kind is read at once. */
export interface WeightRows {
  readonly of: Int8Array;
  /** How many weights a feature has. */
  readonly kinds: number;
}

/** The file's shape; `bench/train.ts` writes it. */
export interface ModelFile {
  readonly about: string;
  readonly attribution: string;
  readonly trainedOn: Readonly<Record<string, number>>;
  /** Feature names, parted by line ends. */
  readonly features: string;
  /** Base64 of one byte a feature, `rarityScale` each. */
  readonly rarity: string;
  readonly rarityScale: number;
  readonly kinds: readonly {
    readonly type: string;
    readonly weights: string;
    readonly scale: number;
    readonly bias: number;
    readonly threshold: number;
    readonly slope: number;
    readonly offset: number;
  }[];
}

let sentenceModel: Model | undefined;
let clauseModel: Model | undefined;

/** The kinds learned from lawyers' labels of sentences; read once a process on first use. */
export function getSentenceModel(): Model {
  sentenceModel ??= readModel(sentenceFile, isProvisionType);
  return sentenceModel;
}

/** The kinds learned from labels of whole clauses by readers of this project; read once a process on first use. */
export function getClauseModel(): Model {
  clauseModel ??= readModel(clauseFile, isProvisionType);
  return clauseModel;
}

/** Reads a model file; throws when its parts do not fit each other, or when it names a kind that is none of `isName`. */
export function readModel<Name extends string>(source: ModelFile, isName: (name: string) => name is Name): Model<Name> {
  const names = source.features.split("\n");
  const bytes = Buffer.from(source.rarity, "base64");
  const kinds = source.kinds.map((kind) => {
    const packed = Buffer.from(kind.weights, "base64");
    const weights = new Int8Array(packed.buffer, packed.byteOffset, packed.length);
    const { type } = kind;
    if (!isName(type)) throw new Error(`The model names an unknown kind: ${type}`);
    if (weights.length !== names.length)
      throw new Error(`The model's weights for ${kind.type} do not fit its features`);
    return { ...kind, type, weights };
  });
  if (bytes.length !== names.length) throw new Error("The model's rarities do not fit its features");
  const numbers = new Map(names.map((name, number) => [name, number]));
  return {
    names,
    numbers,
    vectorise: createVectoriser({
      numbers,
      rarity: Float32Array.from(bytes, (byte) => byte * source.rarityScale),
    }),
    kinds,
    weightRows: byFeature(kinds, names.length),
    attribution: source.attribution,
  };
}

function byFeature(kinds: readonly Pick<KindModel, "weights">[], features: number): WeightRows {
  const of = new Int8Array(features * kinds.length);
  for (const [at, { weights }] of kinds.entries()) {
    for (let feature = 0; feature < features; feature += 1) of[feature * kinds.length + at] = weights[feature] ?? 0;
  }
  return { of, kinds: kinds.length };
}
