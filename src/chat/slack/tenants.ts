import { LRUCache } from "lru-cache";
import type { Credentials, Tenant } from "./tenant.js";

/** The workspaces we are in. */
export interface Tenants {
  /** Null when we are not (any more) in it. Throws when its token cannot be had now. */
  find(workspace: string): Promise<Tenant | null>;
}

export type CreateTenant = (credentials: Credentials) => Tenant;

/** Workspaces whose clients are kept ready; the others' are made anew when they are needed. */
const KEPT = 500;

/** Tenants by what `findCredentials` says at each asking: a token that was renewed or taken away counts at once. */
export function createTenants(
  findCredentials: (workspace: string) => Promise<Credentials | null>,
  create: CreateTenant,
): Tenants {
  const kept = new LRUCache<string, Tenant>({ max: KEPT });
  const asked = new Map<string, Promise<Tenant | null>>();

  async function ask(workspace: string): Promise<Tenant | null> {
    const credentials = await findCredentials(workspace);
    if (!credentials) {
      kept.delete(workspace);
      return null;
    }
    const known = kept.get(workspace);
    if (known && known.credentials.botToken === credentials.botToken) return known;
    const tenant = create(credentials);
    kept.set(workspace, tenant);
    return tenant;
  }

  return {
    /** Those who ask at the same time are given the same answer: a token is renewed once. */
    find(workspace) {
      const answer = asked.get(workspace) ?? ask(workspace).finally(() => asked.delete(workspace));
      asked.set(workspace, answer);
      return answer;
    },
  };
}
