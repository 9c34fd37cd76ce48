import type { Action, Modality, ObjectClass, Party } from "../statement.js";
import type { UserValue } from "../user-value.js";

/** What a statement of this kind is worth to the user; the first row that fits counts. */
export interface ValueRow {
  readonly party: Party;
  readonly actions: ReadonlySet<Action>;
  readonly modalities?: readonly Modality[];
  readonly objects?: readonly ObjectClass[];
  readonly value: UserValue;
  /** When it is denied; without it, the opposite. */
  readonly denied?: UserValue;
}

function acts(...names: Action[]): ReadonlySet<Action> {
  return new Set(names);
}

const DATA: readonly ObjectClass[] = [
  "personal-data",
  "sensitive-data",
  "usage-data",
  "content",
  "device",
  "messages",
  "cookies",
  "account",
  "person",
];
const MINE: readonly ObjectClass[] = ["personal-data", "sensitive-data", "content", "account"];

export const VALUES: readonly ValueRow[] = [
  // The company and data: what it does with them costs the user, what it spares them is worth having.
  { party: "company", actions: acts("sells"), objects: DATA, value: "bad" },
  {
    party: "company",
    actions: acts("shares", "trains", "profiles", "monitors", "transfers", "combines"),
    objects: DATA,
    value: "bad",
  },
  { party: "company", actions: acts("trains", "profiles", "monitors"), value: "bad" },
  { party: "company", actions: acts("collects", "uses", "keeps"), objects: DATA, value: "bad" },
  {
    party: "company",
    actions: acts("deletes", "anonymises"),
    objects: ["personal-data", "sensitive-data", "usage-data", "messages"],
    value: "good",
  },
  { party: "company", actions: acts("deletes", "removes"), objects: ["content", "account"], value: "bad" },
  { party: "company", actions: acts("secures"), value: "good" },
  { party: "company", actions: acts("corrects"), objects: MINE, value: "good" },
  // The relation.
  { party: "company", actions: acts("ends", "suspends", "restricts"), value: "bad" },
  { party: "company", actions: acts("changes"), objects: ["terms", "money", "service", "subscription"], value: "bad" },
  { party: "company", actions: acts("renews", "charges"), value: "bad" },
  { party: "company", actions: acts("refunds"), value: "good" },
  { party: "company", actions: acts("informs", "responds", "warrants", "indemnifies"), value: "good" },
  { party: "company", actions: acts("requests"), objects: ["right"], value: "good" },
  { party: "company", actions: acts("answers-for"), value: "good" },
  { party: "company", actions: acts("limits-liability", "disclaims"), value: "bad" },
  { party: "company", actions: acts("assigns"), objects: ["terms", "right", "personal-data"], value: "bad" },
  { party: "company", actions: acts("owns"), objects: ["content", "personal-data"], value: "bad" },
  { party: "company", actions: acts("contacts"), objects: ["messages"], value: "neutral" },
  { party: "company", actions: acts("sues"), value: "bad" },
  { party: "company", actions: acts("moderates"), value: "neutral" },
  // The user.
  { party: "user", actions: acts("waives", "indemnifies", "arbitrates", "answers-for", "licenses"), value: "bad" },
  { party: "user", actions: acts("arbitrates"), modalities: ["may"], value: "neutral" },
  { party: "user", actions: acts("owns", "refunds"), value: "good" },
  { party: "user", actions: acts("limits-liability"), value: "good" },
  { party: "user", actions: acts("pays"), modalities: ["must", "will", "does"], value: "bad" },
  { party: "user", actions: acts("consents"), value: "neutral" },
  {
    party: "user",
    actions: acts(
      "objects",
      "ends",
      "complains",
      "sues",
      "corrects",
      "deletes",
      "requests",
      "accesses",
      "refunds",
      "copies",
      "transfers",
      "assigns",
      "posts",
      "keeps",
      "restricts",
      "changes",
      "uses",
      "shares",
    ),
    modalities: ["may"],
    value: "good",
  },
  {
    party: "user",
    actions: acts(
      "registers",
      "verifies",
      "informs",
      "complies",
      "secures",
      "warrants",
      "shares",
      "provides",
      "requests",
    ),
    modalities: ["must"],
    value: "bad",
    denied: "good",
  },
  // Others.
  {
    party: "third-party",
    actions: acts("collects", "uses", "shares", "sells", "monitors", "profiles", "trains", "accesses", "keeps"),
    objects: DATA,
    value: "bad",
  },
  { party: "third-party", actions: acts("collects", "sells", "monitors", "profiles", "trains"), value: "bad" },
];
