import type { Logger } from "../../logger.js";
import type { ApiScope, Clock, PolicyEngine, Stores, Viewer } from "../../ports.js";
import type { FindRecordAddress } from "../../records/record-address.js";
import { visibleStores } from "../../records/visible-stores.js";

/** What the API's functions work with. */
export interface ApiDeps {
  readonly stores: Stores;
  readonly engine: Pick<PolicyEngine, "peers" | "question" | "answer">;
  readonly clock: Clock;
  readonly logger: Pick<Logger, "error">;
  readonly addressOf: FindRecordAddress;
}

/** Whoever asks: what their workspace sees, and what their token lets them do. */
export interface ApiReader extends ApiDeps {
  readonly viewer: Viewer;
  readonly scopes: readonly ApiScope[];
}

/** A reader of one workspace. */
export function createApiReader(viewer: Viewer, scopes: readonly ApiScope[], deps: ApiDeps): ApiReader {
  return { ...deps, stores: visibleStores({ ...viewer, channel: "" }, deps.stores), viewer, scopes };
}
