/**
 * A pattern written over several lines, one alternative a line: the lines are put together without what is blank at their
 * ends, and a backslash at the end of a line stands for a blank. Nothing has to be escaped for the sake of the string.
 */
export function lines(strings: TemplateStringsArray, ...parts: readonly string[]): string {
  return String.raw(strings, ...parts)
    .split("\n")
    .map((line) => line.trim().replace(/\\$/, " "))
    .join("");
}
