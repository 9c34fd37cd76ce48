import { expect, test } from "vitest";
import { spreadHosts } from "../../jobs/spread-hosts.js";

test("pages of one host stand far apart, and none is lost", () => {
  const pages = Array.from({ length: 60 }, (_, id) => ({ id, url: `https://host${Math.floor(id / 6)}.example/${id}` }));
  const spread = spreadHosts(pages);
  expect(spread.map(({ id }) => id).sort((a, b) => a - b)).toEqual(pages.map(({ id }) => id));
  const hosts = spread.map(({ url }) => new URL(url).hostname);
  const gaps = hosts
    .map((host, at) => at - hosts.lastIndexOf(host, at - 1))
    .filter((_, at) => hosts.indexOf(hosts[at] ?? "") < at);
  expect(Math.min(...gaps)).toBe(10);
  expect(spreadHosts([])).toEqual([]);
});
