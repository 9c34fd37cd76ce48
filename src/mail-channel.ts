import type { ChannelRef, Viewer } from "./ports.js";

/** The adapter of channels that are e-mail addresses. */
export const MAIL = "mail";

/** The channel of an address that a workspace has mail sent to. Two workspaces that write to one address have two channels. */
export function mailChannel({ adapter, workspace }: Viewer, address: string): ChannelRef {
  return { adapter: MAIL, workspace: `${adapter}:${workspace}`, channel: address };
}

/** The workspace a channel belongs to: of an address, the one that has mail sent there. */
export function homeOf({ adapter, workspace }: Viewer): Viewer {
  const [, platform, id] = adapter === MAIL ? (/^([a-z]+):(.*)$/s.exec(workspace) ?? []) : [];
  return platform === undefined || id === undefined ? { adapter, workspace } : { adapter: platform, workspace: id };
}
