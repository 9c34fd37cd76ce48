import { describe, expect, it } from "vitest";
import { Closers } from "../src/closers.js";

describe("Closers", () => {
  it("closes the last opened first, one after the other, once", async () => {
    const order: string[] = [];
    const closers = new Closers();
    closers.add(async () => {
      await Promise.resolve();
      order.push("first opened");
    });
    closers.add(() => order.push("last opened"));
    await Promise.all([closers.closeAll(), closers.closeAll()]);
    expect(order).toEqual(["last opened", "first opened"]);
  });

  it("closes the others when one fails, and tells of it", async () => {
    const order: string[] = [];
    const closers = new Closers();
    closers.add(() => order.push("kept going"));
    closers.add(() => {
      throw new Error("stuck");
    });
    await expect(closers.closeAll()).rejects.toThrow("Not everything could be closed");
    expect(order).toEqual(["kept going"]);
  });
});
