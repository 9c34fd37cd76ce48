import type { Logger } from "../../logger.js";
import type { Clock, PageSettings, PolicyEngine, Stores } from "../../ports.js";
import type { FindRecordAddress } from "../../records/record-address.js";
import type { Visitor, Visitors } from "../access/visitors.js";
import type { Frame } from "./frame.js";

/** What pages are drawn from. */
export interface PageDeps {
  readonly stores: Stores;
  readonly engine: Pick<PolicyEngine, "peers">;
  readonly clock: Clock;
  readonly logger: Pick<Logger, "error">;
  readonly settings: PageSettings;
  readonly visitors: Visitors;
  readonly addressOf: FindRecordAddress;
}

/** What one page is drawn from: the stores as its reader may read them. */
export interface Drawing {
  readonly visitor: Visitor;
  readonly frame: Frame;
  readonly deps: PageDeps;
}
