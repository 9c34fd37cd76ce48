CREATE TABLE "fineprint"."digest_turns" (
	"channel_id" integer NOT NULL,
	"rhythm" text NOT NULL,
	"since" timestamp (3) with time zone NOT NULL,
	"due_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "digest_turns_channel_id_rhythm_pk" PRIMARY KEY("channel_id","rhythm"),
	CONSTRAINT "digest_turns_rhythm" CHECK ("fineprint"."digest_turns"."rhythm" in ('daily', 'weekly'))
);
--> statement-breakpoint
ALTER TABLE "fineprint"."deliveries" ALTER COLUMN "document_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "fineprint"."deliveries" ADD COLUMN "skip_kind" text;--> statement-breakpoint
ALTER TABLE "fineprint"."deliveries" ADD COLUMN "digest_id" integer;--> statement-breakpoint
ALTER TABLE "fineprint"."deliveries" ADD COLUMN "rhythm" text;--> statement-breakpoint
ALTER TABLE "fineprint"."deliveries" ADD COLUMN "since" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "fineprint"."deliveries" ADD COLUMN "until" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "fineprint"."digest_turns" ADD CONSTRAINT "digest_turns_channel_id_channels_id_fk" FOREIGN KEY ("channel_id") REFERENCES "fineprint"."channels"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "digest_turns_due_at_index" ON "fineprint"."digest_turns" USING btree ("due_at");--> statement-breakpoint
ALTER TABLE "fineprint"."deliveries" ADD CONSTRAINT "deliveries_digest_id_deliveries_id_fk" FOREIGN KEY ("digest_id") REFERENCES "fineprint"."deliveries"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "deliveries_of_digest" ON "fineprint"."deliveries" USING btree ("digest_id") WHERE "fineprint"."deliveries"."digest_id" is not null;--> statement-breakpoint
CREATE INDEX "deliveries_of_channel" ON "fineprint"."deliveries" USING btree ("channel_id","planned_at");--> statement-breakpoint
ALTER TABLE "fineprint"."deliveries" ADD CONSTRAINT "deliveries_skip_kind" CHECK ("fineprint"."deliveries"."skip_kind" is null or "fineprint"."deliveries"."status" = 'skipped');--> statement-breakpoint
ALTER TABLE "fineprint"."deliveries" ADD CONSTRAINT "deliveries_digest" CHECK (("fineprint"."deliveries"."kind" = 'digest') = ("fineprint"."deliveries"."document_id" is null) and ("fineprint"."deliveries"."kind" = 'digest') = ("fineprint"."deliveries"."rhythm" is not null and "fineprint"."deliveries"."since" is not null and "fineprint"."deliveries"."until" is not null));