ALTER TABLE "fineprint"."documents" ADD COLUMN "replacement_url" text;--> statement-breakpoint
UPDATE "fineprint"."documents" SET
  "replacement_url" = substring("problem" from ' It seems to stand elsewhere now: /watch ([^ ]+)$'),
  "problem" = split_part("problem", ' It seems to stand elsewhere now: ', 1)
WHERE "problem" LIKE '% It seems to stand elsewhere now: /watch %';
