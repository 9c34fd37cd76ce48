import { readFileSync } from "node:fs";
import { join } from "node:path";
import { evaluate, readExposition, type Scrape } from "./evaluate-rule.js";

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const RULES = readRules(readFileSync(join(import.meta.dirname, "../../../docs/operations/alerts.yaml"), "utf8"));

interface Rule {
  readonly alert: string;
  readonly expr: string;
  /** Seconds through which it must hold. */
  readonly holds: number;
}

function readRules(yaml: string): Rule[] {
  return yaml
    .split("- alert: ")
    .slice(1)
    .map((block) => {
      const [, expr = ""] = /^ {8}expr: (?:>\n)?((?:.+\n(?: {10}.+\n)*))/m.exec(block) ?? [];
      const [, minutes = "0", unit = "m"] = /^ {8}for: (\d+)([mh])$/m.exec(block) ?? [];
      return {
        alert: /^\w+/.exec(block)?.[0] ?? "",
        expr: expr.replace(/\s+/g, " ").trim(),
        holds: Number(minutes) * (unit === "h" ? HOUR : MINUTE),
      };
    });
}

/** Scrapes a minute apart, as Prometheus keeps them: the figures, and whether the process answered. */
export class Watch {
  readonly scrapes: Scrape[] = [];

  async scrape(expose: (() => Promise<string>) | null): Promise<void> {
    const up = { name: "up", labels: { job: "fineprint" }, value: expose === null ? 0 : 1 };
    const samples = expose === null ? [] : readExposition(await expose());
    this.scrapes.push({ at: this.#next(), samples: [...samples, up] });
  }

  /** What is scraped for so many minutes while nothing changes. */
  async goOn(minutes: number, expose: (() => Promise<string>) | null): Promise<void> {
    const samples = expose === null ? null : await expose();
    for (let minute = 0; minute < minutes; minute += 1)
      await this.scrape(samples === null ? null : async () => samples);
  }

  /** The alerts that fire now: what holds at every scrape for as long as the rule asks. */
  firing(): string[] {
    const now = this.scrapes.at(-1)?.at ?? 0;
    return RULES.filter(({ expr, holds }) => {
      const looks = this.scrapes.filter(({ at }) => at >= now - holds);
      return now - holds >= 0 && looks.every(({ at }) => evaluate(expr, this.scrapes, at).length > 0);
    }).map(({ alert }) => alert);
  }

  #next(): number {
    return (this.scrapes.at(-1)?.at ?? -MINUTE) + MINUTE;
  }
}
