import { DrizzleQueryError } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { explainErrors } from "../../db/explain-errors.js";
import { FineprintError, NotFoundError } from "../../src/errors.js";

class Store {
  constructor(private readonly thrown: unknown) {}

  async read(): Promise<string> {
    if (this.thrown) throw this.thrown;
    return "row";
  }
}

function refusal(code: string): DrizzleQueryError {
  const cause = Object.assign(new Error("the server's words"), { code, params: ["a whole policy"], query: "insert …" });
  return new DrizzleQueryError("insert …", ["a whole policy"], cause);
}

function read(thrown: unknown): Promise<unknown> {
  return explainErrors(new Store(thrown))
    .read()
    .catch((error: unknown) => error);
}

describe("explainErrors", () => {
  it("lets answers and errors of ours through", async () => {
    const ours = new NotFoundError("Document D-1");
    expect(await read(null)).toBe("row");
    expect(await read(ours)).toBe(ours);
    const refused = new FineprintError("text-not-storable", "No.", false);
    expect(await read(new DrizzleQueryError("insert …", [], refused))).toBe(refused);
  });

  it.each([
    ["23505", false],
    ["22P05", false],
    ["42P01", false],
    ["40P01", true],
    ["57P01", true],
    ["ECONNRESET", true],
  ])("says of %s whether a retry is worth it", async (code, retryable) => {
    const error = await read(refusal(code));
    expect(error).toMatchObject({ code: "database", retryable, cause: { code } });
  });

  it("does not repeat what was to be stored", async () => {
    const error = await read(refusal("23505"));
    expect(String(error)).toBe("FineprintError: The database refused a statement: the server's words");
    const cause = error instanceof Error ? error.cause : null;
    expect(JSON.stringify([error, cause, Object.entries(cause ?? {})])).not.toContain("policy");
  });
});
