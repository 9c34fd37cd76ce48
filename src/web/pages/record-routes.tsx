import { readChangeRecord } from "../../records/change-record.js";
import { readChangeView } from "../../records/change-view.js";
import { readDocumentRecord } from "../../records/document-record.js";
import { readProvisionRecord } from "../../records/provision-record.js";
import { readWholeRedline } from "../../records/whole-redline.js";
import type { DrawnPage } from "../access/page-cache.js";
import { ChangePage } from "./change-page.js";
import { DocumentPage } from "./document-page.js";
import { drawPage } from "./draw.js";
import type { Drawing } from "./page-deps.js";
import { ProvisionPage } from "./provision-page.js";
import { SidesPage, WholePage } from "./whole-page.js";

/** A page of one record. */
interface RecordPage {
  readonly folder: "c" | "p" | "d";
  readonly suffix: string;
  /** It shows whole texts of the policy. */
  readonly whole: boolean;
  draw(id: number, drawing: Drawing): Promise<DrawnPage>;
}

/** Every page of a record: what it reads and what it draws from it. */
export const RECORD_PAGES: readonly RecordPage[] = [
  {
    ...{ folder: "c", suffix: "", whole: false },
    async draw(id, { deps, frame }) {
      return drawPage(<ChangePage record={await readChangeRecord(id, deps)} frame={frame} />);
    },
  },
  {
    ...{ folder: "c", suffix: "/whole", whole: true },
    async draw(id, { deps, frame }) {
      const view = await readChangeView(deps.stores, id, deps.logger);
      return drawPage(<WholePage view={view} rows={await readWholeRedline(view, deps.stores)} frame={frame} />);
    },
  },
  {
    ...{ folder: "c", suffix: "/sides", whole: true },
    async draw(id, { deps, frame }) {
      const view = await readChangeView(deps.stores, id, deps.logger);
      return drawPage(<SidesPage view={view} rows={await readWholeRedline(view, deps.stores)} frame={frame} />);
    },
  },
  {
    ...{ folder: "p", suffix: "", whole: false },
    async draw(id, { deps, frame }) {
      return drawPage(<ProvisionPage record={await readProvisionRecord(id, deps)} frame={frame} />);
    },
  },
  {
    ...{ folder: "d", suffix: "", whole: false },
    async draw(id, { deps, frame }) {
      return drawPage(<DocumentPage record={await readDocumentRecord(id, deps)} frame={frame} />);
    },
  },
];
