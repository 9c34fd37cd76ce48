import { ACCESS_VERBS } from "./access.js";
import { CHANNEL_VERBS } from "./channel.js";
import { CORRECTING_VERBS } from "./correcting.js";
import { DECIDING_VERBS } from "./deciding.js";
import { MANAGING_VERBS } from "./managing.js";
import { READING_VERBS } from "./reading.js";
import type { Verb } from "./verb-types.js";
import { WATCHING_VERBS } from "./watching.js";

/** Every verb, in the order of the help: the one table that the parser, help, completion, Slack, Discord and the terminal read. */
export const VERBS: readonly Verb[] = [
  ...WATCHING_VERBS,
  ...READING_VERBS,
  ...CHANNEL_VERBS,
  ...ACCESS_VERBS,
  ...DECIDING_VERBS,
  ...CORRECTING_VERBS,
  ...MANAGING_VERBS,
];
