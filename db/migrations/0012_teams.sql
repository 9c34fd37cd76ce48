CREATE TABLE "fineprint"."deadlines" (
	"change_id" integer NOT NULL,
	"name" text NOT NULL,
	"day" date NOT NULL,
	CONSTRAINT "deadlines_change_id_name_day_pk" PRIMARY KEY("change_id","name","day")
);
--> statement-breakpoint
CREATE TABLE "fineprint"."snoozes" (
	"change_id" integer NOT NULL,
	"channel_id" integer NOT NULL,
	"until" timestamp (3) with time zone NOT NULL,
	"actor" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "snoozes_change_id_channel_id_pk" PRIMARY KEY("change_id","channel_id")
);
--> statement-breakpoint
ALTER TABLE "fineprint"."deliveries" DROP CONSTRAINT "deliveries_digest";--> statement-breakpoint
ALTER TABLE "fineprint"."deliveries" ADD COLUMN "day" date;--> statement-breakpoint
ALTER TABLE "fineprint"."watches" ADD COLUMN "tags" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "fineprint"."watches" ADD COLUMN "owner" text;--> statement-breakpoint
ALTER TABLE "fineprint"."watches" ADD COLUMN "owner_name" text;--> statement-breakpoint
ALTER TABLE "fineprint"."watches" ADD COLUMN "check_every_ms" bigint;--> statement-breakpoint
ALTER TABLE "fineprint"."deadlines" ADD CONSTRAINT "deadlines_change_id_change_records_id_fk" FOREIGN KEY ("change_id") REFERENCES "fineprint"."change_records"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fineprint"."snoozes" ADD CONSTRAINT "snoozes_change_id_change_records_id_fk" FOREIGN KEY ("change_id") REFERENCES "fineprint"."change_records"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fineprint"."snoozes" ADD CONSTRAINT "snoozes_channel_id_channels_id_fk" FOREIGN KEY ("channel_id") REFERENCES "fineprint"."channels"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "deadlines_day_index" ON "fineprint"."deadlines" USING btree ("day");--> statement-breakpoint
CREATE INDEX "audit_at_index" ON "fineprint"."audit" USING btree ("at");--> statement-breakpoint
ALTER TABLE "fineprint"."deliveries" ADD CONSTRAINT "deliveries_day" CHECK (("fineprint"."deliveries"."kind" = 'reminder') = ("fineprint"."deliveries"."day" is not null));--> statement-breakpoint
ALTER TABLE "fineprint"."deliveries" ADD CONSTRAINT "deliveries_digest" CHECK (("fineprint"."deliveries"."kind" in ('digest', 'heartbeat')) = ("fineprint"."deliveries"."document_id" is null) and ("fineprint"."deliveries"."kind" = 'digest') = ("fineprint"."deliveries"."rhythm" is not null and "fineprint"."deliveries"."since" is not null and "fineprint"."deliveries"."until" is not null));--> statement-breakpoint
ALTER TABLE "fineprint"."watches" ADD CONSTRAINT "watches_owner" CHECK ("fineprint"."watches"."owner" is null or "fineprint"."watches"."owner_name" is not null);--> statement-breakpoint
ALTER TABLE "fineprint"."watches" ADD CONSTRAINT "watches_cadence" CHECK ("fineprint"."watches"."check_every_ms" between 3600000 and 2592000000);--> statement-breakpoint
-- Written by hand: the days that changes on record bind to, as `deadlinesOf` reads them from a change's facts.
INSERT INTO "fineprint"."deadlines" ("change_id", "name", "day")
SELECT DISTINCT change."id", fact ->> 'name',
	(fact ->> 'value')::date - CASE WHEN fact ->> 'name' <> 'effective-date'
		AND fact ->> 'quote' ~* '\m(before|prior to|until before)\s+(the\s+)?([0-9]{1,4}|(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*)\M'
		THEN 1 ELSE 0 END
FROM "fineprint"."change_records" AS change, json_array_elements(change."facts") AS fact
WHERE change."status" = 'confirmed'
	AND fact ->> 'name' IN ('effective-date', 'opt-out', 'objection-window', 'notice-period')
	AND fact ->> 'value' ~ '^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8])$'
ON CONFLICT DO NOTHING;
--> statement-breakpoint
-- Written by hand: the audit log is only added to; entries go when they are old, and never change.
CREATE FUNCTION "fineprint"."keep_audit"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF TG_OP = 'DELETE' AND OLD."at" < now() - interval '30 days' THEN RETURN OLD; END IF;
	RAISE EXCEPTION 'The audit log is only added to: an entry is never changed, and kept for 30 days at least.';
END $$;
--> statement-breakpoint
CREATE TRIGGER "audit_is_kept" BEFORE UPDATE OR DELETE ON "fineprint"."audit"
	FOR EACH ROW EXECUTE FUNCTION "fineprint"."keep_audit"();
