import ms, { type StringValue } from "ms";
import { z } from "zod";

/** A duration such as `12h`, `10m`, `5s`, in milliseconds. */
export function duration(fallback: string, minMs: number) {
  return z
    .string()
    .default(fallback)
    .transform((text, context) => {
      const value = /^\d+(\.\d+)?\s*(ms|s|m|h|d)$/i.test(text.trim()) ? ms(text.trim() as StringValue) : Number.NaN;
      if (Number.isFinite(value) && value >= minMs) return value;
      context.addIssue({
        code: "custom",
        message: `is "${text}"; write a duration of at least ${ms(minMs)}, like 12h, 10m or 5s`,
      });
      return z.NEVER;
    });
}

/** Who mails come from: an address, or a plain name and an address in angle brackets. */
export const sender = z
  .string()
  .max(200)
  .regex(/^(?:[\w .'-]{1,80} <[^\s<>@,;:"]{1,64}@[\w.-]{1,190}>|[^\s<>@,;:"]{1,64}@[\w.-]{1,190})$/, {
    message: "is no sender; write an address, or: Fineprint <bot@example.com>",
  })
  .optional();

/** A whole number within bounds. */
export function wholeNumber(fallback: number, min: number, max: number) {
  return z
    .string()
    .default(String(fallback))
    .transform((text, context) => {
      const value = /^\d+$/.test(text.trim()) ? Number(text) : Number.NaN;
      if (value >= min && value <= max) return value;
      context.addIssue({ code: "custom", message: `is "${text}"; write a whole number from ${min} to ${max}` });
      return z.NEVER;
    });
}

/** An address with one of the given schemes. The value may hold a password, so the message never repeats it. */
export function address(schemes: readonly string[]) {
  return z
    .string()
    .optional()
    .refine((text) => text === undefined || schemes.includes(schemeOf(text)), {
      message: `is not a valid address; it starts with ${schemes.map((s) => `${s}//`).join(" or ")}`,
    });
}

/** The scheme with its colon; empty for what is no address. */
export function schemeOf(text: string): string {
  try {
    return new URL(text).protocol;
  } catch {
    return "";
  }
}

/** Keys of 32 bytes as base64 or hex, with commas between; the message never repeats one. */
export const keys = z
  .string()
  .default("")
  .transform((text, context) => {
    const parts = text.split(",").map((part) => part.trim());
    const read = parts.filter((part) => part !== "").map(readKey);
    const whole = read.filter((key) => key !== null);
    if (whole.length === read.length) return whole;
    context.addIssue({ code: "custom", message: "is not a key of 32 bytes; make one with: openssl rand -base64 32" });
    return z.NEVER;
  });

function readKey(text: string): Uint8Array | null {
  const hex = /^[0-9a-f]{64}$/i.test(text);
  if (!hex && !/^[A-Za-z0-9+/_-]{43}=?$/.test(text)) return null;
  return new Uint8Array(Buffer.from(text, hex ? "hex" : "base64"));
}

/** A duration of at least `least`, or `forever`, which is null. */
export function kept(fallback: string, least: StringValue) {
  return z
    .string()
    .default(fallback)
    .transform((text, context) => {
      const written = text.trim().toLowerCase();
      if (written === "forever") return null;
      const value = /^\d{1,6}d$/.test(written) ? ms(written as StringValue) : Number.NaN;
      if (value >= ms(least)) return value;
      context.addIssue({ code: "custom", message: `is "${text}"; write days, at least ${least}, or forever` });
      return z.NEVER;
    });
}
