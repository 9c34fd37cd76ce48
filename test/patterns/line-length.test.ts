import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { files, ROOT } from "../architecture/read-imports.js";

const LONGEST = 160;
/** A line that is part of a pattern; prose and comments may run on. */
const IS_PATTERN = /\(\?[:=!<]|\\[wbsdSp]\W|^\s*\|/;
const IS_COMMENT = /^\s*(?:\/\/|\/?\*|#)/;

it("no line of a pattern is longer than a person reads", () => {
  const long = files
    .filter((file) => file.startsWith("src/policy/") && !/\/(?:statements|telling)\//.test(file))
    .flatMap((file) =>
      readFileSync(join(ROOT, file), "utf8")
        .split("\n")
        .flatMap((line, index) =>
          line.length > LONGEST && IS_PATTERN.test(line) && !IS_COMMENT.test(line) ? [`${file}:${index + 1}`] : [],
        ),
    );
  expect(long).toEqual([]);
});
