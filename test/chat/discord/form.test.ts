import { describe, expect, it, vi } from "vitest";
import type { Command } from "../../../src/chat/commands/line/command.js";
import type { CommandRunner } from "../../../src/chat/types.js";
import { askedLine } from "../../support/asked-line.js";
import { answered, echo, replyOf, textOf } from "../../support/discord/echo.js";
import type { FakeInteraction } from "../../support/discord/interactions.js";
import { press, submit } from "../../support/discord/payloads.js";
import { useDiscord } from "../../support/discord/use-discord.js";

const discord = useDiscord();

async function start(other?: CommandRunner) {
  const { asked, runner } = echo();
  return { ...(await discord.start(other ?? runner)), asked };
}

function commandIn([first]: readonly { readonly command: string | Command }[]): Command {
  if (first === undefined || typeof first.command === "string") throw new Error("no command was read");
  return first.command;
}

async function shown(interaction: FakeInteraction) {
  await vi.waitFor(() => expect(interaction.form).not.toBeNull(), { interval: 2 });
  return interaction.form?.components.map(({ label, component }) => [label, component.type, component.custom_id]);
}

describe("a button whose command needs words", () => {
  it("opens a form with a field for them, named as in the verb table", async () => {
    const { discord, general, asked } = await start();
    const interaction = discord.interact(press({ channel: general }, "v1:ask:C-67"));
    expect(await shown(interaction)).toEqual([["Question", 4, "question"]]);
    expect(interaction.form).toMatchObject({ custom_id: "v1:ask:C-67", title: "Ask C-67" });
    expect(asked).toEqual([]);
  });

  it("runs with what was written, as one line, and is answered as the button would be", async () => {
    const { discord, general, asked } = await start();
    const filled = { question: 'What of "refunds"?\nAnd @everyone?', platform: "" };
    const interaction = discord.interact(submit({ channel: general }, "v1:ask:C-67", filled));
    await answered(interaction);
    expect(asked[0]?.line).toBe('ask question:What of "refunds"? And @everyone? C-67');
    expect(interaction.answers).toMatchObject([{ ephemeral: true, original: true }]);
  });

  it("is run at once when nothing is missing", async () => {
    const { discord, general, asked } = await start();
    await answered(discord.interact(press({ channel: general }, "v1:explain:C-67")));
    expect(asked[0]?.line).toBe("explain C-67");
  });
});

describe("deciding on a change from its card", () => {
  const ALICE = "300000000000000001";
  const THREAD = "400000000000000078";

  it("asks why it does not matter, and whom to call for an escalation", async () => {
    const { discord, general } = await start();
    const why = discord.interact(press({ channel: general }, "v1:menu:1", "v1:not-material:C-67"));
    expect(await shown(why)).toEqual([["Reason", 4, "reason"]]);
    expect(why.form?.title).toBe("Not material C-67");
    const escalation = discord.interact(press({ channel: general }, "v1:menu:1", "v1:escalate:C-67"));
    expect(await shown(escalation)).toEqual([
      ["Reason", 4, "reason"],
      ["Person", 5, "person"],
    ]);
  });

  it("lets a person be chosen, by their ID and with their name", async () => {
    const { discord, general, asked } = await start();
    const interaction = discord.interact(press({ channel: general }, "v1:assign:C-67"));
    expect(await shown(interaction)).toEqual([["Person", 5, "person"]]);
    await answered(discord.interact(submit({ channel: general }, "v1:assign:C-67", { person: [ALICE] })));
    expect(commandIn(asked).given).toEqual({
      records: [{ kind: "change", id: 67 }],
      person: `<@${ALICE}|Alice>`,
    });
  });

  it("keeps a reason as it was written, as one line that is no command", async () => {
    const { discord, general, asked } = await start();
    const reason = "C-9 says it better.\n@everyone person:bob";
    await answered(discord.interact(submit({ channel: general }, "v1:not-material:C-67", { reason })));
    expect(commandIn(asked).given).toEqual({
      records: [{ kind: "change", id: 67 }],
      reason: "C-9 says it better. @everyone person:bob",
    });
  });

  it("calls the channel's role with a message of its own: what an edit mentions notifies nobody", async () => {
    const role = "600000000000000001";
    const { runner } = echo();
    const calling: CommandRunner = { ...runner, run: async () => ({ ...replyOf("called", "channel"), ping: role }) };
    const { discord, general } = await start(calling);
    const interaction = discord.interact(submit({ channel: general }, "v1:escalate:C-67", { reason: "look" }));
    await vi.waitFor(() => expect(interaction.answers).toMatchObject([{ original: false }]), { interval: 2 });
    expect(interaction.answers).toMatchObject([
      {
        ephemeral: false,
        allowed_mentions: { parse: [], roles: [role] },
        components: [{ content: `<@&${role}>` }, {}],
      },
    ]);
  });

  it("is told in the card's thread, and what could not be decided to who tried", async () => {
    const { runner } = echo();
    const decided: CommandRunner = {
      ...runner,
      run: async (command) => ({
        ...replyOf(`answer to ${askedLine(command)}`, "asker"),
        ...(askedLine(command).includes("C-67") ? { record: "C-67" } : {}),
      }),
    };
    const { discord, general } = await start(decided);
    const thread = discord.addChannel({ id: THREAD, type: 11, parent_id: general.id });
    const card = { id: THREAD, flags: 1 << 5 };
    const good = discord.interact(press({ channel: general }, "v1:acknowledge:C-67", undefined, card));
    await answered(good);
    expect(textOf(good.answers)).toContain("in the thread");
    expect(textOf(thread.messages)).toContain("answer to acknowledge C-67");
    const bad = discord.interact(submit({ channel: general }, "v1:assign:C-1", { person: [ALICE] }, card));
    await answered(bad);
    expect(textOf(bad.answers)).toContain("answer to assign C-1");
    expect(thread.messages).toHaveLength(1);
  });
});

describe("a watch without a platform", () => {
  it("is asked for with its settings to choose from", async () => {
    const { discord, general } = await start();
    const interaction = discord.interact(press({ channel: general }, "v1:watch:"));
    expect(await shown(interaction)).toEqual([
      ["Platform", 4, "platform"],
      ["Document", 4, "document"],
      ["Type", 4, "type"],
      ["Severity", 3, "severity"],
      ["Digest", 3, "digest"],
    ]);
  });

  it("begins with what was filled in", async () => {
    const { discord, general, asked } = await start();
    const filled = { platform: "stack overflow", document: "", type: "", severity: ["high"], digest: ["off"] };
    const interaction = discord.interact(submit({ channel: general }, "v1:watch:", filled));
    await answered(interaction);
    expect(asked[0]?.line).toBe("watch platform:stack overflow severity:high digest:off");
    expect(interaction.answers).toMatchObject([{ ephemeral: false }]);
  });

  it("is refused before it is asked for, to those who may not manage", async () => {
    const { discord, general, asked } = await start();
    await answered(discord.interact(press({ channel: general, manager: false }, "v1:watch:")));
    expect(asked[0]).toMatchObject({ line: "watch", context: { mayManage: false } });
  });

  it("names the permission that is missing, as the command does", async () => {
    const { discord, general, asked } = await start();
    general.denied.add("SendMessages");
    const interaction = discord.interact(submit({ channel: general }, "v1:watch:", { platform: "meadow" }));
    await answered(interaction);
    expect(textOf(interaction.answers)).toContain("Send Messages");
    expect(asked).toEqual([]);
  });
});

describe("a form of another version", () => {
  it("says so", async () => {
    const { discord, general, asked } = await start();
    const interaction = discord.interact(submit({ channel: general }, "v0:ask:C-67", { question: "why?" }));
    await answered(interaction);
    expect(textOf(interaction.answers)).toContain("older version");
    expect(asked).toEqual([]);
  });
});
