import type { Context, Hono } from "hono";
import { MAIL } from "../../mail-channel.js";
import type { Channel } from "../../ports.js";
import { STOP_PATH, type StopSigner } from "../../records/mail-stops.js";
import { sendPage } from "../access/answers.js";
import { packPage } from "../access/page-cache.js";
import { drawPage } from "./draw.js";
import { createFrame, type Frame } from "./frame.js";
import { Layout } from "./layout.js";
import type { PageDeps } from "./page-deps.js";

export interface StopDeps extends PageDeps {
  readonly stops: StopSigner;
}

/** Why the watches of an address are off, for the team that set them up. */
export const STOPPED_REASON = "Whoever reads this address has unsubscribed.";

/**
 * Adds the page at which whoever gets mail stops it: opening it changes nothing, as programs that look at links open them too;
 * its button does, and so does a mail program's one click (RFC 8058).
 */
export function addUnsubscribe(site: Hono, deps: StopDeps): void {
  const path = `${STOP_PATH}/:signed`;
  site.get(path, async (context) => {
    return send(context, { channel: await findChannel(context.req.param("signed"), deps), Page: AskPage }, deps);
  });
  site.post(path, async (context) => {
    const channel = await findChannel(context.req.param("signed"), deps);
    if (channel) await stop(channel, deps);
    return send(context, { channel, Page: DonePage }, deps);
  });
}

async function findChannel(signed: string, { stops, stores }: StopDeps): Promise<Channel | null> {
  const id = stops.read(signed);
  if (id === null) return null;
  const channel = await stores.watches.getChannel(id);
  return channel.adapter === MAIL ? channel : null;
}

/** Written down before it is done: nothing is switched off that the team cannot find a reason for. */
async function stop({ id, channel, workspace }: Channel, { stores, clock }: StopDeps): Promise<void> {
  const active = (await stores.watches.listWatches({ channelId: id })).filter((watch) => watch.disabledReason === null);
  if (active.length === 0) return;
  await stores.audit.append({
    ...{ at: clock.now(), actor: channel, channelId: id, verb: "unsubscribe", subject: channel },
    detail: { workspace, watches: active.length },
  });
  await stores.watches.disableWatches(id, STOPPED_REASON);
}

async function send(
  context: Context,
  { channel, Page }: { readonly channel: Channel | null; readonly Page: typeof AskPage },
  { settings, addressOf, stores }: StopDeps,
): Promise<Response> {
  const nobody = { stores, wholeTexts: false, link: null, indexable: false };
  const shared = { publicUrl: settings.publicUrl, addressOf, signed: null };
  const frame = { ...createFrame(STOP_PATH, nobody, shared), lists: false };
  const page =
    channel === null
      ? drawPage(<UnknownPage frame={frame} />, 404)
      : drawPage(<Page frame={frame} address={channel.channel} />, 200);
  return sendPage(context, await packPage(page), { isPrivate: true, indexable: false });
}

interface ForAddress {
  readonly frame: Frame;
  readonly address: string;
}

function AskPage({ frame, address }: ForAddress) {
  const title = "Stop these mails?";
  return (
    <Layout title={title} description={title} frame={frame}>
      <h1>{title}</h1>
      <p class="lead">{`Fineprint sends mail about changed policies to ${address}, because a team has asked for it.`}</p>
      <form method="post">
        <button type="submit">Stop all mail to this address</button>
      </form>
      <p>The team sees that you have unsubscribed, and can set it up again only by asking for it anew.</p>
    </Layout>
  );
}

function DonePage({ frame, address }: ForAddress) {
  const title = "You get no more mail";
  return (
    <Layout title={title} description={title} frame={frame}>
      <h1>{title}</h1>
      <p class="lead">{`Nothing more is sent to ${address} for this team. What is on its way already may still arrive.`}</p>
    </Layout>
  );
}

function UnknownPage({ frame }: Pick<ForAddress, "frame">) {
  const title = "This address stops nothing";
  return (
    <Layout title={title} description={title} frame={frame}>
      <h1>{title}</h1>
      <p class="lead">
        Open it from the mail again, whole. If that does not help, ask the team that is named in the mail.
      </p>
    </Layout>
  );
}
