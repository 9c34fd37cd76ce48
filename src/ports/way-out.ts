/** The way out of everything that is no page, where a proxy is the only one. `fetch` takes it by itself. */
export interface WayOut {
  /** For sockets of libraries that take a dispatcher of their HTTP client. */
  // biome-ignore lint/suspicious/noExplicitAny: requests and handlers are the HTTP client's, and go through as they are.
  readonly dispatcher: { dispatch(options: any, handler: any): boolean };
}
