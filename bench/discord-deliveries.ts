/**
 * Deliveries to a Discord that takes five messages in five seconds in each channel, answers 429 to some posts, falls silent
 * at others and loses workers between post and bookkeeping: how many cards are lost, how many stand twice.
 *
 *   npx tsx bench/discord-deliveries.ts [channels] [deliveries per channel] [crashes]
 */
import { openTestDatabase } from "../test/support/database.js";
import { runDiscordStorm } from "../test/support/discord/delivery-storm.js";

const [channels = 50, perChannel = 20, crashes = 5] = process.argv.slice(2).map(Number);
const plan = { channels, perChannel, crashes, silences: 20, limitEvery: 10, bucket: { limit: 5, windowMs: 5_000 } };

const database = await openTestDatabase();
const result = await runDiscordStorm(database.stores, plan);
process.stdout.write(`${JSON.stringify({ ...plan, ...result })}\n`);
await database.close();
