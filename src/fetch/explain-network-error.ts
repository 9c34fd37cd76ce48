import { errors } from "undici";
import {
  NETWORK_PROBLEM_FAMILIES,
  NETWORK_PROBLEMS,
  type NetworkProblem,
  OTHER_SYSTEM_ERROR,
} from "./network-problems.js";
import { ProxyError } from "./proxy-error.js";
import { lastingFailure, ReadFailure } from "./read-failure.js";
import { RefusedAddressError } from "./refused-address-error.js";
import { TimeLimitError } from "./time-limit.js";

/** Turns what a network threw into a failed read about `host`. What is not the network's doing comes back as it is. */
export function explainNetworkError(host: string, error: unknown): unknown {
  if (error instanceof RefusedAddressError) return refusedAddress(host, error.message);
  if (error instanceof TimeLimitError) {
    const problem = `${host} did not finish answering within ${error.limitMs / 1_000} s`;
    return new ReadFailure({ state: "timeout", problem, retryable: true });
  }
  if (error instanceof ProxyError) {
    const problem = `${host} could not be reached: ${error.message}`;
    return new ReadFailure({ state: "unreachable", problem, retryable: error.retryable });
  }
  const code = codeOf(error);
  const found = code === null ? null : findProblem(code);
  if (!found) return error;
  return new ReadFailure({
    state: found.state,
    problem: `${host} ${found.words} (${code})`,
    retryable: found.retryable,
  });
}

/** A page that was not asked for, because its address must not be. */
export function refusedAddress(host: string, fault: string): ReadFailure {
  return lastingFailure("refused-address", `${host} was not read: ${fault}`);
}

function codeOf(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  if ("code" in error && typeof error.code === "string") return error.code;
  // undici's parser leaves the code out where llhttp gives none it knows.
  return error instanceof errors.HTTPParserError ? "HPE_INVALID" : null;
}

function findProblem(code: string): NetworkProblem | undefined {
  const listed =
    NETWORK_PROBLEMS[code] ?? NETWORK_PROBLEM_FAMILIES.find(({ prefix }) => code.startsWith(prefix))?.problem;
  return listed ?? (OTHER_SYSTEM_ERROR.pattern.test(code) ? OTHER_SYSTEM_ERROR.problem : undefined);
}
