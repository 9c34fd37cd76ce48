import { DrizzleQueryError } from "drizzle-orm";
import { errorMessage, FineprintError } from "../src/errors.js";

/** SQLSTATE classes that come from the statement or its data: the same again fails the same way. */
const FINAL_CLASSES: ReadonlySet<string> = new Set(["21", "22", "23", "42"]);

const DISK_FULL = "53100";

/**
 * Turns the errors of a store's methods into `FineprintError`s. drizzle's own message repeats every parameter, whole
 * policy texts included, and does not say whether a retry is worth it.
 */
export function explainErrors<T extends object>(store: T): T {
  return new Proxy(store, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name);
      if (typeof member !== "function") return member;
      return async (...args: unknown[]) => {
        try {
          return await member.apply(target, args);
        } catch (error) {
          throw error instanceof DrizzleQueryError ? explain(error) : error;
        }
      };
    },
  });
}

function explain(error: DrizzleQueryError): FineprintError {
  const { cause } = error;
  if (cause instanceof FineprintError) return cause;
  const state = cause && "code" in cause ? String(cause.code) : "";
  if (state === DISK_FULL) {
    const message = "The disk of the database is full: free some room. What was refused is tried again.";
    return new FineprintError("disk-full", message, true, { cause: withoutParameters(cause) });
  }
  const retryable = state.length !== 5 || !FINAL_CLASSES.has(state.slice(0, 2));
  const message = `The database refused a statement: ${errorMessage(cause)}`;
  return new FineprintError("database", message, retryable, { cause: withoutParameters(cause) });
}

/** PGlite's errors hold the statement with its parameters as well. */
function withoutParameters(cause: Error | undefined): Error | undefined {
  if (!cause) return undefined;
  const bare = new Error(cause.message);
  return Object.assign(bare, { stack: cause.stack, ...("code" in cause ? { code: cause.code } : {}) });
}
