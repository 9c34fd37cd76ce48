import type { Verb } from "./verb-types.js";
import { CHANNEL_VERBS } from "./verbs/channel.js";
import { DECIDING_VERBS } from "./verbs/deciding.js";
import { READING_VERBS } from "./verbs/reading.js";
import { WATCHING_VERBS } from "./verbs/watching.js";

/** Every verb, in the order of the help: the one table that the parser, help, completion, Slack, Discord and the terminal read. */
export const VERBS: readonly Verb[] = [...WATCHING_VERBS, ...READING_VERBS, ...CHANNEL_VERBS, ...DECIDING_VERBS];
