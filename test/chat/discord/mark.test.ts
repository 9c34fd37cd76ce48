import { ComponentType } from "discord.js";
import { expect, it } from "vitest";
import { subjectOf } from "../../../src/chat/discord/mark.js";

const said = (content: string) =>
  [{ type: ComponentType.Container, components: [{ type: ComponentType.TextDisplay, content }] }] as never;

it("takes an answer without buttons for being about the one record that it names", () => {
  expect(subjectOf(said("It stands since 3 May. Beside others: `/policy compare record: P-345`"))).toBe("P-345");
  expect(subjectOf(said("P-345 · High 71. Beside others: P-345"))).toBe("P-345");
});

it("takes a list or a help for being about none", () => {
  expect(subjectOf(said("C-67 · Coursera\nC-68 · Udemy"))).toBeUndefined();
  expect(subjectOf(said("Nothing is watched here yet."))).toBeUndefined();
});
