import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ArgumentKind, Verb, VerbArgument } from "../../../src/chat/commands/verbs/verb-types.js";
import { VERBS } from "../../../src/chat/commands/verbs/verbs.js";
import type { CommandContext, Reply } from "../../../src/chat/types.js";
import type { TestDatabase } from "../../support/database.js";
import {
  createWorld,
  openTestDatabase,
  publishBaseline,
  publishChange,
  TERMS_AFTER,
  TERMS_BEFORE,
  type World,
} from "./world.js";

/**
 * Two companies on one installation. One watches a page of its own, added by its address; the other must not learn of it
 * from any verb. The lines come from the verb table: a new verb is asked here by itself.
 */

const OWNER = { adapter: "slack", workspace: "T1", channel: "C1" };
const OWNERS_OTHER_ROOM = { ...OWNER, channel: "C2" };
const STRANGER = { adapter: "slack", workspace: "T2", channel: "C1" };
const NAMESAKE = { adapter: "discord", workspace: "T1", channel: "C1" };

/** A word that stands in the hidden page and nowhere else. */
const MARK = "zanzibar";
const HIDDEN = TERMS_BEFORE.replace("within 30 days.", `within 30 ${MARK} days.`);
const HIDDEN_CHANGED = TERMS_AFTER.replace("class action.", `class action, the ${MARK} rule.`);

/** What a line is about: something that is there for the owner, and its like that is there for nobody. */
interface About {
  readonly platform: string;
  readonly id: number;
}
const REAL: About = { platform: "qzvault.example", id: 1 };
const GHOST: About = { platform: "qzghost.example", id: 998 };

let database: TestDatabase;
let world: World;
beforeAll(async () => {
  database = await openTestDatabase();
  world = await createWorld(database);
  await world.run(`watch https://${REAL.platform}/terms`, { channel: OWNER });
  await world.run("watch meadow terms", { channel: STRANGER });
  await publishBaseline(world, 1, HIDDEN);
  await publishBaseline(world, 2, TERMS_BEFORE);
  await world.runner.settle();
  await publishChange(world, await world.stores.documents.getDocument(1), HIDDEN_CHANGED);
  await publishChange(world, await world.stores.documents.getDocument(2), TERMS_AFTER);
});
afterAll(() => database.close());

/** How each kind of argument names what a line is about. */
const SUBJECTS: Readonly<Partial<Record<ArgumentKind, (about: About, argument: VerbArgument) => readonly string[]>>> = {
  platform: ({ platform }) => [platform, `${platform} arbitration`],
  "watched-platform": ({ platform }) => [platform],
  platforms: ({ platform }) => [`${platform}, meadow type:arbitration`],
  question: ({ platform, id }) => [
    `can I opt out of arbitration at ${platform}?`,
    "can I take part in a class action under the rule?",
    ...["C", "P", "D"].map((letter) => `can I opt out of arbitration? ${letter}-${id}`),
  ],
  record: ({ id }, { records = [] }) => records.map((kind) => `${kind.charAt(0).toUpperCase()}-${id}`),
};
/** What else a verb cannot do without. */
const FILLED: Readonly<Partial<Record<ArgumentKind, string>>> = { person: "me", reason: "because we must know" };

function linesOf(verb: Verb, about: About): string[] {
  const others = verb.arguments.flatMap(({ kind, required }) => (required && FILLED[kind]) || []);
  const subjects = verb.arguments.flatMap((argument) => SUBJECTS[argument.kind]?.(about, argument) ?? []);
  return ["", ...subjects].map((subject) => [verb.name, subject, ...others].join(" ").replace(/ +/g, " ").trim());
}

async function ask(line: string, channel: CommandContext["channel"]): Promise<string> {
  const shown: Reply[] = [];
  shown.push(await world.run(line, { channel, followUp: async (reply) => void shown.push(reply) }));
  await world.runner.settle();
  return JSON.stringify(shown.map(({ files, ...reply }) => ({ ...reply, files: files?.map(({ text }) => text) })));
}

/** The same words for what is hidden and for what does not exist. */
function plain(text: string, { platform, id }: About): string {
  const name = platform.replace(".example", "");
  return text.replaceAll(name, "NAME").replaceAll(new RegExp(`\\b([CPD])-?${id}\\b`, "g"), "$1-ID");
}

describe.each(VERBS.map((verb) => [verb.name, verb] as const))("%s, asked by another company", (_name, verb) => {
  it("answers about what it may not see as about what does not exist", async () => {
    const [real, ghost] = [linesOf(verb, REAL), linesOf(verb, GHOST)];
    for (const [at, line] of real.entries()) {
      const answer = await ask(line, STRANGER);
      expect([line, answer.includes(MARK)]).toEqual([line, false]);
      const like = ghost[at] ?? "";
      if (like === line) continue;
      expect([line, plain(answer, REAL)]).toEqual([line, plain(await ask(like, STRANGER), GHOST)]);
    }
  });
});

describe("a record of a page that was added by its address", () => {
  it.each([
    ["show C-1", MARK],
    ["show D-1", "readable"],
    ["explain P-1", MARK],
    ["severity P-1", "+60 base"],
    ["cite C-1", MARK],
    ["verify C-1", "everything checked stands"],
    ["timeline qzvault.example", "C-1"],
    ["risks qzvault.example", "P-1"],
    ["compare meadow type:arbitration", MARK],
  ])("is there for its own company, in every room: %s", async (line, words) => {
    expect(await ask(line, OWNERS_OTHER_ROOM)).toContain(words);
    expect(await ask(line, { adapter: "terminal", workspace: "local", channel: "general" })).toContain(words);
    expect(await ask(line, STRANGER)).not.toContain(words);
    expect(await ask(line, NAMESAKE)).not.toContain(words);
  });

  it("stays there for its company when nobody watches it any more", async () => {
    await ask("unwatch D-1", OWNER);
    expect(await ask("show C-1", OWNERS_OTHER_ROOM)).toContain(MARK);
    expect(await ask("show C-1", STRANGER)).toContain("There is no record C-1");
  });

  it("is there for who gives the address too, from then on", async () => {
    await ask(`watch https://${REAL.platform}/terms`, NAMESAKE);
    expect(await ask("show C-1", NAMESAKE)).toContain(MARK);
    expect(await ask("show C-1", STRANGER)).toContain("There is no record C-1");
  });

  it("is not completed for others", async () => {
    const completed = async (line: string) => world.runner.complete(line, { channel: STRANGER });
    for (const verb of VERBS) {
      const words = (await completed(`/policy ${verb.name} `)).join(" ");
      expect([verb.name, /qzvault|\b[CD]-1\b/.test(words)]).toEqual([verb.name, false]);
    }
  });
});

describe("a record of a page in the catalogue", () => {
  it("is there for everybody", async () => {
    expect(await ask("show C-2", NAMESAKE)).toContain("Meadow Learn");
    expect(await ask("timeline meadow", OWNER)).toContain("C-2");
  });
});
