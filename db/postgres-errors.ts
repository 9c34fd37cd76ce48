import { errorMessage, FineprintError } from "../src/errors.js";

const CHECK_URL = "Check DATABASE_URL.";

/** SQLSTATEs that a person has to mend; anything else may pass by itself. */
const FINAL_STATES: Readonly<Record<string, string>> = {
  "28P01": `refused the user name or password. ${CHECK_URL}`,
  "28000": `refused the user or the way to connect. ${CHECK_URL}`,
  "3D000": `has no database of that name. Create it, or correct DATABASE_URL.`,
  "42501": "does not allow this user to create schemas. Grant CREATE on the database.",
};

/** Says which server failed and what to do. Never repeats the password: of the address only host and port are shown. */
export function explainConnectionError(databaseUrl: string, error: unknown): FineprintError {
  const cause = rootOf(error);
  const server = `PostgreSQL at ${hostOf(databaseUrl)}`;
  const final = FINAL_STATES[codeOf(cause)];
  if (final) return new FineprintError("database-refused", `${server} ${final}`, false, { cause });
  const why = errorMessage(cause) || codeOf(cause);
  const message = `${server} cannot be used (${why}). Check that it runs and can be reached from here, and that DATABASE_URL is right.`;
  return new FineprintError("database-unreachable", message, true, { cause });
}

/** drizzle wraps the driver's error; Node wraps one error for each address it tried. */
function rootOf(error: unknown): unknown {
  if (error instanceof AggregateError && error.errors[0]) return rootOf(error.errors[0]);
  return error instanceof Error && error.cause instanceof Error ? rootOf(error.cause) : error;
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}

function hostOf(databaseUrl: string): string {
  try {
    const url = new URL(databaseUrl);
    return url.host || url.searchParams.get("host") || "localhost";
  } catch {
    return "an unreadable address";
  }
}
