import { InputError } from "../../../errors.js";
import { formatMinute } from "../../../policy/utc.js";
import type { RecordLink } from "../../../ports.js";
import type { RecordId } from "../../../record-id.js";
import { LINK_LASTS, linkState, makeRecordLink } from "../../../records/record-links.js";
import type { CommandContext, Reply } from "../../types.js";
import type { HandlerDeps } from "../deps.js";
import { findRecord, needRecord } from "../find-record.js";
import type { Command } from "../line/command.js";
import { list, nextStep, text, toAsker } from "../reply.js";

const SHOWN = 20;

/** Makes an address that opens one record for whoever has it; without a record, lists those of the workspace. */
export async function handleLink(command: Command, context: CommandContext, deps: HandlerDeps): Promise<Reply> {
  if (deps.pages === undefined) {
    throw new InputError("There are no record pages here: whoever runs Fineprint turns them on with RECORD_PAGES.");
  }
  if (!command.given.records) return listLinks(context, deps);
  const record = needRecord(command);
  await findRecord(record, () => look(record, deps));
  const now = deps.clock.now();
  const wanted = { record, viewer: context.channel, createdBy: context.user };
  const { link, url } = await makeRecordLink(
    { ...wanted, lastsMs: command.given.durationMs ?? LINK_LASTS.usual },
    { stores: deps.stores, ...deps.pages, now },
  );
  await deps.stores.audit.append({
    ...{ at: now, actor: context.user, channelId: null, verb: "link", subject: link.record },
    detail: { link: link.id, expiresAt: link.expiresAt.toISOString() },
  });
  const sentence = `L-${link.id} opens ${link.record} for whoever has this address, until ${formatMinute(link.expiresAt)}.`;
  return toAsker({
    summary: sentence,
    blocks: [text(sentence), { kind: "code", text: url }, nextStep("To take it back", "revoke", `L-${link.id}`)],
  });
}

/** A record that the workspace may not see is none. */
async function look({ kind, id }: RecordId, { stores }: HandlerDeps): Promise<void> {
  if (kind === "change") await stores.changes.getChange(id);
  else if (kind === "provision") await stores.provisions.getProvision(id);
  else await stores.documents.getDocument(id);
}

async function listLinks({ channel }: CommandContext, { stores, clock }: HandlerDeps): Promise<Reply> {
  const now = clock.now();
  const links = await stores.links.listLinks(channel, SHOWN);
  const summary =
    links.length === 0 ? "No links were made here." : `The newest ${links.length} links of this workspace.`;
  return toAsker({
    summary,
    blocks: [
      text(summary),
      ...list(links.map((link) => linkLine(link, now))),
      nextStep("A new one", "link", "C-67 7d"),
    ],
  });
}

function linkLine(link: RecordLink, now: Date): string {
  const opened = link.opened === 1 ? "once" : `${link.opened} times`;
  const state = { open: `until ${formatMinute(link.expiresAt)}`, ended: "ended", revoked: "taken back" };
  return `L-${link.id} · ${link.record} · ${state[linkState(link, now)]} · opened ${opened}`;
}
