import { describe, expect, it, vi } from "vitest";
import type { Reply } from "../../../src/chat/types.js";
import { echo, replyOf, textOf } from "../../support/discord/echo.js";
import { press, slash, written } from "../../support/discord/payloads.js";
import { useDiscord } from "../../support/discord/use-discord.js";
import { CARD, sendCard } from "./cards.js";

const discord = useDiscord();
const BOB = "300000000000000005";

async function start(reply: Reply) {
  const { runner, asked } = echo();
  runner.run = async (_command, context) => {
    const message = { channel: context.channel.channel, message: "500000000000000001" };
    await context.tell?.(BOB, {
      summary: "C-67 is yours.",
      blocks: [{ kind: "link", label: "Its card", url: (await context.findLink?.(message)) ?? "" }],
    });
    return reply;
  };
  return { ...(await discord.start(runner)), runner, asked };
}

describe("a person who was chosen", () => {
  it("is mentioned with an answer for everyone, and told in private with the way to the card", async () => {
    const world = await start({ ...replyOf("Look at this.", "channel"), people: [BOB, "@everyone"] });
    const given = { record: "C-67", reason: "now", person: BOB };
    const interaction = world.discord.interact(slash({ channel: world.general }, ["policy", "escalate"], given));
    await vi.waitFor(() => expect(textOf(interaction.answers)).toContain(`<@${BOB}>`), { interval: 5 });
    expect(interaction.answers.at(-1)).toMatchObject({ allowed_mentions: { parse: [], users: [BOB] } });
    const direct = [...world.discord.channels.values()].find(({ id }) => id !== world.general.id);
    expect(textOf(direct?.messages)).toContain(`/${world.general.id}/500000000000000001`);
  });

  it("is not mentioned where only the asker reads it", async () => {
    const world = await start({ ...replyOf("Noted.", "asker"), people: [BOB] });
    const given = { record: "C-67", person: BOB };
    const interaction = world.discord.interact(slash({ channel: world.general }, ["policy", "assign"], given));
    await vi.waitFor(() => expect(textOf(interaction.answers)).toContain("Noted."), { interval: 5 });
    expect(textOf(interaction.answers)).not.toContain(`<@${BOB}>`);
  });

  it("is mentioned in the card's thread with what is new on the card", async () => {
    const { runner } = echo();
    const world = await discord.start(runner);
    const outcome = await sendCard(world);
    const message = outcome.kind === "posted" ? outcome.message : {};
    runner.run = async (_command, context) => {
      const note = "C-67: assigned to @Bob.";
      await context.edit?.({ message, notice: CARD, note, deliveryId: "7", people: [BOB] });
      return replyOf("Done.", "asker");
    };
    world.discord.interact(slash({ channel: world.general }, ["policy", "assign"], { record: "C-67", person: BOB }));
    const thread = () => world.discord.messages(message["message"] ?? "");
    await vi.waitFor(() => expect(textOf(thread())).toContain(`<@${BOB}>`), { interval: 5 });
    expect(thread().at(-1)?.allowed_mentions).toEqual({ parse: [], users: [BOB] });
  });
});

describe("a mention", () => {
  it("that two processes hear is answered once", async () => {
    const { runner } = echo();
    const first = await discord.start(runner);
    const said = written({ channel: first.general }, "<@100000000000000001> help");
    first.discord.gateway.dispatch("MESSAGE_CREATE", said);
    await vi.waitFor(() => expect(first.discord.messages(first.general.id)).toHaveLength(1), { interval: 5 });
    // The other process gets the same event and gives the same answer.
    first.discord.gateway.dispatch("MESSAGE_CREATE", said);
    await vi.waitFor(
      () => expect(first.discord.requests.filter((one) => /POST .*\/messages$/.test(one))).toHaveLength(2),
      { interval: 5 },
    );
    expect(first.discord.messages(first.general.id)).toHaveLength(1);
  });
});

describe("a form that changes a watch", () => {
  it("opens filled in", async () => {
    const world = await discord.start();
    const id = "v1+:watch:D-1 severity:high type:arbitration digest:off";
    const interaction = world.discord.interact(press({ channel: world.general }, id));
    await vi.waitFor(() => expect(interaction.form).not.toBeNull(), { interval: 2 });
    expect(JSON.stringify(interaction.form)).toMatch(/"value":"high","default":true/);
    expect(JSON.stringify(interaction.form)).toContain('"value":"arbitration"');
  });
});
