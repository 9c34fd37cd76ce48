import type { IncomingMessage, ServerResponse } from "node:http";
import { getRequestListener } from "@hono/node-server";
import { Hono } from "hono";
import type { Logger } from "../logger.js";
import type { Clock, PageSettings, PolicyEngine, Stores } from "../ports.js";
import type { StopSigner } from "../records/mail-stops.js";
import { createRecordAddress } from "../records/record-address.js";
import type { LinkSigner } from "../records/record-links.js";
import { createTokenDesk } from "./access/token-desk.js";
import { createVisitors } from "./access/visitors.js";
import { addApi } from "./api/api.js";
import { addFeeds } from "./feeds/feeds.js";
import { addOwnFeeds } from "./feeds/own-feeds.js";
import { addPages } from "./pages/pages.js";
import { addUnsubscribe } from "./pages/unsubscribe.js";

/** What the site is made from. */
export interface SiteDeps {
  readonly stores: Stores;
  readonly engine: Pick<PolicyEngine, "peers" | "question" | "answer">;
  readonly clock: Clock;
  readonly logger: Pick<Logger, "error">;
  readonly settings: PageSettings;
  readonly signer: LinkSigner;
  readonly stops: StopSigner;
}

/** Record pages, feeds and the read API as one handler: what the web server hands every path to that nobody else takes. */
export function createSite(deps: SiteDeps): Hono {
  const site = new Hono();
  const { settings } = deps;
  const visitors = createVisitors(deps);
  const shared = { ...deps, visitors, desk: createTokenDesk(deps), addressOf: createRecordAddress(settings) };
  addApi(site, shared);
  addOwnFeeds(site, shared);
  addFeeds(site, shared);
  addUnsubscribe(site, shared);
  addPages(site, shared);
  return site;
}

/** The same for Node's server. */
export function createSiteListener(deps: SiteDeps): (request: IncomingMessage, response: ServerResponse) => void {
  const listen = getRequestListener(createSite(deps).fetch);
  return (request, response) => void listen(request, response);
}
