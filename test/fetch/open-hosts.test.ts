import { describe, expect, test } from "vitest";
import { InputError } from "../../src/errors.js";
import { readOpenHosts } from "../../src/fetch/open-hosts.js";

describe("readOpenHosts", () => {
  test.each([
    ["127.0.0.1", "127.0.0.1", 80, "host"],
    ["127.0.0.1:8080", "127.0.0.1", 8080, "port"],
    ["127.0.0.1:8080", "127.0.0.1", 8081, null],
    ["intranet.corp", "intranet.corp", 443, "host"],
    ["Intranet.Corp", "intranet.corp.", 443, "host"],
    ["intranet.corp", "wiki.intranet.corp", 443, null],
    ["intranet.corp:80", "intranet.corp", 80, "port"],
    ["::1", "[::1]", 3000, "host"],
    ["[::1]", "::1", 3000, "host"],
    ["[::1]:3000", "[::1]", 3000, "port"],
    ["[0:0::1]:3000", "[::1]", 3001, null],
    ["2130706433", "127.0.0.1", 80, "host"],
  ] as const)("%s and %s:%i", (entry, hostname, port, expected) => {
    expect(readOpenHosts([entry]).find(hostname, port)).toBe(expected);
  });

  test.each(["http://127.0.0.1", "a b", "host:99999", "user@host", "host/path", "", "[::1", "host:1:2"])(
    "refuses the entry %j",
    (entry) => {
      expect(() => readOpenHosts([entry])).toThrow(InputError);
    },
  );
});
