/** Whether a statement is good or bad for the user. neutral: neither, or it cannot be told. */
export type UserValue = "good" | "bad" | "neutral";
