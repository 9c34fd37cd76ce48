import { handleAbout } from "./channel/about.js";
import { handleDigest } from "./channel/digest.js";
import { handleFeed } from "./channel/feed.js";
import { handleHelp } from "./channel/help.js";
import { handleLink } from "./channel/link.js";
import { handleRevoke } from "./channel/revoke.js";
import { handleSettings } from "./channel/settings.js";
import { handleStatus } from "./channel/status.js";
import { handleTest } from "./channel/test.js";
import { handleToken } from "./channel/token.js";
import { handleAcknowledge } from "./deciding/acknowledge.js";
import { handleAssign } from "./deciding/assign.js";
import { handleCorrect } from "./deciding/correct.js";
import { handleEscalate } from "./deciding/escalate.js";
import { handleExport } from "./deciding/export.js";
import { handleNotMaterial } from "./deciding/not-material.js";
import { handleReopen } from "./deciding/reopen.js";
import { handleShare } from "./deciding/share.js";
import { handleSnooze } from "./deciding/snooze.js";
import { handleTodo } from "./deciding/todo.js";
import { handleUndo } from "./deciding/undo.js";
import { handleWrong } from "./deciding/wrong.js";
import type { CommandHandler } from "./deps.js";
import { handleAudit } from "./managing/audit.js";
import { handleProfile } from "./managing/profile.js";
import { handleRights } from "./managing/rights.js";
import { handleRules } from "./managing/rules.js";
import { handleWebhook } from "./managing/webhook.js";
import { handleAsk } from "./reading/ask/ask.js";
import { handleCite } from "./reading/cite.js";
import { handleCompare } from "./reading/compare.js";
import { handleDiff } from "./reading/diff.js";
import { handleExplain } from "./reading/explain.js";
import { handleRisks } from "./reading/risks.js";
import { handleSeverity } from "./reading/severity.js";
import { handleShow } from "./reading/show.js";
import { handleTimeline } from "./reading/timeline.js";
import { handleTypes } from "./reading/types.js";
import { handleVerify } from "./reading/verify.js";
import type { VerbName } from "./verbs/verb-types.js";
import { handleCheck } from "./watching/check.js";
import { handleDeadlines } from "./watching/deadlines.js";
import { handleImport } from "./watching/import.js";
import { handleLatest } from "./watching/latest.js";
import { handleList } from "./watching/list.js";
import { handleMute } from "./watching/mute.js";
import { handleUnmute } from "./watching/unmute.js";
import { handleUnwatch } from "./watching/unwatch.js";
import { handleWatch } from "./watching/watch.js";

/** Which function answers which verb. */
export const HANDLERS: Readonly<Record<VerbName, CommandHandler>> = {
  watch: handleWatch,
  unwatch: handleUnwatch,
  import: handleImport,
  deadlines: handleDeadlines,
  audit: handleAudit,
  profile: handleProfile,
  rules: handleRules,
  rights: handleRights,
  webhook: handleWebhook,
  list: handleList,
  todo: handleTodo,
  latest: handleLatest,
  show: handleShow,
  explain: handleExplain,
  severity: handleSeverity,
  risks: handleRisks,
  timeline: handleTimeline,
  diff: handleDiff,
  cite: handleCite,
  verify: handleVerify,
  status: handleStatus,
  help: handleHelp,
  about: handleAbout,
  test: handleTest,
  compare: handleCompare,
  ask: handleAsk,
  mute: handleMute,
  unmute: handleUnmute,
  acknowledge: handleAcknowledge,
  assign: handleAssign,
  "not-material": handleNotMaterial,
  escalate: handleEscalate,
  snooze: handleSnooze,
  reopen: handleReopen,
  undo: handleUndo,
  export: handleExport,
  share: handleShare,
  settings: handleSettings,
  digest: handleDigest,
  types: handleTypes,
  check: handleCheck,
  link: handleLink,
  feed: handleFeed,
  token: handleToken,
  revoke: handleRevoke,
  wrong: handleWrong,
  correct: handleCorrect,
};
