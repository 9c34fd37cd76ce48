import type { Server } from "node:http";
import { type WebSocket, WebSocketServer } from "ws";
import { APPLICATION_ID, BITS, botUser, channelPayload, type FakeChannel, GUILD_ID, nextId, TOKEN } from "./world.js";

/** Intents that need Discord's approval: members, presences, message content. */
const PRIVILEGED = (1 << 1) | (1 << 8) | (1 << 15);

interface Session {
  readonly id: string;
  readonly events: { op: 0; s: number; t: string; d: unknown }[];
  socket: WebSocket | null;
}

/** The gateway: HELLO, IDENTIFY, READY, GUILD_CREATE, heartbeats, RESUME. */
export class Gateway {
  readonly identifies: { intents: number; shard?: unknown }[] = [];
  resumes = 0;
  connections = 0;
  /** Closes the next IDENTIFY with this code, as Discord does for a wrong configuration. */
  refuseWith: number | null = null;
  #session: Session | null = null;
  readonly #sockets = new Set<WebSocket>();

  constructor(
    server: Server,
    private readonly address: () => string,
    private readonly channels: ReadonlyMap<string, FakeChannel>,
  ) {
    new WebSocketServer({ server, path: "/gateway" }).on("connection", (socket) => this.#welcome(socket));
  }

  dispatch(t: string, d: unknown): void {
    const session = this.#session;
    if (!session) throw new Error("nobody has logged in");
    const event = { op: 0 as const, s: session.events.length + 1, t, d };
    session.events.push(event);
    session.socket?.send(JSON.stringify(event));
  }

  /** The same for what happens whether or not somebody listens. */
  announce(t: string, d: unknown): void {
    if (this.#session) this.dispatch(t, d);
  }

  /** Cuts the connection, as a network or a restart of Discord's does. */
  disconnect(code = 4000): void {
    const socket = this.#session?.socket;
    if (this.#session) this.#session.socket = null;
    socket?.close(code);
  }

  close(): void {
    for (const socket of this.#sockets) socket.terminate();
  }

  #welcome(socket: WebSocket): void {
    this.connections += 1;
    this.#sockets.add(socket);
    socket.on("close", () => this.#sockets.delete(socket));
    socket.on("message", (data) => this.#take(socket, JSON.parse(String(data))));
    socket.send(JSON.stringify({ op: 10, d: { heartbeat_interval: 41_250 } }));
  }

  #take(socket: WebSocket, { op, d }: { op: number; d: Record<string, unknown> }): void {
    if (op === 1) socket.send(JSON.stringify({ op: 11 }));
    if (op === 2) this.#identify(socket, d);
    if (op === 6) this.#resume(socket, d);
  }

  #identify(socket: WebSocket, d: Record<string, unknown>): void {
    const intents = Number(d["intents"]);
    this.identifies.push({ intents, shard: d["shard"] });
    const refusal = this.refuseWith ?? (d["token"] !== TOKEN ? 4004 : intents & PRIVILEGED ? 4014 : null);
    if (refusal !== null) {
      socket.close(refusal);
      return;
    }
    this.#session = { id: nextId(), events: [], socket };
    this.dispatch("READY", {
      v: 10,
      user: botUser(),
      guilds: [{ id: GUILD_ID, unavailable: true }],
      session_id: this.#session.id,
      resume_gateway_url: this.address(),
      application: { id: APPLICATION_ID, flags: 0 },
      shard: [0, 1],
    });
    this.dispatch("GUILD_CREATE", this.#guild());
  }

  #resume(socket: WebSocket, d: Record<string, unknown>): void {
    const session = this.#session;
    if (!session || session.id !== d["session_id"]) {
      socket.send(JSON.stringify({ op: 9, d: false }));
      return;
    }
    this.resumes += 1;
    session.socket = socket;
    for (const event of session.events.filter(({ s }) => s > Number(d["seq"]))) socket.send(JSON.stringify(event));
    this.dispatch("RESUMED", {});
  }

  #guild() {
    const role = {
      id: GUILD_ID,
      name: "@everyone",
      permissions: String(everyoneBits()),
      position: 0,
      color: 0,
      hoist: false,
      managed: false,
      mentionable: false,
      flags: 0,
    };
    return {
      id: GUILD_ID,
      name: "Loopback",
      owner_id: "300000000000000009",
      roles: [role],
      emojis: [],
      features: [],
      channels: [...this.channels.values()].filter((channel) => !channel.parent_id).map(channelWithOverwrites),
      threads: [],
      members: [{ user: botUser(), roles: [], joined_at: "2026-01-01T00:00:00Z", deaf: false, mute: false, flags: 0 }],
      member_count: 2,
      joined_at: "2026-01-01T00:00:00Z",
    };
  }
}

function everyoneBits(): bigint {
  return Object.entries(BITS).reduce((sum, [name, bit]) => (name === "ManageGuild" ? sum : sum | bit), 0n);
}

/** What is denied in a channel, as the bot can see it from the gateway. */
function channelWithOverwrites(channel: FakeChannel) {
  const deny = [...channel.denied].reduce((sum, name) => sum | BITS[name], 0n);
  return {
    ...channelPayload(channel),
    permission_overwrites: [{ id: GUILD_ID, type: 0, allow: "0", deny: String(deny) }],
  };
}
