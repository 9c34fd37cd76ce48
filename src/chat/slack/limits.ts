/**
 * How much Slack takes, in characters unless said otherwise. From its Block Kit reference (2026); those marked "ours"
 * stay below what it takes without saying how much that is.
 */
export const LIMITS = {
  blocksInMessage: 50,
  headerText: 150,
  contextElements: 10,
  contextText: 2_000,
  actionElements: 25,
  buttonText: 75,
  buttonValue: 2_000,
  optionText: 75,
  optionValue: 75,
  overflowOptions: 5,
  selectOptions: 100,
  linkUrl: 3_000,
  /** Options an external select shows. */
  options: 100,
  modalTitle: 24,
  privateMetadata: 3_000,
  placeholder: 150,
  /** Ours: what is written into one input; a reason has 500. */
  formText: 500,
  /** Of an input of many lines; Slack takes no more. */
  formLines: 3_000,
  /** Slack cuts `text` at 40,000; ours, for notifications. */
  messageText: 3_000,
  /** Ours: one rich_text block, its runs counted with `runOverhead` each. */
  richText: 3_000,
  runOverhead: 64,
  /** Ours: all blocks of a message as JSON. Slack answers msg_blocks_too_long from about 13,200 (bolt-js issue 2509). */
  messageJson: 12_000,
} as const;

/** Uses of a response_url, and how long it lives. */
export const RESPONSE_URL = { uses: 5, lifeMs: 30 * 60_000 } as const;

/** Messages a channel takes: one a second, short bursts aside. */
export const CHANNEL_GAP_MS = 1_000;
