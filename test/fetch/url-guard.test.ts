import { describe, expect, test } from "vitest";
import { readOpenHosts } from "../../src/fetch/open-hosts.js";
import { findUrlFault } from "../../src/fetch/url-guard.js";

const closed = readOpenHosts([]);

function faultOf(url: string, open = closed): string | null {
  return findUrlFault(new URL(url), open);
}

describe("findUrlFault", () => {
  test.each([
    "ftp://acme.example/terms",
    "file:///etc/passwd",
    "data:text/html,terms",
    "javascript:alert(1)",
    "gopher://acme.example/",
    "ws://acme.example/",
    "blob:https://acme.example/1",
  ])("reads http and https alone, not %s", (url) => {
    expect(faultOf(url)).toMatch(/only http and https/);
  });

  test.each([
    "http://user@acme.example/",
    "http://:secret@acme.example/",
    "https://acme.example:x@127.0.0.1/",
    "https://acme.example%2F@10.0.0.1/",
  ])("refuses a user name or password: %s", (url) => {
    expect(faultOf(url)).toMatch(/user name or password/);
    expect(faultOf(url)).not.toContain("secret");
  });

  test.each([0, 22, 25, 110, 143, 445, 587, 2375, 3306, 3389, 5432, 6379, 6667, 9200, 11211, 27017])(
    "refuses port %i",
    (port) => {
      expect(faultOf(`http://acme.example:${port}/`)).toBe(`port ${port} is not one of a web server`);
    },
  );

  test.each([80, 443, 3000, 8000, 8080, 8443, 8888])("accepts port %i", (port) => {
    expect(faultOf(`http://acme.example:${port}/`)).toBeNull();
  });

  test.each([
    "localhost",
    "LOCALHOST",
    "localhost.",
    "app.localhost",
    "printer.local",
    "metadata.google.internal",
    "router.home.arpa",
    "x.onion",
  ])("refuses the local name %s", (host) => {
    expect(faultOf(`http://${host}/`)).toMatch(/private network/);
  });

  test("takes no ordinary name for a local one", () => {
    expect(faultOf("https://local.example/")).toBeNull();
    expect(faultOf("https://notlocalhost.com/")).toBeNull();
    expect(faultOf("https://mylocal/")).toBeNull();
  });

  test("refuses endless addresses", () => {
    expect(faultOf(`https://acme.example/${"a".repeat(5_000)}`)).toMatch(/longer/);
  });

  test("opens a local name, and a port only when it is named", () => {
    expect(faultOf("http://localhost:8080/", readOpenHosts(["localhost"]))).toBeNull();
    expect(faultOf("http://localhost:6379/", readOpenHosts(["localhost"]))).toMatch(/port 6379/);
    expect(faultOf("http://localhost:6379/", readOpenHosts(["localhost:6379"]))).toBeNull();
    expect(faultOf("http://localhost:8080/", readOpenHosts(["localhost:6379"]))).toMatch(/private network/);
  });
});
