import type { CommandHandler } from "./deps.js";
import { handleAbout } from "./handlers/about.js";
import { handleAcknowledge } from "./handlers/acknowledge.js";
import { handleAsk } from "./handlers/ask.js";
import { handleAssign } from "./handlers/assign.js";
import { handleCite } from "./handlers/cite.js";
import { handleCompare } from "./handlers/compare.js";
import { handleDiff } from "./handlers/diff.js";
import { handleDigest } from "./handlers/digest.js";
import { handleEscalate } from "./handlers/escalate.js";
import { handleExplain } from "./handlers/explain.js";
import { handleExport } from "./handlers/export.js";
import { handleHelp } from "./handlers/help.js";
import { handleLatest } from "./handlers/latest.js";
import { handleList } from "./handlers/list.js";
import { handleMute } from "./handlers/mute.js";
import { handleNotMaterial } from "./handlers/not-material.js";
import { handleReopen } from "./handlers/reopen.js";
import { handleRisks } from "./handlers/risks.js";
import { handleSettings } from "./handlers/settings.js";
import { handleSeverity } from "./handlers/severity.js";
import { handleShare } from "./handlers/share.js";
import { handleShow } from "./handlers/show.js";
import { handleStatus } from "./handlers/status.js";
import { handleTest } from "./handlers/test.js";
import { handleTimeline } from "./handlers/timeline.js";
import { handleUnmute } from "./handlers/unmute.js";
import { handleUnwatch } from "./handlers/unwatch.js";
import { handleVerify } from "./handlers/verify.js";
import { handleWatch } from "./handlers/watch.js";
import type { VerbName } from "./verb-types.js";

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
};
