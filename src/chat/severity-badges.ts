import type { Severity } from "../policy/types.js";

/** Glyph and word together, the same on every platform with pictures: neither shape nor colour alone carries the meaning. */
export const SEVERITY_BADGES: Readonly<Record<Severity, string>> = {
  high: "🔺 High",
  medium: "🔶 Medium",
  low: "🔵 Low",
};
