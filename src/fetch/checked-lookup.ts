import type { LookupAddress, LookupOptions } from "node:dns";
import { RefusedAddressError } from "./refused-address-error.js";

/** Resolves a host name to all its addresses; the system's resolver by default. */
export type Resolve = (hostname: string) => Promise<readonly LookupAddress[]>;

type LookupCallback = (error: Error | null, address: string | LookupAddress[], family?: number) => void;

/** A `lookup` for `net.connect` that passes on only addresses without a fault. */
export function createCheckedLookup(resolve: Resolve, findFault: (address: string) => string | null) {
  return (hostname: string, options: LookupOptions, callback: LookupCallback) => {
    findUsable(hostname, resolve, findFault).then(
      (usable) => {
        const first = usable[0];
        if (options.all || !first) return callback(null, usable);
        callback(null, first.address, first.family);
      },
      (error: Error) => callback(error, []),
    );
  };
}

/** Every address is checked; those at fault are left out, and a name with no other is refused. */
export async function findUsable(hostname: string, resolve: Resolve, findFault: (address: string) => string | null) {
  const addresses = await resolve(hostname);
  const usable = addresses.filter(({ address }) => findFault(address) === null);
  if (usable.length > 0) return usable;
  const [first] = addresses;
  if (!first) throw Object.assign(new Error("The name has no address."), { code: "ENOTFOUND" });
  throw new RefusedAddressError(`its name leads to ${findFault(first.address)}`);
}
