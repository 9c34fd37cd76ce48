import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";

export const ROOT = resolve(import.meta.dirname, "../..");

export interface Import {
  readonly from: string;
  /** A path from the root, or a package's name. */
  readonly to: string;
}

/** Every source file of the product, as a path from the root. */
export const files: readonly string[] = ["src", "jobs", "db"].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name)),
);

/** Every import of them, types included: a type that is imported upwards is an arrow like any other. */
export const imports: readonly Import[] = files.flatMap(readImports);

function readImports(file: string): Import[] {
  const source = readFileSync(join(ROOT, file), "utf8");
  const statements = source.matchAll(
    /^(?:import|export)\s+[^;"']*?from\s+["']([^"']+)["']|import\(\s*["']([^"']+)["']/gm,
  );
  return [...statements].map(([, target, dynamic]) => ({
    from: file,
    to: resolveTarget(file, target ?? dynamic ?? ""),
  }));
}

function resolveTarget(file: string, target: string): string {
  if (!target.startsWith(".")) return target;
  const path = relative(ROOT, resolve(ROOT, dirname(file), target));
  const drawn = path.replace(/\.js$/, ".tsx");
  return existsSync(join(ROOT, drawn)) ? drawn : path.replace(/\.js$/, ".ts");
}
