/**
 * As much of Prometheus's expression language as the alert rules of this repository use, over scrapes kept in memory.
 * `increase` and `rate` count what was seen between the first and the last scrape of their window and draw nothing out beyond
 * it, which changes a figure a little and never whether it is zero; a series needs two scrapes in the window, as there.
 */
export interface Scrape {
  /** Seconds. */
  readonly at: number;
  readonly samples: readonly Sample[];
}

export interface Sample {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

type Vector = readonly Pick<Sample, "labels" | "value">[];
type Result = number | Vector;

/** How long a sample stands for now, seconds. */
const STALE = 300;
const UNITS: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3_600, d: 86_400 };
const TOKEN =
  /\s*(?:(\d+(?:\.\d+)?)(?![a-z\d])|([a-zA-Z_:][\w:]*)|(\{[^}]*\})|\[(\d+)([smhd])\]|(==|!=|>=|<=|[<>()*/,]))/y;

interface Token {
  readonly kind: "number" | "name" | "labels" | "range" | "sign";
  readonly text: string;
}

/** Samples of an exposition; comments are left out. */
export function readExposition(text: string): Sample[] {
  return text.split("\n").flatMap((line) => {
    const [, name, labels, value] = /^([a-zA-Z_]\w*)(?:\{(.*)\})? (\S+)$/.exec(line) ?? [];
    if (name === undefined || value === undefined) return [];
    const pairs = [...(labels ?? "").matchAll(/(\w+)="([^"]*)"/g)].map(([, key = "", of = ""]) => [key, of] as const);
    return [{ name, labels: Object.fromEntries(pairs), value: Number(value) }];
  });
}

/** What an expression comes to at a time; an empty list is no result. An expression beyond the subset throws. */
export function evaluate(expression: string, scrapes: readonly Scrape[], now: number): Vector {
  const tokens = readTokens(expression);
  let at = 0;
  const peek = () => tokens[at]?.text;
  const take = (text?: string): Token => {
    const token = tokens[at];
    if (token === undefined || (text !== undefined && token.text !== text)) {
      throw new Error(`${text ?? "more"} is missing in ${expression}`);
    }
    at += 1;
    return token;
  };

  function either(): Result {
    let result = comparison();
    while (peek() === "or") {
      take();
      const other = asVector(comparison());
      const known = asVector(result);
      result = [...known, ...other.filter((one) => !known.some((same) => keyOf(same) === keyOf(one)))];
    }
    return result;
  }

  function comparison(): Result {
    const left = product();
    const sign = peek() ?? "";
    const holds = COMPARISONS[sign];
    if (holds === undefined) return left;
    take();
    const right = product();
    if (typeof right !== "number") throw new Error(`only figures are compared with: ${expression}`);
    return asVector(left).filter(({ value }) => holds(value, right));
  }

  function product(): Result {
    let result = operand();
    while (peek() === "*" || peek() === "/") {
      const { text } = take();
      result = combine(result, operand(), (a, b) => (text === "*" ? a * b : a / b));
    }
    return result;
  }

  function operand(): Result {
    const token = take();
    if (token.kind === "number") return Number(token.text);
    if (token.text === "(") return closed(either());
    if (token.kind !== "name") throw new Error(`${token.text} is not known in ${expression}`);
    if (peek() !== "(") return instant(token.text);
    take("(");
    return call(token.text);
  }

  function call(name: string): Result {
    if (name === "increase" || name === "rate") return closed(growth(name));
    const inner = closed(either());
    if (name === "vector") return [{ labels: {}, value: inner as number }];
    const values = asVector(inner).map(({ value }) => value);
    if (name === "absent") return values.length > 0 ? [] : [{ labels: {}, value: 1 }];
    const total = TOTALS[name];
    if (total === undefined) throw new Error(`${name} is not known in ${expression}`);
    return values.length === 0 ? [] : [{ labels: {}, value: total(values) }];
  }

  function closed<Inside>(result: Inside): Inside {
    take(")");
    return result;
  }

  function matcher(name: string): (sample: Sample) => boolean {
    const labels = tokens[at]?.kind === "labels" ? take().text : "{}";
    const tests = [...labels.matchAll(/(\w+)(=~|!~|!=|=)"([^"]*)"/g)].map(([, key = "", sign = "", of = ""]) => {
      const whole = new RegExp(`^(?:${of})$`);
      const is = (value: string) => (sign.endsWith("~") ? whole.test(value) : value === of);
      return (sample: Sample) => is(sample.labels[key] ?? "") !== sign.startsWith("!");
    });
    return (sample) => sample.name === name && tests.every((test) => test(sample));
  }

  function instant(name: string): Vector {
    const matches = matcher(name);
    const last = scrapes.filter((scrape) => scrape.at <= now && scrape.at > now - STALE).at(-1);
    return (last?.samples ?? []).filter(matches);
  }

  function growth(name: string): Vector {
    const matches = matcher(take().text);
    const window = Number(take().text);
    const seen = new Map<string, { labels: Sample["labels"]; values: number[] }>();
    for (const { at: when, samples } of scrapes) {
      if (when > now || when <= now - window) continue;
      for (const sample of samples.filter(matches)) {
        const known = seen.get(keyOf(sample));
        if (known === undefined) seen.set(keyOf(sample), { labels: sample.labels, values: [sample.value] });
        else known.values.push(sample.value);
      }
    }
    const grown = [...seen.values()].filter(({ values }) => values.length > 1);
    return grown.map(({ labels, values }) => ({ labels, value: grownBy(values) / (name === "rate" ? window : 1) }));
  }

  const result = asVector(either());
  if (at < tokens.length) throw new Error(`${peek()} is left over in ${expression}`);
  return result;
}

const COMPARISONS: Readonly<Record<string, (a: number, b: number) => boolean>> = {
  "==": (a, b) => a === b,
  "!=": (a, b) => a !== b,
  ">": (a, b) => a > b,
  "<": (a, b) => a < b,
  ">=": (a, b) => a >= b,
  "<=": (a, b) => a <= b,
};

const TOTALS: Readonly<Record<string, (values: readonly number[]) => number>> = {
  sum: (values) => values.reduce((all, value) => all + value, 0),
  min: (values) => Math.min(...values),
  max: (values) => Math.max(...values),
};

function readTokens(expression: string): Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  for (const text = expression.trim(); TOKEN.lastIndex < text.length; ) {
    const from = TOKEN.lastIndex;
    const [, number, name, labels, count, unit = "", sign] = TOKEN.exec(text) ?? [];
    if (number !== undefined) tokens.push({ kind: "number", text: number });
    else if (name !== undefined) tokens.push({ kind: "name", text: name });
    else if (labels !== undefined) tokens.push({ kind: "labels", text: labels });
    else if (count !== undefined) tokens.push({ kind: "range", text: String(Number(count) * (UNITS[unit] ?? 1)) });
    else if (sign !== undefined) tokens.push({ kind: "sign", text: sign });
    else throw new Error(`not known from here on: ${text.slice(from)}`);
  }
  return tokens;
}

/** A counter that is smaller than before began anew. */
function grownBy(values: readonly number[]): number {
  return values.slice(1).reduce((sum, value, at) => {
    const before = values[at] ?? 0;
    return sum + (value < before ? value : value - before);
  }, 0);
}

function combine(a: Result, b: Result, by: (a: number, b: number) => number): Result {
  if (typeof a === "number" && typeof b === "number") return by(a, b);
  if (typeof a === "number") return asVector(b).map(({ labels, value }) => ({ labels, value: by(a, value) }));
  if (typeof b === "number") return a.map(({ labels, value }) => ({ labels, value: by(value, b) }));
  return a.flatMap((one) => {
    const other = b.find((same) => keyOf(same) === keyOf(one));
    return other === undefined ? [] : [{ labels: one.labels, value: by(one.value, other.value) }];
  });
}

function asVector(result: Result): Vector {
  return typeof result === "number" ? [{ labels: {}, value: result }] : result;
}

function keyOf({ labels }: Pick<Sample, "labels">): string {
  return JSON.stringify(Object.entries(labels).sort());
}
