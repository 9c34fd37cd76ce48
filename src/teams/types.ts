import type { ProvisionType } from "../policy/taxonomy.js";
import type { Severity } from "../policy/types.js";

/** What a workspace's profile does with a kind of clause or a term. Terms are plain words, never patterns. */
export interface ProfileRule {
  readonly effect: "raise" | "lower" | "silence" | "word" | "protect";
  /** A kind of clause, for the first three. */
  readonly type?: ProvisionType;
  /** A term, for the last two. */
  readonly term?: string;
  /** Only for watches with this tag. */
  readonly tag?: string;
}

/** A profile as it was saved once; versions are never changed. */
export interface ProfileVersion {
  readonly version: number;
  readonly at: string;
  readonly by: string;
  readonly rules: readonly ProfileRule[];
}

/** What a noise rule is about: one clause of a document, all under a heading of it, a kind on a platform, a wording anywhere. */
export type NoiseScope = "clause" | "heading" | "kind" | "wording";
export const NOISE_SCOPES: readonly NoiseScope[] = ["clause", "heading", "kind", "wording"];

/** A decision that teaches: what was found not to matter, and is silenced from then on. */
export interface NoiseRule {
  /** */
  readonly id: number;
  readonly scope: NoiseScope;
  readonly documentId?: number;
  readonly platformId?: number;
  readonly types?: readonly ProvisionType[];
  readonly path?: readonly string[];
  readonly wording?: string;
  /** In words: "Cookies on Coursera". */
  readonly about: string;
  /** High changes too: only where somebody said so. */
  readonly high: boolean;
  readonly changeId: number;
  readonly reason: string;
  readonly by: string;
  readonly at: string;
  readonly undone?: { readonly by: string; readonly at: string };
}

/** All that a workspace has taught. */
export interface TeamRules {
  readonly profile: readonly ProfileRule[];
  readonly noise: readonly NoiseRule[];
}

/** A clause change as far as the rules of a team look at it. */
export interface JudgedClause {
  readonly kind: string;
  readonly types: readonly ProvisionType[];
  /** 0 to 100, as the shared record has it. */
  readonly score: number | null;
  /** The words it shows, newer before older, and the headings above them. */
  readonly quote: string;
  readonly path: readonly string[];
}

/** A change as far as the rules of a team look at it. */
export interface JudgedChange {
  readonly id: number;
  readonly documentId: number;
  readonly platformId: number;
  readonly severity: Severity | null;
  readonly clauses: readonly JudgedClause[];
}

/** What a change comes to for a team. The record itself stays as it is for everybody. */
export interface TeamJudgement {
  readonly severity: Severity | null;
  /** `+20 your profile: AI training`, each once; empty where the profile says nothing of it. */
  readonly reasons: readonly string[];
  /** Why it is not posted, in words; null where nothing silences it. */
  readonly silenced: string | null;
}
