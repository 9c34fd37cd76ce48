import { handleAbout } from "./channel/about.js";
import { handleDigest } from "./channel/digest.js";
import { handleHelp } from "./channel/help.js";
import { handleLink } from "./channel/link.js";
import { handleRevoke } from "./channel/revoke.js";
import { handleSettings } from "./channel/settings.js";
import { handleStatus } from "./channel/status.js";
import { handleTest } from "./channel/test.js";
import { handleToken } from "./channel/token.js";
import { handleAcknowledge } from "./deciding/acknowledge.js";
import { handleAssign } from "./deciding/assign.js";
import { handleEscalate } from "./deciding/escalate.js";
import { handleExport } from "./deciding/export.js";
import { handleNotMaterial } from "./deciding/not-material.js";
import { handleReopen } from "./deciding/reopen.js";
import { handleShare } from "./deciding/share.js";
import type { CommandHandler } from "./deps.js";
import { handleAsk } from "./reading/ask/ask.js";
import { handleCite } from "./reading/cite.js";
import { handleCompare } from "./reading/compare.js";
import { handleDiff } from "./reading/diff.js";
import { handleExplain } from "./reading/explain.js";
import { handleRisks } from "./reading/risks.js";
import { handleSeverity } from "./reading/severity.js";
import { handleShow } from "./reading/show.js";
import { handleTimeline } from "./reading/timeline.js";
import { handleVerify } from "./reading/verify.js";
import type { VerbName } from "./verbs/verb-types.js";
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
  list: handleList,
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
  reopen: handleReopen,
  export: handleExport,
  share: handleShare,
  settings: handleSettings,
  digest: handleDigest,
  link: handleLink,
  token: handleToken,
  revoke: handleRevoke,
};
