import type { ReceiverEvent } from "@slack/bolt";
import type { Logger } from "../../logger.js";
import { type RemovalDeps, readRemoval, removeWorkspace } from "./installs/removal.js";
import type { Tenant } from "./tenant.js";

export interface DispatchDeps extends RemovalDeps {
  /** The tenant a request is for. */
  readonly findTenant: (body: unknown) => Promise<Tenant | null>;
  readonly logger: Pick<Logger, "info" | "warn">;
}

/** Hands each request to the workspace it is for. That a workspace has let us go is taken here: it has no token then. */
export function createDispatch(deps: DispatchDeps): (event: ReceiverEvent) => Promise<void> {
  return async (event) => {
    const removal = readRemoval(event.body);
    if (removal) {
      await removeWorkspace(removal, deps);
      return event.ack();
    }
    const tenant = await deps.findTenant(event.body);
    if (tenant) return tenant.app.processEvent(event);
    deps.logger.warn({ type: event.body["type"] }, "slack request from a workspace without an installation");
    await event.ack();
  };
}
