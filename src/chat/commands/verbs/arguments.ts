import type { VerbArgument } from "./verb-types.js";

export const PLATFORM: VerbArgument = {
  name: "platform",
  kind: "platform",
  required: true,
  help: "A platform by name, domain or web address",
};
export const PLATFORM_IF_ANY: VerbArgument = { ...PLATFORM, required: false };
export const DOCUMENT: VerbArgument = {
  name: "document",
  kind: "document-type",
  required: false,
  help: "Which policy: privacy, terms, cookies … or all",
};
export const SEVERITY: VerbArgument = {
  name: "severity",
  kind: "severity",
  required: false,
  help: "At least this severity: high, medium or low",
};
export const TYPE: VerbArgument = {
  name: "type",
  kind: "provision-type",
  required: false,
  help: "Only this type of clause, e.g. ai-training or arbitration",
};
export const COUNT: VerbArgument = { name: "count", kind: "count", required: false, help: "How many, 1 to 20" };
export const CHANGE: VerbArgument = {
  name: "record",
  kind: "record",
  required: true,
  help: "A change, e.g. C-67",
  records: ["change"],
};
export const WATCHED_DOCUMENT: VerbArgument = {
  name: "record",
  kind: "record",
  required: false,
  help: "A document by its ID, e.g. D-12",
  records: ["document"],
};
export const RECORD: VerbArgument = {
  name: "record",
  kind: "record",
  required: true,
  help: "A record, e.g. C-67, P-345 or D-12",
  records: ["change", "provision", "document"],
};
export const RECORD_IF_ANY: VerbArgument = { ...RECORD, required: false };
export const CLAUSE: VerbArgument = {
  name: "record",
  kind: "record",
  required: false,
  help: "A change or a provision, e.g. C-67 or P-345",
  records: ["change", "provision"],
};

export const TAG: VerbArgument = {
  name: "tag",
  kind: "tag",
  required: false,
  help: "Only watches with these tags, e.g. payments; -old leaves out, none has none",
};
export const OWNER: VerbArgument = {
  name: "owner",
  kind: "owner",
  required: false,
  help: "Only watches this person looks after: @name, me or none",
};
export const STATE: VerbArgument = {
  name: "state",
  kind: "state",
  required: false,
  help: "Only watches in this state: readable, unreadable, unread, muted or off",
};
export const PERIOD: VerbArgument = {
  name: "period",
  kind: "period",
  required: false,
  help: "A stretch of time: last month, this quarter, since May, 2026 q3, last 30 days",
};
export const PAGE: VerbArgument = { name: "page", kind: "page", required: false, help: "Which page of a long list" };

export const FOR: VerbArgument = {
  name: "for",
  kind: "mail-address",
  required: false,
  help: "An e-mail address it is about instead of this channel, e.g. dana@example.com",
};

export const REASON: Omit<VerbArgument, "help"> = { name: "reason", kind: "reason", required: true };
