/** An address that must not be connected to. The message completes "host was not read: …". */
export class RefusedAddressError extends Error {
  override readonly name = "RefusedAddressError";
}
