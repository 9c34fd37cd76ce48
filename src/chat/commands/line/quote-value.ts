const QUOTES = ['""', "''", "“”"] as const;

/** A value as one word of a command line. Our grammar knows no escapes, so the quotes are ones that do not stand in it. */
export function quoteValue(value: string): string {
  const fitting = QUOTES.find((pair) => [...pair].every((mark) => !value.includes(mark)));
  const [open, close] = fitting ?? QUOTES[0];
  return `${open}${fitting ? value : value.replaceAll(/["'“”]/g, "")}${close}`;
}
