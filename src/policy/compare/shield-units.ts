import { lines } from "../reading/lines.js";
import type { WordRun } from "../types.js";

/** What a reader takes for one word though it has marks inside: e-mail and web addresses, stamps of a machine, times of day, file names. */
const UNIT = new RegExp(
  lines`
  [\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5}
  |(?:https?:\/\/|www\.)[^\s<>"“”()[\]{}]{1,500}[^\s<>"“”()[\]{}.,;:!?'’]
  |\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?
  |\d{1,2}:\d{2}(?::\d{2})?(?: ?[ap]\.?m\b\.?)?
  |(?<![\p{L}\p{N}.])[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{2,63}){1,4}(?:\/[^\s<>"“”()[\]{}.,;:!?]{1,200})?
  (?![\p{L}\p{N}])
`,
  "giu",
);
/** Characters that no text uses: each stands for one unit while words are compared. */
const FIRST = 0xe000;
const LAST = 0xf8ff;
const PRIVATE = /[\ue000-\uf8ff]/;

/** Two texts in which every unit is one character, and the way back. */
export interface Shielded {
  readonly before: string;
  readonly after: string;
  reveal(runs: readonly WordRun[]): WordRun[];
}

/** Replaces each unit of two texts by a character of its own, so that no comparison cuts through it. */
export function shieldUnits(before: string, after: string): Shielded {
  const plain: Shielded = { before, after, reveal: (runs) => [...runs] };
  if (PRIVATE.test(before) || PRIVATE.test(after)) return plain;
  const signs = new Map<string, string>();
  const units: string[] = [];
  const shield = (text: string): string =>
    text.replace(UNIT, (unit) => {
      const known = signs.get(unit);
      if (known !== undefined) return known;
      if (FIRST + units.length > LAST) return unit;
      const sign = String.fromCharCode(FIRST + units.length);
      signs.set(unit, sign);
      units.push(unit);
      return sign;
    });
  const shielded = { before: shield(before), after: shield(after) };
  if (units.length === 0) return plain;
  const reveal = (text: string): string =>
    text.replace(/[\ue000-\uf8ff]/g, (sign) => units[sign.charCodeAt(0) - FIRST] ?? sign);
  return { ...shielded, reveal: (runs) => runs.map(({ op, text }) => ({ op, text: reveal(text) })) };
}
