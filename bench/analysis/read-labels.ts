import { PROVISION_FAMILIES, PROVISION_TYPES, type ProvisionType } from "../../src/policy/taxonomy.js";
import { type F1, measureF1 } from "./figures.js";

/** A clause of the corpus with the kinds a reader gave it, and those that something else gives it. */
export interface ReadClause {
  readonly own: ReadonlySet<string>;
  /** Kinds the reader was unsure of: neither right nor wrong. */
  readonly unsure: ReadonlySet<string>;
  readonly named: ReadonlySet<string>;
}

/** How the kinds that were given compare with a reader's, by kind and by the coarser classes of OPP-115. */
export interface LabelFigures {
  readonly clauses: number;
  readonly kinds: F1;
  readonly classes: F1;
}

/** Kinds with fewer labels than this say nothing by themselves and stay out. */
const FEWEST = 5;

/** OPP-115's classes of a privacy notice, in our kinds (the mapping of the taxonomy's author). */
const CLASSES: Readonly<Record<string, readonly ProvisionType[]>> = {
  "first party": [...PROVISION_FAMILIES.collection, ...PROVISION_FAMILIES.use],
  "third party": PROVISION_FAMILIES.sharing.filter((type) => type !== "international-transfer"),
  choice: ["consent-choice"],
  "access, edit, delete": ["deletion", "access-portability", "correction"],
  retention: ["retention"],
  security: ["security", "breach-notice"],
  "policy change": ["unilateral-change"],
  "do not track": ["do-not-track"],
  audiences: ["international-transfer", "children", "regional-rights"],
  contact: ["contact"],
  introductory: ["scope", "definitions"],
};

/** Both measures over labelled clauses. */
export function measureLabels(clauses: readonly ReadClause[]): LabelFigures {
  const often = PROVISION_TYPES.filter((type) => clauses.filter(({ own }) => own.has(type)).length >= FEWEST);
  return {
    clauses: clauses.length,
    kinds: measureF1(clauses, often, {
      isNamed: ({ named, unsure }, kind) => named.has(kind) && !unsure.has(kind),
      isOwn: ({ own }, kind) => own.has(kind),
    }),
    classes: measureF1(clauses, Object.keys(CLASSES), {
      isNamed: ({ named, unsure }, name) => classOf(name).some((kind) => named.has(kind) && !unsure.has(kind)),
      isOwn: ({ own }, name) => classOf(name).some((kind) => own.has(kind)),
    }),
  };
}

function classOf(name: string): readonly string[] {
  return CLASSES[name] ?? [];
}
