import { type SQL, sql } from "drizzle-orm";
import { channels, corrections, deliveries } from "../schema.js";

/** Of deliveries: those whose change the channel's workspace has not withdrawn. */
export function notWithdrawn(): SQL {
  return sql`not exists (
    select 1 from ${corrections} join ${channels} on ${channels.adapter} = ${corrections.adapter}
      and ${channels.workspace} = ${corrections.workspace}
    where ${channels.id} = ${deliveries.channelId} and ${corrections.changeId} = ${deliveries.changeId}
      and ${corrections.withdrawn})`;
}
