import type { CatalogueEntry } from "../../../catalogue/types.js";
import { InputError } from "../../../errors.js";
import { createVendorMatcher, type GuessReason, type VendorMatch } from "../../../vendors/match-vendor.js";
import type { FaultyLine, VendorLine, VendorList } from "../../../vendors/types.js";
import type { CommandContext } from "../../types.js";
import type { HandlerDeps } from "../deps.js";
import type { CommandArguments } from "../line/command.js";
import { writeDuration } from "../line/values.js";
import { readPerson } from "../person.js";
import { targetOfEntry, targetOfPage, targetOfUnlisted, type WatchTarget } from "./watch-target.js";

/** What a line of a list comes to before anything is saved. */
export type PlannedLine =
  | {
      readonly kind: "target";
      readonly line: VendorLine;
      readonly target: WatchTarget;
      readonly given: CommandArguments;
      /** Set for a guess that was to be taken. */
      readonly guess?: GuessReason;
    }
  | {
      readonly kind: "guessed";
      readonly line: VendorLine;
      readonly entry: CatalogueEntry;
      readonly reason: GuessReason;
      readonly others: readonly string[];
    }
  | { readonly kind: "site"; readonly line: VendorLine; readonly site: URL; readonly given: CommandArguments }
  | { readonly kind: "unknown"; readonly line: VendorLine; readonly others: readonly string[] }
  | ({ readonly kind: "fault" } & FaultyLine);

interface Planning {
  readonly guesses: boolean;
  readonly context: CommandContext;
  readonly deps: HandlerDeps;
  readonly match: (name: string) => VendorMatch;
}

/** What each line of a list means. Nothing is saved and nothing is fetched. */
export async function planImport(
  { lines, faults }: VendorList,
  { guesses, context, deps }: Omit<Planning, "match">,
): Promise<PlannedLine[]> {
  const match = createVendorMatcher(await withRecorded(deps));
  const planned = lines.map((line) => planLine(line, { guesses, context, deps, match }));
  return [...planned, ...faults.map((fault) => ({ kind: "fault", ...fault }) as const)].toSorted(
    (a, b) => lineOf(a) - lineOf(b),
  );
}

function planLine(line: VendorLine, planning: Planning): PlannedLine {
  try {
    const given = givenOf(line, planning.context);
    const match = planning.match(line.vendor);
    return settleLine(line, { match, given }, planning);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { kind: "fault", line: line.line, vendor: line.vendor, cells: cellsOf(line), problem: error.message };
  }
}

function settleLine(
  line: VendorLine,
  { match, given }: { readonly match: VendorMatch; readonly given: CommandArguments },
  { guesses, deps }: Planning,
): PlannedLine {
  const fault = (url: URL) => deps.judgeUrl(url);
  switch (match.kind) {
    case "found": {
      const target = match.url ? targetOfPage(match.entry, match.url) : targetOfEntry(match.entry, given);
      return { kind: "target", line, given, target };
    }
    case "guessed": {
      const { entry, reason } = match;
      if (guesses) return { kind: "target", line, given, target: targetOfEntry(entry, given), guess: reason };
      return { kind: "guessed", line, entry, reason, others: match.others.map(({ name }) => name) };
    }
    case "unknown":
      return { kind: "unknown", line, others: match.others.map(({ name }) => name) };
    case "page":
    case "site": {
      const problem = fault(match.url);
      if (problem !== null) throw new InputError(`${match.url.host} is not read: ${problem}.`);
      if (match.kind === "site") return { kind: "site", line, given, site: match.url };
      return { kind: "target", line, given, target: targetOfUnlisted(match.url, given, deps.catalogue) };
    }
  }
}

/** A line's columns as they are written in a list. */
export function cellsOf({ vendor, documents, tags = [], owner, threshold, digest, checkEveryMs }: VendorLine) {
  return {
    ...{ vendor, tags: tags.join(" "), owner: owner ?? "", threshold: threshold ?? "", digest: digest ?? "" },
    documents: documents === "all" ? "all" : (documents ?? []).join(","),
    every: checkEveryMs === undefined ? "" : checkEveryMs === null ? "default" : writeDuration(checkEveryMs),
  };
}

/** A line's columns as the options of a watch. Throws `InputError` for an owner that names nobody. */
function givenOf(line: VendorLine, context: CommandContext): CommandArguments {
  const { documents, tags, owner, threshold, digest, checkEveryMs } = line;
  if (owner !== undefined) readPerson(owner, context);
  return {
    ...(documents === "all" ? { everything: true } : documents === undefined ? {} : { documents }),
    ...(tags === undefined ? {} : { tags: { with: tags, without: [], none: false } }),
    ...(owner === undefined ? {} : { owner }),
    ...(threshold === undefined ? {} : { severity: threshold }),
    ...(digest === undefined ? {} : { digest }),
    ...(checkEveryMs === undefined ? {} : { everyMs: checkEveryMs }),
  };
}

/** The catalogue, and platforms somebody added by address, which are known by the name of their host. */
async function withRecorded({ catalogue, stores }: HandlerDeps): Promise<HandlerDeps["catalogue"]> {
  const listed = new Set(catalogue.entries().map(({ slug }) => slug));
  const platforms = (await stores.platforms.listPlatforms()).filter(({ slug }) => !listed.has(slug));
  const own = await Promise.all(
    platforms.map(async (platform): Promise<CatalogueEntry> => {
      const documents = await stores.documents.listDocuments(platform.id);
      const pages = documents.map(({ type, url }) => ({ type, url, needsBrowser: false }));
      return { ...platform, documents: pages };
    }),
  );
  return { entries: () => [...catalogue.entries(), ...own], find: (query) => catalogue.find(query) };
}

/** The number of the line in the list. */
export function lineOf(planned: PlannedLine): number {
  return planned.kind === "fault" ? planned.line : planned.line.line;
}
