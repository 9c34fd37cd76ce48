import { z } from "zod";
import { schemeOf } from "./config-values.js";

/** A proxy's address, with or without its scheme, as other programs take it; it may hold a password. */
export const proxyAddress = z
  .string()
  .transform((text) => (/^[a-z][a-z0-9+.-]*:\/\//i.test(text.trim()) ? text.trim() : `http://${text.trim()}`))
  .refine((text) => ["http:", "https:"].includes(schemeOf(text)), {
    message: "is no address of a proxy; write one like http://proxy.corp:3128 (SOCKS is not spoken)",
  })
  .optional();

/** The proxy as the environment names it. */
export interface ProxyConfig {
  /** For https and for http pages: "http://user:password@proxy.corp:3128". */
  readonly https: string | undefined;
  readonly http: string | undefined;
  /** Hosts, domains and networks that are reached directly. */
  readonly except: string;
  /** Only the proxy can look names up. */
  readonly resolves: boolean;
}

/** The variables, read. */
export interface ProxyVariables {
  readonly HTTPS_PROXY?: string | undefined;
  readonly HTTP_PROXY?: string | undefined;
  readonly NO_PROXY: string;
  readonly FETCH_PROXY_RESOLVES: "yes" | "no";
}

/** What the variables say; null when they name no proxy. */
export function readProxy(env: ProxyVariables): ProxyConfig | null {
  const { HTTPS_PROXY: https, HTTP_PROXY: http, NO_PROXY: except } = env;
  if (https === undefined && http === undefined) return null;
  return { https, http, except, resolves: env.FETCH_PROXY_RESOLVES === "yes" };
}

/** Proxies are written in lower case as well, which every program reads first. */
export function withUsualSpelling(
  given: Readonly<Record<string, string | undefined>>,
): Record<string, string | undefined> {
  const { https_proxy: https, http_proxy: http, no_proxy: except, ...others } = given;
  return {
    ...others,
    ...(https === undefined ? {} : { HTTPS_PROXY: https }),
    ...(http === undefined ? {} : { HTTP_PROXY: http }),
    ...(except === undefined ? {} : { NO_PROXY: except }),
  };
}
