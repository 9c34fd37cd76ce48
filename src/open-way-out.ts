import type { Closers } from "./closers.js";
import type { Config } from "./config.js";
import { readOpenHosts } from "./fetch/open-hosts.js";
import { createProxyRules } from "./fetch/proxy-rules.js";
import { createWayOut } from "./fetch/way-out.js";
import type { WayOut } from "./ports.js";

/** Opens the way out through the proxy for all that is no page; `closers` let go of it. Undefined where there is no proxy. */
export function openWayOut(config: Config, closers: Closers): WayOut | undefined {
  const rules = createProxyRules(config.proxy);
  if (rules === null) return undefined;
  // What the operator names is the operator's to reach, private or not.
  const named = [config.slack?.apiUrl, config.discord?.apiUrl, config.timestampUrl].flatMap((address) =>
    address === undefined ? [] : [new URL(address).host],
  );
  const wayOut = createWayOut({ rules, openHosts: readOpenHosts([...config.fetchAllowPrivateHosts, ...named]) });
  closers.add(() => wayOut.close());
  return wayOut;
}

type Reached = Pick<Config, "proxy" | "discord" | "mail">;

/** What goes out directly although a proxy is set, each in a sentence for whoever starts the process: a firewall has to let it through. */
export function sayDirectWays({ proxy, discord, mail }: Reached): string[] {
  if (createProxyRules(proxy) === null) return [];
  return [
    ...(discord === null
      ? []
      : [
          "Discord's gateway (gateway.discord.gg:443) is reached directly: its library takes no proxy for that socket.",
        ]),
    ...(mail === null ? [] : [`Mail is sent directly, to ${new URL(mail.url).host}.`]),
  ];
}
