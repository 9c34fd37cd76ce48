import { familyOf, type ProvisionFamily, type ProvisionType } from "../../taxonomy.js";

/** What a reader can do with a promise, where its kind has no advice of its own: a family a line. */
const ON_PROMISES: Readonly<Record<ProvisionFamily, string | null>> = {
  disputes: "If a dispute arises, rely on this clause, and ask a consumer adviser how.",
  liability: "If you suffer such a loss, keep proof of it, and claim under this clause.",
  agreement: "Keep a copy of this wording, and rely on it if the company acts otherwise.",
  content: "Keep a copy of this wording, and rely on it if your content is used otherwise.",
  ai: "If it is done all the same, object to it, and complain to a data protection authority.",
  money: "Check your bills against it, and ask for what was charged otherwise.",
  collection: "Check what is held by asking for your data, and complain if the company acts otherwise.",
  use: "If it is done all the same, object to it, and complain to a data protection authority.",
  sharing: "Ask who received your data, and complain to a data protection authority if the company acts otherwise.",
  dataLife: "Ask for proof of it, and complain to a data protection authority if the company acts otherwise.",
  rights: "Use the right in the way described, and keep a copy of your request.",
  conduct: "Stay within what is named, and point to this clause if it is held against you.",
  other: null,
};

/** What a reader can do about a clause that promises nothing, for kinds whose readings have no advice. */
const ON_OTHERS: Readonly<Partial<Record<ProvisionType, string>>> = {
  ownership: "Ask for permission before you copy or reuse what belongs to the company.",
  scope: "Check that the services you use are among those it names.",
  assignment: "If you would not stay with another company, see how you can end the contract.",
};

/** Of words that do not settle what they are about. */
export const READ_AROUND = "Read them with the words around them; ask the company what they mean for you.";

/** Advice for a kind whose reading has none; null where there is nothing to do. */
export function adviceOn(type: ProvisionType, isPromise: boolean): string | null {
  if (!isPromise) return ON_OTHERS[type] ?? null;
  return ON_PROMISES[familyOf(type)];
}
