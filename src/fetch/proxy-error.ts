/** The way to a page that leads through a proxy, and that the proxy did not open. The page's server was not asked. */
export class ProxyError extends Error {
  constructor(
    message: string,
    readonly retryable: boolean,
  ) {
    super(message);
    this.name = "ProxyError";
  }
}
