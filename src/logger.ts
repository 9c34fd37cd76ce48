import pino, { type DestinationStream, type Logger } from "pino";

export type { Logger } from "pino";

/** Fields that may hold a secret, wherever they turn up in a log line. */
const SECRET_FIELDS = [
  "token",
  "botToken",
  "appToken",
  "signingSecret",
  "clientSecret",
  "encryptionKeys",
  "refreshToken",
  "password",
  "authorization",
  "databaseUrl",
  "redisUrl",
];

/** A logger of static messages with fields, as JSON lines on stderr unless told otherwise. */
export function createLogger(level: string, destination: DestinationStream = pino.destination(2)): Logger {
  const paths = SECRET_FIELDS.flatMap((field) => [field, `*.${field}`, `*.*.${field}`]);
  return pino({ level, base: null, redact: { paths, censor: "[secret]" } }, destination);
}
