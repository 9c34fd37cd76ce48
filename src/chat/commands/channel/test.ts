import { readChannelSettings } from "../../../channels/channel-settings.js";
import { readChangeView } from "../../../records/change-view.js";
import { createChangeNotice } from "../../notice/change-notice.js";
import type { CommandContext, Notice, Reply } from "../../types.js";
import type { HandlerDeps } from "../deps.js";
import type { Command } from "../line/command.js";
import { text, toChannel } from "../reply.js";
import type { VerbName } from "../verbs/verb-types.js";
import { readChannel, readWatched } from "../watched.js";
import { sampleChange } from "./sample-change.js";

/** A card in this channel, marked as a test: of the newest change it watches, else of a sample. */
export async function handleTest(_command: Command, context: CommandContext, deps: HandlerDeps): Promise<Reply> {
  const settings = await readChannelSettings(deps.stores, (await readChannel(deps.stores, context)).id);
  const newest = await newestChange(context, deps);
  if (newest !== null) {
    const notice = createChangeNotice(await readChangeView(deps.stores, newest, deps.logger), settings);
    return toChannel(
      marked(
        notice,
        "TEST: the newest change on record, posted again to show what a card looks like. Nothing new happened.",
      ),
    );
  }
  const { actions: _none, ...notice } = createChangeNotice(await sampleChange(deps.clock.now(), deps.engine), settings);
  return toChannel(marked(notice, "TEST: a sample of a platform that does not exist. Nothing happened."));
}

async function newestChange(context: CommandContext, { stores }: HandlerDeps): Promise<number | null> {
  const watched = await readWatched(stores, context);
  const changes = await Promise.all(
    watched.map(({ document }) => stores.changes.listChanges({ documentId: document.id, limit: 1 })),
  );
  return changes.flat().toSorted((a, b) => b.id - a.id)[0]?.id ?? null;
}

/** What decides on a change or ends a watch would do it in earnest. */
const HARMLESS: ReadonlySet<string> = new Set<VerbName>(["explain", "diff", "compare", "verify"]);

function marked(notice: Notice, mark: string): Notice {
  const actions = notice.actions?.filter(({ verb }) => HARMLESS.has(verb));
  const [head, ...others] = notice.blocks;
  const [title, rest] = head?.kind === "heading" ? [[head], others] : [[], notice.blocks];
  return {
    ...notice,
    ...(actions ? { actions } : {}),
    summary: `Test. ${notice.summary}`,
    blocks: [...title, text(mark), ...rest],
  };
}
