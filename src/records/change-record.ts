import type { Logger } from "../logger.js";
import type { Clock, Provision, Stores } from "../ports.js";
import { type ChangeView, type ChangeViewStores, readChangeView } from "./change-view.js";
import { type CheckResult, checkSnapshot } from "./snapshot-check.js";

/** Everything on record about one change: the fields of its page. */
export interface ChangeRecordView {
  readonly view: ChangeView;
  /** The provisions it touched, in the order of its clauses. */
  readonly touched: readonly Provision[];
  /** The stored bytes of both sides, hashed again now. */
  readonly checks: { readonly before: CheckResult; readonly after: CheckResult };
  readonly readAt: Date;
}

/** What a change's record is read with. */
export interface ChangeRecordDeps {
  readonly stores: ChangeViewStores & Pick<Stores, "provisions">;
  readonly clock: Clock;
  readonly logger?: Pick<Logger, "error">;
}

/** Reads a change's record. Throws `NotFoundError`, or a `FineprintError` "unproven". */
export async function readChangeRecord(id: number, deps: ChangeRecordDeps): Promise<ChangeRecordView> {
  const { stores, clock, logger } = deps;
  const view = await readChangeView(stores, id, logger);
  const touched = [...new Set(view.clauses.flatMap(({ provisionId }) => provisionId ?? []))];
  return {
    view,
    touched: await Promise.all(touched.map((provisionId) => stores.provisions.getProvision(provisionId))),
    checks: {
      before: await checkSnapshot(stores, view.before.snapshot),
      after: await checkSnapshot(stores, view.after.snapshot),
    },
    readAt: clock.now(),
  };
}
