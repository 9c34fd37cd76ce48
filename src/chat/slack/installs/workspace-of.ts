import { z } from "zod";

const id = z.string().min(1).optional().catch(undefined);
const named = z.object({ id }).optional().catch(undefined);
/** Slash commands are forms: their booleans are words. */
const yes = z.preprocess((value) => value === true || value === "true", z.boolean());

/** Parts of a request from Slack that say which installation it is for. */
const Body = z.object({
  authorizations: z
    .array(z.object({ team_id: id, enterprise_id: id, is_enterprise_install: yes }))
    .optional()
    .catch(undefined),
  ...{ team_id: id, enterprise_id: id, is_enterprise_install: yes },
  ...{ team: named, enterprise: named },
  view: z.object({ app_installed_team_id: id }).optional().catch(undefined),
});

/**
 * The workspace a request is for, as its installation names it: the enterprise of one that spans it, else the team. Null
 * when the request does not say.
 */
export function workspaceOf(body: unknown): string | null {
  const parsed = Body.safeParse(body);
  if (!parsed.success) return null;
  const { authorizations, view, team, enterprise, ...top } = parsed.data;
  const [event] = authorizations ?? [];
  if (event?.is_enterprise_install || top.is_enterprise_install) {
    return event?.enterprise_id ?? top.enterprise_id ?? enterprise?.id ?? null;
  }
  return view?.app_installed_team_id ?? event?.team_id ?? top.team_id ?? team?.id ?? null;
}
