-- A decided round is frozen as before, but asked once for a statement, not for every row: a file scores thousands of
-- households at once. Where a row is moved to another round, both are asked now.

-- SECURITY DEFINER: the decision must be seen even where row-level security hides the round.
CREATE FUNCTION refuse_changes_in_decided_rounds() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  changed text := CASE TG_OP WHEN 'INSERT' THEN 'SELECT * FROM new_rows' WHEN 'DELETE' THEN 'SELECT * FROM old_rows'
    ELSE 'SELECT * FROM new_rows UNION ALL SELECT * FROM old_rows' END;
  rounds text := CASE TG_ARGV[0]
    WHEN 'round' THEN 'SELECT x.round_id FROM (%s) x'
    WHEN 'case' THEN 'SELECT c.round_id FROM (%s) x JOIN review_case c ON c.id = x.case_id'
    WHEN 'scoring' THEN 'SELECT c.round_id FROM (%s) x JOIN scoring s ON s.id = x.scoring_id JOIN review_case c ON c.id = s.case_id'
  END;
  decided uuid;
BEGIN
  EXECUTE 'SELECT d.round_id FROM review_decision d WHERE d.round_id IN (' || format(rounds, changed) || ') LIMIT 1' INTO decided;
  IF decided IS NOT NULL THEN
    RAISE EXCEPTION 'round % is decided and never changes', decided USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NULL;
END $$;

DO $$
DECLARE
  frozen text;
  by_what text;
BEGIN
  FOREACH frozen IN ARRAY ARRAY['review_case', 'scoring', 'scoring_facts', 'meeting_vote'] LOOP
    by_what := CASE frozen WHEN 'review_case' THEN 'round' WHEN 'scoring_facts' THEN 'scoring' ELSE 'case' END;
    EXECUTE format('DROP TRIGGER %I ON %I', frozen || CASE frozen WHEN 'scoring_facts' THEN '_are_frozen' ELSE '_is_frozen' END, frozen);
    EXECUTE format('CREATE TRIGGER %I AFTER INSERT ON %I REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION refuse_changes_in_decided_rounds(%L)', frozen || '_frozen_insert', frozen, by_what);
    EXECUTE format('CREATE TRIGGER %I AFTER UPDATE ON %I REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION refuse_changes_in_decided_rounds(%L)', frozen || '_frozen_update', frozen, by_what);
    EXECUTE format('CREATE TRIGGER %I AFTER DELETE ON %I REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION refuse_changes_in_decided_rounds(%L)', frozen || '_frozen_delete', frozen, by_what);
  END LOOP;
END $$;
