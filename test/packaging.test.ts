import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { z } from "zod";

const ROOT = join(import.meta.dirname, "..");
const read = (file: string) => readFileSync(join(ROOT, file), "utf8");
const dockerfile = read("Dockerfile").split("\n");
const notice = read("NOTICE");

describe("the image", () => {
  it("names its base images, and those it runs beside, by full version", () => {
    const images = [...dockerfile, ...read("compose.yaml").split("\n")].flatMap((line) => {
      const image = /^(?:FROM|\s+image:)\s+(\S+)/.exec(line)?.[1];
      return image === undefined ? [] : [image];
    });
    expect(images.length).toBe(5);
    for (const image of images) expect(image).toMatch(/:\d+\.\d+(\.\d+)?-/);
  });

  it("copies only what is there and what the build may see", () => {
    const allowed = read(".dockerignore")
      .split("\n")
      .flatMap((line) => (line.startsWith("!") ? [line.slice(1)] : []));
    const copied = dockerfile.flatMap((line) =>
      line.startsWith("COPY ") && !line.includes("--from") ? line.split(/\s+/).slice(1, -1) : [],
    );
    expect(copied).toContain("NOTICE");
    for (const file of copied) {
      expect(existsSync(join(ROOT, file)), file).toBe(true);
      expect(
        allowed.some((name) => file === name || file.startsWith(`${name}/`)),
        file,
      ).toBe(true);
    }
  });

  it("has the folders that the build compiles", () => {
    const { include } = z.object({ include: z.array(z.string()) }).parse(JSON.parse(read("tsconfig.build.json")));
    for (const folder of include) expect(dockerfile).toContain(`COPY ${folder} ./${folder}`);
  });
});

describe("the notice", () => {
  const files = readdirSync(join(ROOT, "src"), { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".json"),
  );
  const attributed = files.flatMap((file) => {
    const attribution = /"attribution": "([^"]+)"/.exec(read(join("src", file)).slice(0, 2_000))?.[1];
    return attribution === undefined ? [] : [[file, attribution] as const];
  });

  it.each(attributed)("names %s", (file) => {
    expect(notice).toContain(`src/${file}`);
  });

  it("gives every attribution that a shipped file carries", () => {
    expect(attributed.length).toBeGreaterThan(2);
    for (const [, attribution] of attributed) {
      for (const part of attribution
        .replace("Derived from ", "")
        .replace(/^and from /, "")
        .split(" and from "))
        expect(notice).toContain(part);
    }
  });

  it("names the version of each package it speaks of", () => {
    const named = [...notice.matchAll(/^ {2}(@?[\w/-]+) (\d+\.\d+\.\d+) /gm)];
    expect(named.length).toBeGreaterThan(5);
    for (const [, name = "", version] of named) {
      expect(JSON.parse(read(join("node_modules", name, "package.json"))).version, name).toBe(version);
    }
  });
});
