/**
 * A thousand webhooks to an endpoint that answers 500, hangs, breaks off and takes without saying so: `tsx bench/hooks.ts`.
 * Two workers, the real queue and the embedded database; the waits between tries are 20 ms instead of seconds to hours.
 */
import { openTestDatabase } from "../test/support/database.js";
import { runHookStorm } from "../test/support/hook-storm.js";

const MESSAGES = Number(process.argv[2] ?? 1_000);
const database = await openTestDatabase();
const result = await runHookStorm(database, { messages: MESSAGES, documents: 50 });
process.stdout.write(
  `${result.planned} messages about 50 documents: ${result.arrived} arrived, each once by its ID; ${result.outOfOrder} out of order, ${result.forged} with a wrong signature; ${result.requests} requests in ${result.seconds.toFixed(1)} s.\n`,
);
process.exit(result.arrived === result.planned && result.outOfOrder + result.forged === 0 ? 0 : 1);
