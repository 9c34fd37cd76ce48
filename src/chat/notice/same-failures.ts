import type { Platform, PolicyDocument } from "../../ports.js";
import { documentName } from "../../records/record-words.js";

/** A policy and whose it is. */
export interface Failing {
  readonly document: PolicyDocument;
  readonly platform: Pick<Platform, "name">;
}

/** Policies named in a line that is about many; the rest are counted. */
const NAMED = 3;

/** Policies of one host that fail alike, together: one failure told ten times hides the other one. In the order they came. */
export function sameFailures<T extends Failing>(all: readonly T[]): (readonly [T, ...T[]])[] {
  const groups = new Map<string, [T, ...T[]]>();
  for (const one of all) {
    const group = groups.get(failureKey(one));
    if (group) group.push(one);
    else groups.set(failureKey(one), [one]);
  }
  return [...groups.values()];
}

/** The same for policies that fail alike; one that seems to have moved stands alone, for its address is its own. */
export function failureKey({ document }: Failing): string {
  const { id, url, state, problem, replacementUrl } = document;
  if (replacementUrl !== null) return `moved ${id}`;
  return [URL.canParse(url) ? new URL(url).host : url, state, problem ?? ""].join(" ");
}

/** `D-1 Coursera Privacy Policy`, or `10 policies of www.coursera.org (D-1 …, D-2 …, D-3 … and 7 more)` */
export function failingNames([first, ...others]: readonly [Failing, ...Failing[]]): string {
  const name = ({ document, platform }: Failing) => documentName(document, platform);
  if (others.length === 0) return name(first);
  const shown = [first, ...others].slice(0, NAMED).map(name).join(", ");
  const more = others.length + 1 - NAMED;
  const rest = more > 0 ? ` and ${more} more` : "";
  const { url } = first.document;
  return `${others.length + 1} policies of ${URL.canParse(url) ? new URL(url).host : url} (${shown}${rest})`;
}
