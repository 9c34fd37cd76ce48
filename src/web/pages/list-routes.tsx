import type { Context } from "hono";
import { InputError, NotFoundError } from "../../errors.js";
import { isProvisionType } from "../../policy/taxonomy.js";
import { comparePlatformRecords } from "../../records/compare-record.js";
import { readKindRecord } from "../../records/kind-record.js";
import { listPlatformRecords, readPlatformRecord } from "../../records/platform-record.js";
import { prevalenceSentence } from "../../records/prevalence.js";
import { searchRecords } from "../../records/search-records.js";
import type { DrawnPage } from "../access/page-cache.js";
import { ComparePage } from "./compare-page.js";
import { drawPage } from "./draw.js";
import { CataloguePage, KindPage, KindsPage, SearchPage } from "./list-pages.js";
import type { Drawing } from "./page-deps.js";
import { AboutPage } from "./plain-pages.js";
import { PlatformPage } from "./platform-page.js";

/** A page over many records, for whoever may see lists at all. */
interface ListPage {
  readonly path: string;
  /** It is made for what a reader asks: counted, and for no search engine. */
  readonly asks: boolean;
  draw(context: Context, drawing: Drawing): Promise<DrawnPage>;
}

const FOUND_A_PAGE = 20;
const MOST_PAGES = 50;

/** Every such page: what it reads and what it draws from it. */
export const LIST_PAGES: readonly ListPage[] = [
  {
    ...{ path: "/platforms", asks: false },
    async draw(_context, { deps, frame }) {
      return drawPage(<CataloguePage platforms={await listPlatformRecords(deps)} frame={frame} />);
    },
  },
  {
    ...{ path: "/platforms/:slug", asks: false },
    async draw(context, { deps, frame }) {
      const record = await readPlatformRecord(context.req.param("slug") ?? "", deps);
      return drawPage(<PlatformPage record={record} frame={frame} />);
    },
  },
  {
    ...{ path: "/kinds", asks: false },
    async draw(_context, { deps, frame }) {
      const counts = await deps.stores.provisions.countTypes();
      const byType = new Map(counts.map(({ type, platforms }) => [type, platforms]));
      return drawPage(<KindsPage counts={byType} frame={frame} />);
    },
  },
  {
    ...{ path: "/kinds/:type", asks: false },
    async draw(context, { deps, frame }) {
      const type = context.req.param("type") ?? "";
      if (!isProvisionType(type)) throw new NotFoundError(`The kind ${type}`);
      return drawPage(<KindPage record={await readKindRecord(type, deps)} frame={frame} />);
    },
  },
  { ...{ path: "/search", asks: true }, draw: drawSearch },
  { ...{ path: "/compare", asks: true }, draw: drawComparison },
  {
    ...{ path: "/about", asks: false },
    async draw(_context, { frame }) {
      return drawPage(<AboutPage frame={frame} />);
    },
  },
];

async function drawSearch(context: Context, { deps, frame }: Drawing): Promise<DrawnPage> {
  const words = (context.req.query("q") ?? "").slice(0, 200);
  const page = Math.min(MOST_PAGES, Math.max(1, Number.parseInt(context.req.query("page") ?? "1", 10) || 1));
  const found = await searchRecords({ words, limit: FOUND_A_PAGE, offset: (page - 1) * FOUND_A_PAGE }, deps);
  return drawPage(<SearchPage found={found} searched={{ words, page }} frame={frame} />);
}

async function drawComparison(context: Context, { deps, frame }: Drawing): Promise<DrawnPage> {
  const chosen = (context.req.queries("platform") ?? []).filter((slug) => slug !== "").slice(0, 10);
  const kind = context.req.query("kind") ?? "";
  const type = isProvisionType(kind) ? kind : "ai-training";
  const platforms = await deps.stores.platforms.listPlatforms();
  const asked = { platforms, chosen, type, frame };
  if (chosen.length === 0) return drawPage(<ComparePage {...asked} sides={[]} prevalence={null} fault={null} />);
  try {
    const sides = await comparePlatformRecords(chosen, type, deps);
    const [first] = sides.flatMap(({ found }) => (found.kind === "found" ? [found.first.document.type] : []));
    const prevalence = await prevalenceSentence(type, first ?? "all", deps);
    return drawPage(<ComparePage {...asked} sides={sides} prevalence={prevalence} fault={null} />);
  } catch (error) {
    if (!(error instanceof InputError || error instanceof NotFoundError)) throw error;
    return drawPage(<ComparePage {...asked} sides={[]} prevalence={null} fault={error.message} />);
  }
}
