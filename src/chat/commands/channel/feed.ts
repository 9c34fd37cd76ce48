import { InputError } from "../../../errors.js";
import { formatMinute } from "../../../policy/utc.js";
import { FEED_LASTS, feedDocuments, feedSubject, makeFeedLink, type OwnFeed } from "../../../records/feed-links.js";
import type { CommandContext, Reply } from "../../types.js";
import type { HandlerDeps } from "../deps.js";
import type { Command, TagWords } from "../line/command.js";
import { nextStep, text, toAsker } from "../reply.js";

/** Makes addresses that open a feed and a calendar of what the workspace watches, or has tagged, for whoever has them. */
export async function handleFeed({ given }: Command, context: CommandContext, deps: HandlerDeps): Promise<Reply> {
  const { stores, clock, pages } = deps;
  if (pages === undefined) {
    throw new InputError("There are no feeds here: whoever runs Fineprint turns them on with RECORD_PAGES.");
  }
  const feed: OwnFeed = { tag: oneTag(given.tags) };
  const followed = (await feedDocuments(feed, context.channel, stores)).length;
  if (followed === 0) {
    throw new InputError(
      feed.tag === null
        ? "Nothing is watched in this workspace yet."
        : `No watch in this workspace has the tag ${feed.tag}.`,
    );
  }
  const now = clock.now();
  const lastsMs = given.durationMs ?? FEED_LASTS;
  const wanted = { feed, viewer: context.channel, createdBy: context.user, lastsMs };
  const { link, urls } = await makeFeedLink(wanted, { stores, ...pages, now });
  await stores.audit.append({
    ...{ at: now, actor: context.user, channelId: null, verb: "feed", subject: feedSubject(feed) },
    detail: { link: link.id, expiresAt: link.expiresAt.toISOString() },
  });
  const what = feed.tag === null ? "all that this workspace watches" : `what this workspace has tagged ${feed.tag}`;
  const count = followed === 1 ? "1 document" : `${followed} documents`;
  const sentence = `L-${link.id} opens the changes of ${what} (${count} now) for whoever has one of these addresses, until ${formatMinute(link.expiresAt)}: Atom, JSON Feed, and a calendar of the days they state.`;
  return toAsker({
    summary: sentence,
    blocks: [
      text(sentence),
      ...urls.map((url) => ({ kind: "code" as const, text: url })),
      nextStep("To take it back", "revoke", `L-${link.id}`),
    ],
  });
}

/** A feed follows one tag or none. */
function oneTag(tags: TagWords | undefined): string | null {
  if (tags === undefined) return null;
  const [tag] = tags.with;
  if (tag === undefined || tags.with.length > 1 || tags.without.length > 0 || tags.none) {
    throw new InputError("A feed follows one tag, like tag:payments, or without one all that is watched.");
  }
  return tag;
}
