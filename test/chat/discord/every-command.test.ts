import { ApplicationCommandOptionType as OptionType } from "discord.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readGiven } from "../../../src/chat/commands/line/given-command.js";
import { COMMAND_GROUPS } from "../../../src/chat/commands/verbs/command-groups.js";
import { getVerb } from "../../../src/chat/commands/verbs/find-verb.js";
import type { ArgumentKind, Verb } from "../../../src/chat/commands/verbs/verb-types.js";
import { VERBS } from "../../../src/chat/commands/verbs/verbs.js";
import { commandDefinitions, commandOf, groupCommand } from "../../../src/chat/discord/command-definitions.js";
import { optionArguments, verbOptions } from "../../../src/chat/discord/command-options.js";
import { type OptionValue, optionValues } from "../../../src/chat/discord/given-options.js";
import { DESCRIBED_IN, DESCRIPTIONS } from "../../../src/chat/discord/tables/descriptions.js";
import { checkCommands } from "../../support/discord/check-commands.js";
import { answered, echo } from "../../support/discord/echo.js";
import { type OpenDiscord, openDiscord } from "../../support/discord/open-discord.js";
import { type Given, slash } from "../../support/discord/payloads.js";

/** Values where not every word will do; another option gets one that Discord itself would let through. */
const VALUES: Readonly<Partial<Record<ArgumentKind, OptionValue>>> = {
  platform: "meadow",
  "watched-platform": "meadow",
  platforms: "meadow, acorn books",
  "document-type": "privacy",
  "provision-type": "ai-training",
  duration: "7d",
  tag: "payments, -old",
  cadence: "1d",
  "profile-kinds": "ai-training, arbitration",
  "rule-number": "R-3",
  "mail-address": "dana@example.com",
  "hook-url": "https://hooks.example.com/in",
  "hook-number": "W-3",
  "message-number": "M-12",
  "hook-topics": "change, deadline",
  "remind-days": "7,1",
  "raise-days": "off",
  "time-zone": "Europe/Berlin",
  "clock-time": "09:00",
  period: "2026-01-31",
  access: "L-5",
  verb: "watch",
  channel: "400000000000000001",
};

const { asked, runner } = echo();
let open: OpenDiscord;

beforeAll(async () => {
  open = await openDiscord(runner);
  await open.adapter.start();
});
afterAll(async () => {
  await open.adapter.stop();
  await open.discord.close();
});

/** A value for each option, of the kind Discord lets people give. */
function everything(verb: Verb): [string, OptionValue][] {
  const known = new Map(optionArguments(verb).map((argument) => [argument.name, argument]));
  return verbOptions(verb).flatMap((option): [string, OptionValue][] => {
    const argument = known.get(option.name);
    if (!argument) return [];
    return [[option.name, VALUES[argument.kind] ?? valueFor(option, argument.records?.[0])]];
  });
}

function valueFor(option: ReturnType<typeof verbOptions>[number], record: string | undefined): OptionValue {
  if (record !== undefined) return { change: "C-1", provision: "P-1", document: "D-1" }[record] ?? "C-1";
  if (option.type === OptionType.Integer) return 5;
  if (option.type === OptionType.Boolean) return true;
  if (option.type === OptionType.Role || option.type === OptionType.User) return "600000000000000001";
  const choice = "choices" in option ? option.choices?.[0] : undefined;
  return choice === undefined ? "some words" : String(choice.value);
}

const cases = VERBS.map((verb) => [verb.name, verb] as const);

describe("every verb as a Discord command", () => {
  it("is registered once, within Discord's limits", () => {
    const definitions = commandDefinitions();
    checkCommands(definitions as Parameters<typeof checkCommands>[0]);
    const names = definitions.flatMap(({ name, ...rest }) => {
      const subs = "options" in rest ? (rest.options ?? []).filter(({ type }) => type === OptionType.Subcommand) : [];
      return subs.length > 0 ? subs.map((sub) => `${name} ${sub.name}`) : [name];
    });
    const expected = VERBS.map((verb) => (verb.under === "itself" ? verb.name : `${commandOf(verb)} ${verb.name}`));
    expect(names.toSorted()).toEqual([...expected, "Explain this change"].toSorted());
  });

  it("describes what is described in another language in all of them, in few enough letters", () => {
    for (const [name, described] of Object.entries(DESCRIPTIONS)) {
      expect([name, Object.keys(described)]).toEqual([name, [...DESCRIBED_IN]]);
      for (const text of Object.values(described)) expect([text, text.length <= 100]).toEqual([text, true]);
    }
    const tooLong = { ...commandDefinitions()[0], description_localizations: { de: "a".repeat(101) } };
    expect(() => checkCommands([tooLong as Parameters<typeof checkCommands>[0][0]])).toThrow();
  });

  it.each(cases)("%s: each option alone is understood", (name, verb) => {
    for (const [option, value] of everything(verb)) {
      const { command, problems } = readGiven(verb, optionValues(verb, new Map([[option, value]])));
      expect([option, problems, command?.verb]).toEqual([option, undefined, name]);
      expect([option, Object.keys(command?.given ?? {}).length]).not.toEqual([option, 0]);
    }
  });

  it.each(cases)("%s: given with all its options, runs as one command and is answered", async (name, verb) => {
    const before = asked.length;
    const path: readonly [string, string?] = verb.under === "itself" ? [name] : [commandOf(verb), name];
    const given: Given = Object.fromEntries(everything(verb));
    const interaction = open.discord.interact(slash({ channel: open.general }, path, given));
    await answered(interaction);
    expect(asked).toHaveLength(before + 1);
    expect(asked[before]?.command).toMatchObject({ verb: name });
    expect(asked[before]?.context).toMatchObject({ mayManage: true, channel: { channel: open.general.id } });
  });
});

describe("a command group", () => {
  const [group] = COMMAND_GROUPS;
  const verbs = (count: number): Verb[] =>
    Array.from({ length: count }, () => ({ ...getVerb("mute"), under: group?.name ?? "policy" }));

  it("takes 25 verbs and refuses the 26th, which has to stand under another group", () => {
    if (!group) throw new Error("no group");
    expect(groupCommand(group, verbs(25))).toHaveProperty("options.length", 25);
    expect(() => groupCommand(group, verbs(26))).toThrow(/has 26 verbs, Discord takes 25.*another command group/);
  });

  it("without verbs is no command", () => {
    if (!group) throw new Error("no group");
    expect(groupCommand(group, [])).toBeNull();
  });
});

describe("the commands for those who manage", () => {
  it("say of every verb for those who manage that it stands under one of theirs", () => {
    const managed = new Set(COMMAND_GROUPS.filter(({ managed }) => managed).map(({ name }) => name as string));
    const elsewhere = VERBS.filter(
      ({ right, under }) => right === "manage" && under !== "itself" && !managed.has(under),
    );
    expect(elsewhere.map(({ name }) => name)).toEqual([]);
  });

  it("are hidden by Discord from the others, and the verbs that change a channel are all among them", () => {
    const hidden = commandDefinitions().filter((one) => one.default_member_permissions === String(1n << 5n));
    expect(hidden.map(({ name }) => name)).toEqual(["watch", "unwatch", "watch-settings", "policy-admin"]);
    const changing = VERBS.filter(({ right }) => right === "manage").map(commandOf);
    expect(changing).not.toContain("policy");
    expect(commandOf(getVerb("settings"))).toBe("watch-settings");
    expect(commandOf(getVerb("digest"))).toBe("watch-settings");
  });
});
