import { DOCUMENT_TYPES } from "../../../catalogue/document-types.js";
import { BUDGET } from "../../../channels/channel-settings.js";
import { TIME_ZONES } from "../../../channels/time-zone.js";
import { SEVERITIES } from "../../../policy/severities.js";
import { PROVISION_TYPES } from "../../../policy/taxonomy.js";
import { VERB_NAMES } from "../verbs/find-verb.js";
import type { ArgumentKind } from "../verbs/verb-types.js";
import { readAccess, takeAccess, writeAccess } from "./access-values.js";
import { readChannelId, takeChannel } from "./channel-values.js";
import { CORRECTION_KINDS } from "./correction-kinds.js";
import { CHAT_FORMATS, readFormat, takeFormat } from "./export-values.js";
import { readFreeText } from "./free-text.js";
import type { KindRow, KindTable } from "./kind-types.js";
import { OUTSIDE_KINDS } from "./outside-kinds.js";
import { PERIOD_EXAMPLES, readPeriod, takePeriod } from "./period-values.js";
import { readPlatform, readPlatformNames, readWatchedPlatform } from "./platform-values.js";
import { PROFILE_KINDS } from "./profile-kinds.js";
import { readRecord, writeRecords } from "./record-values.js";
import { readAudience, readBudget, readPingValue, readSwitch, readTimeZone } from "./setting-values.js";
import {
  readClockTime,
  readDigestMode,
  readWeekday,
  takeDigestWords,
  takeReset,
  WEEKDAY_WORDS,
  writeWeekday,
} from "./setting-words.js";
import {
  takeConfirmation,
  takeCount,
  takeDigest,
  takeDocuments,
  takeDuration,
  takeFull,
  takeRecords,
  takeSearched,
  takeSeverity,
  takeType,
} from "./take-words.js";
import { TEAM_KINDS } from "./team-kinds.js";
import { readHelpTopic, takeTopic } from "./topic.js";
import { readBounded, readTriageText } from "./triage-text.js";
import {
  COUNT,
  readCount,
  readDigest,
  readDocumentTypes,
  readDuration,
  readProvisionType,
  readSeverity,
  writeDuration,
} from "./values.js";

const ON_OFF = ["on", "off"] as const;
/** What a switch sets, under the argument's own name. */
const SWITCHES = ["threads", "short", "publish", "owners", "guesses", "heartbeat"] as const;

function switchOf(name: string): (typeof SWITCHES)[number] {
  const found = SWITCHES.find((one) => one === name);
  if (!found) throw new Error(`No switch is called ${name}.`);
  return found;
}

const DIGESTS = ["daily", "weekly", "off"] as const;

/**
 * Every kind of argument, one row each: its values, how it is put in, offered, read and written. The parser, completion,
 * forms and Discord's options read this table and know no kind by name. Words without a name are taken in this order.
 */
export const ARGUMENT_KINDS: KindTable = {
  record: {
    ...{ input: "suggested", offers: "records", holds: ["records"], leads: true, subject: true },
    read: (value, _argument, verb) => ({ records: [readRecord(value, verb)] }),
    write: ({ records }) => writeRecords(records),
    take: takeRecords,
  },
  // Before numbers are taken for counts, and durations for mutes: "the last 30 days".
  period: {
    ...{ input: "words", offers: PERIOD_EXAMPLES, open: true, holds: ["period"], named: true },
    read: (value) => ({ period: readPeriod(value) }),
    write: ({ period }) => period?.words,
    take: takePeriod,
  },
  severity: {
    ...{ input: "choice", choices: SEVERITIES, offers: SEVERITIES.map((one) => `${one}+`), named: true },
    holds: ["severity"],
    read: (value) => ({ severity: readSeverity(value) }),
    write: ({ severity }) => severity,
    take: takeSeverity,
  },
  duration: {
    ...{ input: "words", offers: ["1d", "7d", "30d"], holds: ["durationMs"] },
    read: (value) => ({ durationMs: readDuration(value) }),
    write: ({ durationMs }) => (durationMs === undefined ? undefined : writeDuration(durationMs)),
    take: takeDuration,
  },
  count: {
    ...{ input: "number", bounds: COUNT, holds: ["count"] },
    read: (value) => ({ count: readCount(value) }),
    write: ({ count }) => count?.toString(),
    take: takeCount,
  },
  confirmation: {
    ...{ input: "switch", holds: ["confirmed"], typedOnly: true },
    read: (value) => ({ confirmed: /^(?:yes|y|true|confirm)$/i.test(value) }),
    write: ({ confirmed }) => (confirmed ? "yes" : undefined),
    take: takeConfirmation,
  },
  "document-type": {
    ...{ input: "several", offers: [...DOCUMENT_TYPES.map(({ id }) => id), "all"], subject: true },
    holds: ["documents", "everything"],
    read: (value) => readDocumentTypes(value),
    write: ({ documents, everything, platform }) =>
      documents?.join(",") ?? (everything && platform !== undefined ? "all" : undefined),
    take: takeDocuments,
  },
  "provision-type": {
    ...{ input: "suggested", offers: PROVISION_TYPES, holds: ["type"], named: true },
    read: (value) => ({ type: readProvisionType(value) }),
    write: ({ type }) => type,
    take: takeType,
  },
  reset: {
    ...{ input: "switch", offers: ["reset"], holds: ["reset"], typedOnly: true },
    read: (value, { name }) => ({ reset: /^reset$/i.test(value) || readSwitch(name, value) }),
    write: ({ reset }) => (reset ? "reset" : undefined),
    take: takeReset,
  },
  full: {
    ...{ input: "switch", choices: ON_OFF, offers: ON_OFF, holds: ["full"], named: true },
    read: (value, { name }) => ({ full: readSwitch(name, value) }),
    write: ({ full }) => (full === undefined ? undefined : full ? "on" : "off"),
    take: takeFull,
  },
  "digest-mode": {
    ...{ input: "choice", choices: ["now", ...DIGESTS], offers: ["now", ...DIGESTS], holds: ["preview", "digest"] },
    read: readDigestMode,
    write: ({ preview, digest }) => (preview ? "now" : digest),
    take: takeDigestWords,
  },
  weekday: {
    ...{ input: "choice", choices: WEEKDAY_WORDS, offers: WEEKDAY_WORDS, holds: ["weekday"] },
    read: (value) => ({ weekday: readWeekday(value) }),
    write: ({ weekday }) => writeWeekday(weekday),
  },
  "clock-time": {
    ...{ input: "time", holds: ["time"] },
    read: (value) => ({ time: readClockTime(value) }),
    write: ({ time }) => time,
  },
  format: {
    ...{ input: "choice", choices: CHAT_FORMATS, offers: CHAT_FORMATS, holds: ["format"] },
    read: (value) => ({ format: readFormat(value) }),
    write: ({ format }) => format,
    take: takeFormat,
  },
  access: {
    ...{ input: "words", holds: ["access"], subject: true },
    read: (value) => ({ access: readAccess(value) }),
    write: ({ access }) => writeAccess(access),
    take: takeAccess,
  },
  digest: {
    ...{ input: "choice", choices: DIGESTS, offers: DIGESTS, holds: ["digest"], named: true },
    read: (value) => ({ digest: readDigest(value) }),
    write: ({ digest }) => digest,
    take: takeDigest,
  },
  switch: {
    ...{ input: "switch", choices: ON_OFF, offers: ON_OFF, holds: SWITCHES, named: true },
    read: (value, { name }) => ({ [switchOf(name)]: readSwitch(name, value) }),
    write(given, { name }) {
      const on = given[switchOf(name)];
      return on === undefined ? undefined : on ? "on" : "off";
    },
  },
  audience: {
    ...{
      input: "choice",
      choices: ["compliance", "user", "both"],
      offers: ["compliance", "user", "both"],
      named: true,
    },
    holds: ["audience"],
    read: (value) => ({ audience: readAudience(value) }),
    write: ({ audience }) => audience,
  },
  budget: {
    ...{ input: "number", bounds: BUDGET, holds: ["budget"], named: true },
    read: (value) => ({ budget: readBudget(value) }),
    write: ({ budget }) => budget?.toString(),
  },
  "time-zone": {
    ...{ input: "suggested", offers: TIME_ZONES, holds: ["timeZone"], named: true },
    read: (value) => ({ timeZone: readTimeZone(value) }),
    write: ({ timeZone }) => timeZone,
  },
  ping: {
    ...{ input: "group", offers: ["off"], holds: ["ping"], named: true },
    read: (value) => ({ ping: readPingValue(value) }),
    write: ({ ping }) => (ping === null ? "off" : ping),
  },
  platform: {
    ...{ input: "suggested", offers: "platforms", open: true, leads: true, subject: true },
    holds: ["platform", "records"],
    read: readPlatform,
    write: ({ platform }) => platform,
  },
  "watched-platform": {
    ...{ input: "suggested", offers: "watched", leads: true, subject: true },
    holds: ["platform", "records", "everything"],
    read: readWatchedPlatform,
    write: ({ platform, everything }) => platform ?? (everything ? "all" : undefined),
  },
  platforms: {
    ...{ input: "several", offers: "platforms", open: true, leads: true, holds: ["names", "records"] },
    read: (value) => ({ names: readPlatformNames(value) }),
    write: ({ names }) => names?.join(", "),
  },
  ...TEAM_KINDS,
  ...PROFILE_KINDS,
  ...OUTSIDE_KINDS,
  ...CORRECTION_KINDS,
  verb: {
    ...{ input: "suggested", offers: [...VERB_NAMES, "all"], holds: ["topic", "whole"], leads: true, typedOnly: true },
    read: readHelpTopic,
    write: ({ topic, whole }) => topic ?? (whole ? "all" : undefined),
    line: takeTopic,
  },
  channel: {
    ...{ input: "channel", holds: ["target"] },
    read: (value) => ({ target: readChannelId(value) }),
    write: ({ target }) => target,
    take: takeChannel,
  },
  "search-word": {
    ...{ input: "words", holds: ["searched"], leads: true },
    read: (value) => ({ searched: value }),
    write: ({ searched }) => searched,
    take: takeSearched,
  },
  question: {
    ...{ input: "sentence", holds: ["question"] },
    read: (value) => ({ question: value }),
    write: ({ question }) => question,
    line: readFreeText,
  },
  reason: {
    ...{ input: "sentence", holds: ["reason"] },
    read: (value) => ({ reason: readBounded("reason", value) }),
    write: ({ reason }) => reason,
    line: readTriageText,
  },
  person: {
    ...{ input: "person", offers: ["me"], holds: ["person"] },
    read: (value) => ({ person: readBounded("person", value) }),
    write: ({ person }) => person,
    line: readTriageText,
  },
};

/** The row of a kind. */
export function kindOf({ kind }: { readonly kind: ArgumentKind }): KindRow {
  return ARGUMENT_KINDS[kind];
}
