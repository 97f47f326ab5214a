-- The same as before, at the size of a round: a file's own rows are written once, with everything that they let go of, not once for
-- the households, once for each case that a foreign key clears, and once more for what was sealed.
CREATE OR REPLACE FUNCTION app_take_out_import(import uuid) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
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
  CREATE TEMP TABLE added_out ON COMMIT DROP AS
    SELECT t.household_id AS id FROM imported_household t WHERE t.import_id = import AND t.state = 'taken' AND t.act = 'add';
  CREATE TEMP TABLE taken_out ON COMMIT DROP AS
    SELECT m.id FROM imported_household t JOIN household_member m ON m.household_id = t.household_id
    WHERE t.import_id = import AND t.state = 'taken' AND (t.act = 'add' OR m.id = ANY (t.added_members));
  ANALYZE scored_out, added_out, taken_out;

  UPDATE imported_household t SET draft_sealed = NULL, before_sealed = NULL, answers_sealed = NULL, answers_before_sealed = NULL,
    household_id = CASE WHEN t.household_id IN (SELECT o.id FROM added_out o) THEN NULL ELSE t.household_id END,
    case_id = CASE WHEN t.case_id IN (SELECT o.case_id FROM scored_out o WHERE o.listed) THEN NULL ELSE t.case_id END
    WHERE t.import_id = import;
  -- Of other files that found the same households there.
  UPDATE imported_household t SET household_id = NULL WHERE t.household_id IN (SELECT o.id FROM added_out o);

  DELETE FROM scoring_facts f WHERE f.scoring_id IN (SELECT o.scoring_id FROM scored_out o);
  DELETE FROM scoring s WHERE s.id IN (SELECT o.scoring_id FROM scored_out o);
  UPDATE review_request q SET round_id = NULL FROM review_case c JOIN scored_out o ON o.case_id = c.id AND o.listed
    WHERE q.household_id = c.household_id AND q.round_id = c.round_id;
  DELETE FROM review_case c WHERE c.id IN (SELECT o.case_id FROM scored_out o WHERE o.listed);
  DELETE FROM member_sensitive s WHERE s.member_id IN (SELECT o.id FROM taken_out o);
  DELETE FROM household_member m WHERE m.id IN (SELECT o.id FROM taken_out o);
  DELETE FROM household h WHERE h.id IN (SELECT o.id FROM added_out o);
END $$;
