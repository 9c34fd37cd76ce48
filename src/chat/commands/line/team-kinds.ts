import { WHO_MAY } from "../../../channels/rights.js";
import { EXPORT_SUBJECTS } from "../../../export/types.js";
import { WATCH_STATES } from "./command.js";
import { readSubject, takeSubject } from "./export-values.js";
import type { KindTable } from "./kind-types.js";
import { APPLIES, isRight, readApply, readScope, readWho, SCOPES } from "./right-values.js";
import { readRaiseDays, readRemindDays } from "./setting-values.js";
import { readBounded } from "./triage-text.js";
import { readTypedList } from "./typed-list.js";
import { writeDuration } from "./values.js";
import {
  CLEARED,
  isNone,
  PAGE,
  readCadence,
  readCleared,
  readPage,
  readState,
  readTags,
  takeMine,
  writeCleared,
  writeTags,
} from "./watch-values.js";

/** Kinds of argument for many watches and those who look after them: part of the one table in argument-kinds.ts. */
export const TEAM_KINDS = {
  tag: {
    ...{ input: "several", offers: "tags", open: true, named: true, holds: ["tags"] },
    read: (value) => ({ tags: readTags(value) }),
    write: ({ tags }) => tags && writeTags(tags),
  },
  "vendor-list": {
    ...{ input: "lines", holds: ["list"] },
    read: (value) => ({ list: value }),
    write: ({ list }) => list,
    line: readTypedList,
  },
  "export-subject": {
    ...{ input: "choice", choices: EXPORT_SUBJECTS, offers: EXPORT_SUBJECTS, holds: ["subject"] },
    read: (value) => ({ subject: readSubject(value) }),
    write: ({ subject }) => subject,
    take: takeSubject,
  },
  owner: {
    ...{ input: "person", offers: ["me", "none"], named: true, holds: ["owner"] },
    read: (value) => ({ owner: isNone(value) ? null : readBounded("person", value) }),
    write: ({ owner }) => (owner === null ? "none" : owner),
    take: takeMine,
  },
  cadence: {
    ...{ input: "words", offers: ["default", "6h", "1d", "7d", "30d"], named: true, holds: ["everyMs"] },
    read: (value) => ({ everyMs: readCadence(value) }),
    write: ({ everyMs }) => (everyMs === null ? "default" : everyMs === undefined ? undefined : writeDuration(everyMs)),
  },
  clear: {
    ...{
      input: "choice",
      choices: CLEARED,
      offers: CLEARED,
      named: true,
      holds: ["tags", "owner", "everyMs"],
      typedOnly: true,
    },
    read: readCleared,
    write: writeCleared,
  },
  state: {
    ...{ input: "choice", choices: WATCH_STATES, offers: WATCH_STATES, named: true, holds: ["state"] },
    read: (value) => ({ state: readState(value) }),
    write: ({ state }) => state,
  },
  page: {
    ...{ input: "number", bounds: PAGE, named: true, holds: ["page"] },
    read: (value) => ({ page: readPage(value) }),
    write: ({ page }) => page?.toString(),
  },
  "remind-days": {
    ...{ input: "words", offers: ["off", "14,3,1", "7,1"], named: true, holds: ["remind"] },
    read: (value) => ({ remind: readRemindDays(value) }),
    write: ({ remind }) => (remind === undefined ? undefined : remind.length === 0 ? "off" : remind.join(",")),
  },
  "raise-days": {
    ...{ input: "words", offers: ["off", "1", "3", "7"], named: true, holds: ["raise"] },
    read: (value) => ({ raise: readRaiseDays(value) }),
    write: ({ raise }) => (raise === null ? "off" : raise?.toString()),
  },
  who: {
    ...{ input: "choice", choices: WHO_MAY, offers: WHO_MAY, named: true, holds: ["who"] },
    read: readWho,
    write: ({ who }, { name }) => (isRight(name) ? who?.[name] : undefined),
  },
  "listed-person": {
    ...{ input: "person", offers: ["me"], named: true, holds: ["person"] },
    read: (value) => ({ person: readBounded("person", value) }),
    write: ({ person }) => person,
  },
  apply: {
    ...{ input: "choice", choices: APPLIES, offers: APPLIES, named: true, holds: ["apply"] },
    read: (value) => ({ apply: readApply(value) }),
    write: ({ apply }) => apply,
  },
  scope: {
    ...{ input: "choice", choices: SCOPES, offers: SCOPES, named: true, holds: ["scope"] },
    read: (value) => ({ scope: readScope(value) }),
    write: ({ scope }) => scope,
  },
} satisfies Partial<KindTable>;
