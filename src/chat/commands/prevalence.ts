import type { Provision } from "../../ports.js";
import type { HandlerDeps } from "./deps.js";

/** `Seen on 41 of 231 platforms with a readable policy`, by what is on record now; the denominator is never a fixed number. */
export async function prevalenceSentence(
  provision: Provision,
  { stores }: Pick<HandlerDeps, "stores">,
): Promise<string> {
  const type = provision.types[0]?.id ?? "other";
  if (type === "other") return "Unclassified, so it is not counted on other platforms.";
  const { withType, platforms } = await stores.provisions.countPrevalence(type);
  const unique = withType === 1 && platforms > 1 ? " (only here)" : "";
  return `Seen on ${withType} of ${platforms} platforms with a readable policy${unique}.`;
}
