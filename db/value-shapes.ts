import { z } from "zod";
import { CHANGE_FACTORS, FACTOR_NAMES, type Reason, readPlainReason } from "../src/policy/reason.js";
import { SEVERITIES } from "../src/policy/severities.js";
import { isProvisionType, type ProvisionType } from "../src/policy/taxonomy.js";

/** Shapes of single values that several JSON columns hold. */

export const provisionType = z.custom<ProvisionType>((value) => typeof value === "string" && isProvisionType(value));

export const severity = z.enum(SEVERITIES);

export const statedFactName = z.enum([
  "effective-date",
  "opt-out",
  "objection-window",
  "notice-period",
  "affected-users",
  "retroactive",
  "announced",
]);

/** A reason as it is written, or in the flat form that rows of earlier releases have. */
const reason: z.ZodType<Reason> = z.union([
  z.object({ factor: z.literal("base"), type: provisionType, points: z.number() }),
  z.object({ factor: z.enum([...FACTOR_NAMES, ...CHANGE_FACTORS]), trigger: z.string(), points: z.number() }),
  z.object({
    ...{ factor: z.literal("moved"), side: z.enum(["was", "now"]), name: z.string() },
    ...{ trigger: z.string(), points: z.literal(0) },
  }),
  z
    .object({ factor: z.string(), trigger: z.string(), points: z.number() })
    .transform((plain, context) => readPlainReason(plain) ?? refuse(context, plain.factor)),
]);

function refuse(context: z.RefinementCtx, factor: string): never {
  context.addIssue({ code: "custom", message: `"${factor}" is no reason of a rating.` });
  return z.NEVER;
}

export const reasons: z.ZodType<readonly Reason[]> = z.array(reason);
