import type { ProvisionType } from "../../../policy/taxonomy.js";
import { titleOfType } from "../../../policy/type-titles.js";
import type { Platform } from "../../../ports.js";
import { findClauses, type LookedIn } from "../../../records/find-clauses.js";
import { documentName, documentState, ratingWords } from "../../../records/labels.js";
import { prevalenceSentence } from "../../../records/prevalence.js";
import type { ProvisionView } from "../../../records/provision-view.js";
import { lowerFirst, SCOPE_NOTE } from "../../../records/words.js";
import type { Block, Reply } from "../../types.js";
import type { HandlerDeps } from "../deps.js";
import { findMeantPlatform, type MeantPlatform, notWatched } from "../platforms/known-platform.js";
import { heading, nextStep, text, toAsker } from "../reply.js";
import { prose } from "../verbs/prose.js";
import { sideBlocks } from "./peers.js";

const MOST_COUNTED = 100;

/** What one platform has to show on a type: its heaviest clause, or why there is none. */
interface Side {
  readonly name: string;
  /** A few words for the summary: "High 71", "no such clause", "not compared", "not watched". */
  readonly said: string;
  readonly view: ProvisionView | null;
  readonly blocks: readonly Block[];
}

/** Platforms side by side on a type of clause, each with its most severe clause. Throws `InputError` for an unknown name. */
export async function comparePlatforms(
  names: readonly string[],
  type: ProvisionType,
  deps: HandlerDeps,
): Promise<Reply> {
  const meant = await Promise.all(names.map((name) => findMeantPlatform(name, deps)));
  const sides = await Promise.all(meant.map((one) => readSide(one, type, deps)));
  const title = titleOfType(type);
  const views = sides.flatMap(({ view }) => (view === null ? [] : [view]));
  const summary = `${title}, side by side. ${sides.map(({ name, said }) => `${name}: ${said}`).join("; ")}.`;
  const [first] = views;
  return toAsker({
    summary,
    blocks: [
      heading(`${title}, side by side`),
      text(sides.map(({ name, said }) => `${name}: ${said}`).join(" · ")),
      ...sides.flatMap(({ blocks }) => blocks),
      text(await prevalenceSentence(type, first?.document.type ?? "all", deps)),
      ...(first ? [nextStep("One of them in plain words", "explain", `P-${first.provision.id}`)] : []),
      { kind: "footer", text: `Only what the documents on record state; ${SCOPE_NOTE}` },
    ],
  });
}

async function readSide(meant: MeantPlatform, type: ProvisionType, deps: HandlerDeps): Promise<Side> {
  if (meant.kind === "not-watched") {
    const blocks = [text(prose`${meant.name}: not watched. ${notWatched(meant)}`)];
    return { name: meant.name, said: "not watched", view: null, blocks };
  }
  const { platform } = meant;
  const found = await findClauses({ platformId: platform.id, type, limit: MOST_COUNTED }, deps.stores);
  if (found.kind === "none") return noClause(platform, type, found);
  const { first: view, others } = found;
  const further = others.length > 0 ? [text(`${others.length} more of this type on ${platform.name}.`)] : [];
  const blocks = [...sideBlocks(view), ...further];
  return { name: platform.name, said: ratingWords(view.provision), view, blocks };
}

/** Read and not found, or never read: never the same words. */
function noClause(platform: Platform, type: ProvisionType, { read, unread }: LookedIn): Side {
  const looked = read.map((document) => documentName(document, platform)).join(", ");
  const lines = [
    ...(read.length > 0
      ? [`${platform.name}: no comparable clause; no ${lowerFirst(titleOfType(type))} stated in ${looked}.`]
      : []),
    ...unread.map(
      (document) => `${platform.name}: not compared: ${documentName(document, platform)} (${documentState(document)}).`,
    ),
    ...(read.length + unread.length === 0 ? [`${platform.name}: not compared: no document on record.`] : []),
  ];
  const said = read.length > 0 ? "no comparable clause" : "not compared";
  return { name: platform.name, said, view: null, blocks: lines.map(text) };
}
