import { describe, expect, it } from "vitest";
import { plainReason } from "../../../src/policy/reason.js";
import { rateClause } from "../../../src/policy/severity/rate.js";
import { BANDS, TRIGGERS } from "./ordinary-clauses.js";

describe("severity of ordinary clauses", () => {
  it.each(BANDS)("%s is %s", (text, band) => {
    expect(rateClause({ text, path: [] }).severity).toBe(band);
  });

  it.each(TRIGGERS)("%s has %s %i, with its words", (text, factor, points) => {
    const reason = rateClause({ text, path: [] })
      .reasons.map(plainReason)
      .find((one) => one.factor === factor && one.points === points);
    expect(reason).toBeDefined();
    expect(text).toContain(reason?.trigger);
  });
});
