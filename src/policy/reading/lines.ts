/**
 * A pattern written over several lines, one alternative a line: the lines are put together without what is blank at their
 * ends; a backslash keeps the blank that a line begins with, and stands for one at its end. Nothing has to be escaped for the
 * sake of the string.
 */
export function lines(strings: TemplateStringsArray, ...parts: readonly string[]): string {
  return String.raw(strings, ...parts)
    .split("\n")
    .map(joinLine)
    .join("");
}

/** One such line as it is put together with the others. */
export function joinLine(line: string): string {
  return line
    .trim()
    .replace(/^\\(?= )/, "")
    .replace(/\\$/, " ");
}
