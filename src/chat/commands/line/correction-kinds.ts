import { WRONG_PARTS } from "../../../ports.js";
import type { KindTable } from "./kind-types.js";
import {
  CORRECTION_ACTS,
  DIRECTIONS,
  readCorrectionAct,
  readCorrectionText,
  readDirection,
  readHeadline,
  readPart,
  readWrongText,
} from "./wrong-text.js";

/** Kinds of argument for what is wrong on a card and how it is put right: part of the one table in argument-kinds.ts. */
export const CORRECTION_KINDS = {
  "wrong-part": {
    ...{ input: "choice", choices: WRONG_PARTS, offers: WRONG_PARTS, holds: ["part"] },
    read: (value) => ({ part: readPart(value) }),
    write: ({ part }) => part,
    line: readWrongText,
  },
  headline: {
    ...{ input: "sentence", named: true, holds: ["headline"] },
    read: (value) => ({ headline: readHeadline(value) }),
    write: ({ headline }) => headline,
    line: readCorrectionText,
  },
  direction: {
    ...{ input: "choice", choices: DIRECTIONS, offers: DIRECTIONS, named: true, holds: ["direction"] },
    read: (value) => ({ direction: readDirection(value) }),
    write: ({ direction }) => direction,
  },
  "correction-act": {
    ...{ input: "choice", choices: CORRECTION_ACTS, offers: CORRECTION_ACTS, holds: ["act"] },
    read: (value) => ({ act: readCorrectionAct(value) }),
    write: ({ act }) => act,
  },
} satisfies Partial<KindTable>;
