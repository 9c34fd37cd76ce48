import type { FailedPageRead } from "./read-failure.js";

export interface NetworkProblem {
  readonly state: FailedPageRead["state"];
  /** Follows the host's name: "www.acme.example could not be reached: …". */
  readonly words: string;
  readonly retryable: boolean;
}

function unreachable(words: string, retryable = true): NetworkProblem {
  return { state: "unreachable", words: `could not be reached: ${words}`, retryable };
}

function brokenOff(words: string): NetworkProblem {
  return { state: "unreachable", words, retryable: true };
}

const timeout: NetworkProblem = { state: "timeout", words: "did not answer in time", retryable: true };
const certificate = unreachable("its certificate cannot be trusted", false);

/** Error codes of Node (system calls, TLS, zlib), its HTTP parser and undici, in words for people. */
export const NETWORK_PROBLEMS: Readonly<Record<string, NetworkProblem>> = {
  ENOTFOUND: unreachable("the address lookup failed"),
  EAI_AGAIN: unreachable("the address lookup failed for now"),
  EAI_FAIL: unreachable("the address lookup failed"),
  EAI_NODATA: unreachable("the address lookup failed"),
  EAI_NONAME: unreachable("the address lookup failed"),
  ECONNREFUSED: unreachable("it refuses connections"),
  ECONNRESET: brokenOff("broke off the connection"),
  ECONNABORTED: brokenOff("broke off the connection"),
  EPIPE: brokenOff("broke off the connection"),
  EHOSTUNREACH: unreachable("no way leads to it"),
  ENETUNREACH: unreachable("the network is down"),
  EADDRNOTAVAIL: unreachable("this machine has no address for it"),
  ETIMEDOUT: timeout,
  UND_ERR_CONNECT_TIMEOUT: timeout,
  UND_ERR_HEADERS_TIMEOUT: timeout,
  UND_ERR_BODY_TIMEOUT: timeout,
  UND_ERR_SOCKET: brokenOff("broke off the connection"),
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: brokenOff("sent a page of another length than it announced"),
  UND_ERR_HEADERS_OVERFLOW: {
    state: "too-large",
    words: "sent more headers than Fineprint accepts",
    retryable: false,
  },
  EPROTO: unreachable("it does not speak TLS as https needs it", false),
  ERR_SSL_WRONG_VERSION_NUMBER: unreachable("it does not speak TLS as https needs it", false),
  ERR_SSL_PACKET_LENGTH_TOO_LONG: unreachable("it does not speak TLS as https needs it", false),
  CERT_HAS_EXPIRED: unreachable("its certificate has expired", false),
  CERT_NOT_YET_VALID: unreachable("its certificate is not valid yet", false),
  ERR_TLS_CERT_ALTNAME_INVALID: unreachable("its certificate is for another name", false),
  DEPTH_ZERO_SELF_SIGNED_CERT: certificate,
  SELF_SIGNED_CERT_IN_CHAIN: certificate,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: certificate,
  UNABLE_TO_GET_ISSUER_CERT: certificate,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: certificate,
  UNKNOWN_CODING: {
    state: "not-text",
    words: "sent the page in a compression that was not asked for",
    retryable: false,
  },
  Z_DATA_ERROR: brokenOff("sent a compressed page that is damaged"),
  Z_BUF_ERROR: brokenOff("sent a compressed page that breaks off"),
};

/** Families of codes, tried when the code itself is not listed. */
export const NETWORK_PROBLEM_FAMILIES: readonly { readonly prefix: string; readonly problem: NetworkProblem }[] = [
  { prefix: "HPE_", problem: brokenOff("sent an answer that is no valid HTTP") },
  { prefix: "ERR_SSL_", problem: unreachable("no safe connection came about", false) },
  { prefix: "ERR_TLS_", problem: unreachable("no safe connection came about", false) },
  { prefix: "CERT_", problem: certificate },
  { prefix: "Z_", problem: brokenOff("sent a compressed page that is damaged") },
  // Brotli's own codes, as Node hands them on.
  { prefix: "ERR__ERROR", problem: brokenOff("sent a compressed page that is damaged") },
];

/** Any other error of a system call ("ENOBUFS"); Node's own `ERR_…` codes are faults of the program and not among them. */
export const OTHER_SYSTEM_ERROR = { pattern: /^E[A-Z0-9]+$/, problem: unreachable("the connection failed") };
