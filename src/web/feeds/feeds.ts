import type { Context, Hono } from "hono";
import { NotFoundError } from "../../errors.js";
import { SEVERITIES } from "../../policy/severities.js";
import { isProvisionType } from "../../policy/taxonomy.js";
import { titleOfType } from "../../policy/type-titles.js";
import type { ChangeFilter, Clock, PageSettings, Stores } from "../../ports.js";
import { readRecordId } from "../../record-id.js";
import { documentName } from "../../records/labels.js";
import { type FindRecordAddress, kindPath, platformPath, recordPath } from "../../records/record-address.js";
import { SEVERITY_WORDS } from "../../records/words.js";
import { sendPage } from "../access/answers.js";
import { PageCache } from "../access/page-cache.js";
import type { Visitors } from "../access/visitors.js";
import { readEntries } from "./entries.js";
import { FORMATS, readFormat } from "./formats.js";

/** What feeds are made from. */
export interface FeedDeps {
  readonly settings: PageSettings;
  readonly visitors: Visitors;
  readonly clock: Clock;
  readonly addressOf: FindRecordAddress;
}

/** What a feed follows. */
interface Followed {
  readonly title: string;
  /** The path of its page. */
  readonly home: string;
  readonly filter: Omit<ChangeFilter, "limit">;
}

const NAMED = /^([\w.~-]{1,120})\.(atom|json|ics)$/;

/** How each folder of feeds finds what it follows. Throws `NotFoundError`. */
const FOLDERS: Readonly<Record<string, (name: string, stores: Stores) => Promise<Followed>>> = {
  async all() {
    return { title: "Changes of policies", home: "/platforms", filter: {} };
  },
  async platforms(slug, stores) {
    const platform = await stores.platforms.findPlatformBySlug(slug);
    if (platform === null) throw new NotFoundError(`Platform ${slug}`);
    const { id: platformId, name } = platform;
    return { title: `${name}: changes of policies`, home: platformPath(slug), filter: { platformId } };
  },
  async documents(name, stores) {
    const record = readRecordId(name);
    if (record?.kind !== "document") throw new NotFoundError(`Document ${name}`);
    const document = await stores.documents.getDocument(record.id);
    const platform = await stores.platforms.getPlatform(document.platformId);
    const title = `${documentName(document, platform)}: changes`;
    return { title, home: recordPath("document", record.id), filter: { documentId: record.id } };
  },
  async kinds(type) {
    if (!isProvisionType(type)) throw new NotFoundError(`The kind ${type}`);
    return { title: `${titleOfType(type)}: changes of policies`, home: kindPath(type), filter: { type } };
  },
  async severities(word) {
    const severity = SEVERITIES.find((one) => one === word);
    if (severity === undefined) throw new NotFoundError(`The severity ${word}`);
    const title = `${SEVERITY_WORDS[severity]}${severity === "high" ? "" : " or more"}: changes of policies`;
    return { title, home: "/platforms", filter: { atLeast: severity } };
  },
};

/**
 * Adds the feeds to the site, each as `.atom`, `.json` and `.ics`: `/feeds/all`, `/feeds/platforms/coursera`,
 * `/feeds/documents/D-12`, `/feeds/kinds/arbitration`, `/feeds/severities/high`.
 */
export function addFeeds(site: Hono, deps: FeedDeps): void {
  const cache = new PageCache();
  site.get("/feeds/:file", (context) => {
    const [, folder = "", format = ""] = NAMED.exec(context.req.param("file")) ?? [];
    return send(context, { folder: folder === "all" ? "all" : "", name: "", format });
  });
  site.get("/feeds/:folder/:file", (context) => {
    const [, name = "", format = ""] = NAMED.exec(context.req.param("file")) ?? [];
    const folder = context.req.param("folder");
    return send(context, { folder: folder === "all" ? "" : folder, name, format });
  });

  async function send(context: Context, wanted: { folder: string; name: string; format: string }): Promise<Response> {
    const visitor = deps.visitors.anybody();
    const find = Object.hasOwn(FOLDERS, wanted.folder) ? FOLDERS[wanted.folder] : undefined;
    const format = readFormat(wanted.format);
    if (visitor === null || find === undefined || format === null) return context.notFound();
    const { publicUrl } = deps.settings;
    try {
      const page = await cache.find(context.req.path, async () => {
        const { title, home, filter } = await find(wanted.name, visitor.stores);
        const head = {
          title,
          home: `${publicUrl}${home}`,
          url: `${publicUrl}${context.req.path.replace(/\.\w+$/, "")}`,
        };
        const entries = await readEntries(filter, { stores: visitor.stores, publicUrl, addressOf: deps.addressOf });
        const { contentType, write } = FORMATS[format];
        return { status: 200, contentType, body: write(head, entries) };
      });
      return sendPage(context, page, { isPrivate: false, indexable: visitor.indexable });
    } catch (error) {
      if (error instanceof NotFoundError) return context.notFound();
      throw error;
    }
  }
}
