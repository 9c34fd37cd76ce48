import { z } from "zod";
import { FineprintError, InputError, NotFoundError } from "../../errors.js";
import type { Logger } from "../../logger.js";
import type { Problem } from "./shapes.js";

type Status = 400 | 401 | 403 | 404 | 410 | 422 | 429 | 500;

/** A refused request as its answer has it. */
export interface Refused {
  readonly status: Status;
  readonly problem: z.infer<typeof Problem>;
}

const TITLES: Readonly<Record<Status, string>> = {
  400: "The request cannot be read",
  401: "No token, or none that opens anything",
  403: "The token may not do this",
  404: "No such record",
  410: "Not shown",
  422: "The request cannot be answered",
  429: "Too many requests",
  500: "Something failed here",
};

/** A refusal in the form of RFC 9457. `retry`: the same request may do later. */
export function refuse(status: Status, detail: string, retry = false): Refused {
  return { status, problem: { type: "about:blank", title: TITLES[status], status, detail, retry } };
}

/** What an error comes to for whoever asked. What is not theirs to put right is logged and not told. */
export function refuseError(error: unknown, logger: Pick<Logger, "error">): Refused {
  if (error instanceof z.ZodError) return refuse(400, error.issues.map(issueWords).join("; "));
  if (error instanceof InputError) return refuse(422, error.message);
  if (error instanceof NotFoundError) return refuse(404, error.message);
  if (error instanceof FineprintError && error.code === "unproven") return refuse(410, error.message);
  if (error instanceof FineprintError && error.code === "too-much-asked") return refuse(429, error.message, true);
  logger.error({ err: error }, "an API request failed");
  return refuse(500, "It is not your fault. Try again in a minute; if it stays, tell the operator.", true);
}

function issueWords({ path, message }: z.core.$ZodIssue): string {
  return [path.join("."), message].filter((part) => part !== "").join(": ");
}
