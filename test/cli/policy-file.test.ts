import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { readPolicyFile } from "../../src/cli/policy-file.js";
import { InputError } from "../../src/errors.js";

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "fineprint-files-"));
});

async function file(name: string, content: string | Buffer): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

async function faultOf(path: string): Promise<string> {
  const error = await readPolicyFile(path).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(InputError);
  return (error as InputError).message;
}

describe("readPolicyFile", () => {
  it("reads HTML, Markdown and plain text to the same words", async () => {
    const words = "We keep your data for 12 months.";
    for (const [name, content] of [
      ["a.html", `<main><h1>Notice</h1><p>${words}</p></main>`],
      ["a.md", `# Notice\n\n${words}\n`],
      ["a.txt", `Notice\n\n${words}\n`],
      ["no-ending", `<html><body><h1>Notice</h1><p>${words}</p></body></html>`],
    ] as const) {
      const { content: policy } = await readPolicyFile(await file(name, content));
      expect(policy.text).toContain(words);
      expect(policy.text).not.toContain("<p>");
    }
  });

  it("reads UTF-16 with a byte order mark", async () => {
    const path = await file("wide.txt", Buffer.from("\ufeffWe keep your data for 12 months.", "utf16le"));
    expect((await readPolicyFile(path)).content.text).toContain("12 months");
  });

  it("says in one line what is wrong, without the path", async () => {
    await mkdir(join(folder, "sub"));
    const faults = [
      await faultOf(join(folder, "missing.txt")),
      await faultOf(join(folder, "sub")),
      await faultOf(await file("empty.html", "")),
      await faultOf(await file("blank.txt", " \n\n ")),
      await faultOf(await file("binary.txt", Buffer.from([1, 2, 0, 3]))),
      await faultOf(await file("huge.txt", Buffer.alloc(11 * 1024 * 1024, "a "))),
    ];
    expect(faults).toEqual([
      "missing.txt cannot be read: there is no such file.",
      "sub is a directory. Give a .html, .md, .txt or .pdf file.",
      "empty.html is empty.",
      "blank.txt holds no readable text.",
      "binary.txt is not a text file. Give a .html, .md, .txt or .pdf file.",
      "huge.txt is larger than 10 MB, the most that is read.",
    ]);
  });
});
