ALTER TABLE "fineprint"."watches" ADD COLUMN "tags" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "fineprint"."watches" ADD COLUMN "owner" text;--> statement-breakpoint
ALTER TABLE "fineprint"."watches" ADD COLUMN "owner_name" text;--> statement-breakpoint
ALTER TABLE "fineprint"."watches" ADD COLUMN "check_every_ms" bigint;--> statement-breakpoint
ALTER TABLE "fineprint"."watches" ADD CONSTRAINT "watches_owner" CHECK ("fineprint"."watches"."owner" is null or "fineprint"."watches"."owner_name" is not null);--> statement-breakpoint
ALTER TABLE "fineprint"."watches" ADD CONSTRAINT "watches_cadence" CHECK ("fineprint"."watches"."check_every_ms" between 3600000 and 2592000000);