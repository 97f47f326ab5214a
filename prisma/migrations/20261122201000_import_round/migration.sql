-- AlterEnum
ALTER TYPE "case_source" ADD VALUE 'file';

-- AlterTable
ALTER TABLE "household_import" ADD COLUMN     "round_id" UUID;

-- AlterTable
ALTER TABLE "imported_household" ADD COLUMN     "answers_before_sealed" BYTEA,
ADD COLUMN     "answers_sealed" BYTEA,
ADD COLUMN     "case_id" UUID,
ADD COLUMN     "case_version_read" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "case_version_taken" INTEGER,
ADD COLUMN     "review_act" "import_act" NOT NULL DEFAULT 'none';

-- CreateIndex
CREATE INDEX "household_import_round_id_idx" ON "household_import"("round_id");

-- CreateIndex
CREATE INDEX "imported_household_case_id_idx" ON "imported_household"("case_id");

-- AddForeignKey
ALTER TABLE "household_import" ADD CONSTRAINT "household_import_round_id_fkey" FOREIGN KEY ("round_id") REFERENCES "review_round"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "imported_household" ADD CONSTRAINT "imported_household_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "review_case"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- ---------------------------------------------------------------- the answers of a file are as sensitive as those of a scoring

DO $$
DECLARE
  event text;
  tables text;
BEGIN
  FOREACH event IN ARRAY ARRAY['INSERT', 'UPDATE', 'DELETE'] LOOP
    tables := CASE event WHEN 'INSERT' THEN 'NEW TABLE AS new_rows' WHEN 'DELETE' THEN 'OLD TABLE AS old_rows' ELSE 'OLD TABLE AS old_rows NEW TABLE AS new_rows' END;
    EXECUTE format('DROP TRIGGER %I ON imported_household', 'imported_household_audit_' || lower(event));
    EXECUTE format('CREATE TRIGGER %I AFTER %s ON imported_household REFERENCING %s FOR EACH STATEMENT EXECUTE FUNCTION audit_write(''draft_sealed'', ''before_sealed'', ''answers_sealed'', ''answers_before_sealed'')',
      'imported_household_audit_' || lower(event), event, tables);
  END LOOP;
END $$;

-- An import goes into a round of its own commune that is not decided.
CREATE FUNCTION check_import_round() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM review_round r WHERE r.id = NEW.round_id AND r.unit_id = NEW.unit_id
    AND NOT EXISTS (SELECT FROM review_decision d WHERE d.round_id = r.id)) THEN
    RAISE EXCEPTION 'an import goes into an open round of its commune' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER household_import_round BEFORE INSERT ON household_import FOR EACH ROW WHEN (NEW.round_id IS NOT NULL) EXECUTE FUNCTION check_import_round();

-- Takes out again what an import added: its scorings where there was none, the households that it put on a round's list, its
-- new households with their people, and the people it added to others. Nothing else is ever deleted; foreign keys keep what
-- something depends on, and a decided round is frozen. SECURITY DEFINER: the application deletes nothing.
CREATE OR REPLACE FUNCTION app_take_out_import(import uuid) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  added uuid[];
BEGIN
  IF NOT EXISTS (SELECT FROM household_import i WHERE i.id = import AND i.undone_at IS NULL AND i.unit_id IN (SELECT app_units('editor'))) THEN
    RAISE EXCEPTION 'an import is taken back once, by an editor of its commune' USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF EXISTS (SELECT FROM imported_household t JOIN household h ON h.id = t.household_id
    WHERE t.import_id = import AND t.state = 'taken' AND t.act <> 'none' AND h.version <> t.version_taken) THEN
    RAISE EXCEPTION 'a household was changed since it was imported' USING ERRCODE = 'restrict_violation';
  END IF;
  IF EXISTS (SELECT FROM imported_household t JOIN review_case c ON c.id = t.case_id
    WHERE t.import_id = import AND t.state = 'taken' AND t.review_act <> 'none' AND c.version <> t.case_version_taken) THEN
    RAISE EXCEPTION 'a household was reviewed further since it was imported' USING ERRCODE = 'restrict_violation';
  END IF;

  CREATE TEMP TABLE scored_out ON COMMIT DROP AS
    SELECT t.case_id, t.case_version_read = 0 AS listed, (SELECT s.id FROM scoring s WHERE s.case_id = t.case_id ORDER BY s.ordinal DESC LIMIT 1) AS scoring_id
    FROM imported_household t WHERE t.import_id = import AND t.state = 'taken' AND t.review_act = 'add';
  DELETE FROM scoring_facts f WHERE f.scoring_id IN (SELECT o.scoring_id FROM scored_out o);
  DELETE FROM scoring s WHERE s.id IN (SELECT o.scoring_id FROM scored_out o);
  UPDATE review_request q SET round_id = NULL FROM review_case c JOIN scored_out o ON o.case_id = c.id AND o.listed
    WHERE q.household_id = c.household_id AND q.round_id = c.round_id;
  DELETE FROM review_case c WHERE c.id IN (SELECT o.case_id FROM scored_out o WHERE o.listed);

  CREATE TEMP TABLE taken_out ON COMMIT DROP AS
    SELECT m.id FROM imported_household t JOIN household_member m ON m.household_id = t.household_id
    WHERE t.import_id = import AND t.state = 'taken' AND (t.act = 'add' OR m.id = ANY (t.added_members));
  SELECT array_agg(t.household_id) INTO added FROM imported_household t
    WHERE t.import_id = import AND t.state = 'taken' AND t.act = 'add';
  UPDATE imported_household t SET household_id = NULL WHERE t.household_id IN (SELECT unnest(added));
  DELETE FROM member_sensitive s WHERE s.member_id IN (SELECT o.id FROM taken_out o);
  DELETE FROM household_member m WHERE m.id IN (SELECT o.id FROM taken_out o);
  DELETE FROM household h WHERE h.id IN (SELECT unnest(added));
END $$;
