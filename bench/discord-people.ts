import { LoopbackDiscord } from "../test/support/discord/loopback-discord.js";
import { slash } from "../test/support/discord/payloads.js";
import { type Given, takeOrders } from "./support/people.js";

/** The people in Discord, each in a channel of their own. */
const CHANNELS = 50;

const discord = new LoopbackDiscord();
const channels = Array.from({ length: CHANNELS }, (_none, number) =>
  discord.addChannel({ id: String(400_000_000_000_000_000n + BigInt(number)), type: 0 }),
);
await discord.start();
takeOrders({ apiUrl: discord.apiUrl }, give);

async function give(line: string, number: number): Promise<Given> {
  const channel = channels[number % CHANNELS];
  if (!channel) throw new Error("there are no channels");
  const [command, ...words] = line.split(" ");
  const [platform = "", document = ""] = words;
  const interaction = discord.interact(
    command === "/watch"
      ? slash({ channel }, ["watch"], { platform, document })
      : slash({ channel }, ["policy", "severity"], { record: words[1] ?? "" }),
  );
  return { acknowledged: interaction.acknowledged, isAnswered: () => interaction.answers.length > 0 };
}
