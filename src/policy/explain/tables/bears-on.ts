import type { ProvisionFamily } from "../../taxonomy.js";

/** What any clause of a family bears on, whichever way it goes: for compliance, and for the user. */
export interface BearsOn {
  readonly why: string;
  readonly means: string;
}

/** Said of clauses that are only quoted: true of each clause that is of the family at all. */
export const BEARS_ON: Readonly<Record<ProvisionFamily, BearsOn | null>> = {
  disputes: {
    why: "It bears on where, how and under which law a dispute is settled.",
    means: "It bears on how a claim can be brought.",
  },
  liability: {
    why: "It bears on who carries a loss; read it with the caps and exclusions around it.",
    means: "It bears on who pays when something goes wrong.",
  },
  agreement: {
    why: "It bears on how the contract is made, changed or ended.",
    means: "It bears on what binds you, and for how long.",
  },
  content: {
    why: "It bears on who holds rights in content.",
    means: "It bears on what may be done with content.",
  },
  ai: {
    why: "It bears on what machines may learn from or decide.",
    means: "It bears on what machines may learn from or decide.",
  },
  money: { why: "It bears on price and payment; check it against the order.", means: "It bears on what is paid." },
  collection: {
    why: "It bears on which data is handled; compare it with the record of processing.",
    means: "It bears on what may become known about people.",
  },
  use: {
    why: "It bears on what data is used for; each purpose needs a legal basis.",
    means: "It bears on what data is used for.",
  },
  sharing: {
    why: "It bears on who may receive data or information, and on what terms.",
    means: "It bears on who may receive data or information.",
  },
  dataLife: {
    why: "It bears on how long data is held, or how it is guarded.",
    means: "It bears on how long data is held, or how it is guarded.",
  },
  rights: {
    why: "It bears on what people can ask for, and how it is answered.",
    means: "It bears on what you can ask for or choose.",
  },
  conduct: {
    why: "It bears on what users may do; reflect it in the organisation's own rules.",
    means: "It bears on what users may do.",
  },
  other: null,
};
