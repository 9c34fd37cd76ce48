import { readFileSync } from "node:fs";
import { PermissionFlagsBits, PermissionsBitField } from "discord.js";
import { describe, expect, it } from "vitest";
import {
  inviteLink,
  missingPermissions,
  NEEDED_PERMISSIONS,
  PERMISSION_BITS,
} from "../../../src/chat/discord/permissions.js";

const GUIDE = readFileSync(new URL("../../../docs/discord.md", import.meta.url), "utf8");

describe("the invite link", () => {
  it("asks for exactly the permissions that are checked before a watch", () => {
    expect(missingPermissions(new PermissionsBitField(PERMISSION_BITS))).toEqual([]);
    expect(new PermissionsBitField(PERMISSION_BITS).toArray().toSorted()).toEqual(
      Object.keys(NEEDED_PERMISSIONS).toSorted(),
    );
    expect(missingPermissions(new PermissionsBitField(PermissionFlagsBits.ViewChannel))).toHaveLength(6);
  });

  it("and the reason for each permission stand in the guide", () => {
    expect(GUIDE).toContain(inviteLink("YOUR_APPLICATION_ID"));
    for (const name of Object.values(NEEDED_PERMISSIONS))
      expect(GUIDE).toMatch(new RegExp(`^\\| ${name} +\\| \\S`, "m"));
  });
});
