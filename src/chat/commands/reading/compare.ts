import { InputError } from "../../../errors.js";
import { titleOfType } from "../../../policy/type-titles.js";
import { formatRecordId } from "../../../record-id.js";
import { changeTitle } from "../../../records/change-sentences.js";
import { ratingWords } from "../../../records/labels.js";
import { noPeer, readPeers } from "../../../records/peers.js";
import { prevalenceSentence } from "../../../records/prevalence.js";
import { documentLabel, SCOPE_NOTE } from "../../../records/words.js";
import { sourceLine } from "../../notice/clause-blocks.js";
import type { CommandContext, Reply } from "../../types.js";
import type { HandlerDeps } from "../deps.js";
import { type Command, needArgument } from "../line/command.js";
import { slugOf } from "../platforms/site-platform.js";
import { splitPlatforms } from "../platforms/split-platforms.js";
import { button, heading, text, toAsker } from "../reply.js";
import { getVerb, usageLine } from "../verbs/find-verb.js";
import { type ClauseTarget, findClauseTarget } from "./clause-target.js";
import { comparePlatforms } from "./compare-platforms.js";
import { peerBlocks } from "./peers.js";

const MOST_PLATFORMS = 4;

/** One clause beside the clauses of other platforms, or two to four platforms side by side on a type. */
export async function handleCompare(command: Command, _context: CommandContext, deps: HandlerDeps): Promise<Reply> {
  const { names, records, type } = command.given;
  if (records || names === undefined) {
    needArgument(command, "records");
    return compareClause(await findClauseTarget(command, deps), deps);
  }
  const platforms = splitPlatforms(names, await knownNames(deps));
  if (platforms.length > MOST_PLATFORMS) throw new InputError(`Compare at most ${MOST_PLATFORMS} platforms at a time.`);
  if (platforms.length > 1 && (type === undefined || type === "all")) {
    throw new InputError(
      `Say which type of clause to compare, for example arbitration. Usage: ${usageLine(getVerb("compare"))}`,
    );
  }
  if (platforms.length > 1 && type !== undefined && type !== "all") return comparePlatforms(platforms, type, deps);
  const given = { ...command.given, platform: platforms[0] ?? "" };
  return compareClause(await findClauseTarget({ ...command, given }, deps), deps);
}

async function knownNames({ stores, catalogue }: HandlerDeps): Promise<(name: string) => boolean> {
  const recorded = new Set((await stores.platforms.listPlatforms()).map(({ slug }) => slug));
  return (name) => recorded.has(slugOf(name)) || catalogue.find(name).kind === "found";
}

async function compareClause(target: ClauseTarget, deps: HandlerDeps): Promise<Reply> {
  const clause = clauseOf(target);
  const { platform, document } = target.view;
  const peers = await readPeers({ platformId: platform.id, ...clause }, deps);
  const prevalence = await prevalenceSentence(peers.type, document.type, deps);
  const found = peers.views.length;
  const summary =
    found === 0
      ? `${clause.title}: ${noPeer(peers)}`
      : `${clause.title}: ${found} comparable ${found === 1 ? "clause" : "clauses"} on other platforms.`;
  const where = `${platform.name} · ${documentLabel(document.type)}`;
  return toAsker({
    summary,
    record: clause.id,
    ...(clause.severity ? { severity: clause.severity } : {}),
    blocks: [
      heading(`${titleOfType(peers.type)}: ${platform.name} beside others`),
      text(`${where}: ${clause.rating}. ${prevalence}`),
      { kind: "quote", text: clause.quote, source: sourceLine(where, clause) },
      ...peerBlocks(peers),
      { kind: "footer", text: `${clause.id} · ${SCOPE_NOTE}` },
    ],
    actions: [button("Explain", "explain", clause.id)],
  });
}

/** The clause that is compared: a provision's, or the most severe one of a change. */
function clauseOf(target: ClauseTarget) {
  if (target.kind === "provision") {
    const { provision, platform } = target.view;
    const id = formatRecordId("provision", provision.id);
    const rating = { title: `${id} ${platform.name} · ${provision.title}`, rating: ratingWords(provision) };
    return {
      ...provision.clause,
      ...rating,
      id,
      severity: provision.severity,
      types: provision.types.map((type) => type.id),
    };
  }
  const { view } = target;
  const id = formatRecordId("change", view.change.id);
  const main = view.clauses.find(({ kind }) => kind !== "moved");
  const span = main?.after ?? main?.before;
  if (!main || !span) throw new InputError(`${id} has no changed clause to compare.`);
  return {
    ...span,
    title: changeTitle(view),
    rating: ratingWords(main),
    id,
    severity: main.severity,
    types: main.types,
  };
}
