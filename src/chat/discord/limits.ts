/**
 * How much Discord takes, in characters unless said otherwise. From its API reference (v10, 2026); those marked "ours" stay
 * below what it takes.
 */
export const LIMITS = {
  /** Components of a message, nested ones counted; ours, Discord takes 40. */
  components: 38,
  /** Text of all components of a message; ours, Discord takes 4,000. */
  messageText: 3_500,
  /** Ours: text of one text component, so that several find room beside each other. */
  pieceText: 1_500,
  filesInMessage: 10,
  fileName: 100,
  customId: 100,
  buttonLabel: 80,
  buttonsInRow: 5,
  /** Ours: rows of buttons on a card. */
  buttonRows: 3,
  optionLabel: 100,
  optionValue: 100,
  options: 25,
  inputsInForm: 5,
  formTitle: 45,
  inputLabel: 45,
  embedText: 4_000,
  threadName: 100,
  nonce: 25,
  choices: 25,
  /** Of one command. */
  subcommands: 25,
  choiceText: 100,
  /** Longest value we take for an option; Discord takes 6,000. */
  optionInput: 500,
  /** Of a form's field of many lines. */
  formLines: 4_000,
} as const;
