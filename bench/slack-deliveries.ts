/**
 * Deliveries to a Slack that takes one message a second in each channel, answers 429 at random and loses workers between
 * post and bookkeeping: how many cards are lost, how many stand twice, with and without the history scope.
 *
 *   npx tsx bench/slack-deliveries.ts [channels] [deliveries per channel] [crashes]
 */
import { openTestDatabase } from "../test/support/database.js";
import { runStorm } from "../test/support/slack/delivery-storm.js";

const [channels = 50, perChannel = 20, crashes = 5] = process.argv.slice(2).map(Number);

for (const history of [true, false]) {
  const database = await openTestDatabase();
  const limits = Math.round((channels * perChannel) / 10);
  const result = await runStorm(database.stores, { channels, perChannel, crashes, limits, history });
  process.stdout.write(`${JSON.stringify({ history, crashes, limits, ...result })}\n`);
  await database.close();
}
