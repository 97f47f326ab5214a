-- Who may write what hangs on a household or a case is asked of every row, and a round has a hundred thousand of them. The
-- policies say what they said; but where somebody writes is gathered once for a statement, and where a row belongs is one
-- look-up by key, past the policies of the tables on the way.

CREATE FUNCTION app_village_of_household(household uuid) RETURNS text LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT h.village_id FROM household h WHERE h.id = $1
$$;

CREATE FUNCTION app_village_of_member(member uuid) RETURNS text LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT h.village_id FROM household_member m JOIN household h ON h.id = m.household_id WHERE m.id = $1
$$;

CREATE FUNCTION app_commune_of_round(round uuid) RETURNS text LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT r.unit_id FROM review_round r WHERE r.id = $1
$$;

CREATE FUNCTION app_commune_of_case(reviewed uuid) RETURNS text LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT r.unit_id FROM review_case c JOIN review_round r ON r.id = c.round_id WHERE c.id = $1
$$;

CREATE FUNCTION app_commune_of_scoring(scoring uuid) RETURNS text LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT r.unit_id FROM scoring s JOIN review_case c ON c.id = s.case_id JOIN review_round r ON r.id = c.round_id WHERE s.id = $1
$$;

REVOKE EXECUTE ON FUNCTION app_village_of_household, app_village_of_member, app_commune_of_round, app_commune_of_case, app_commune_of_scoring FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app_village_of_household, app_village_of_member, app_commune_of_round, app_commune_of_case, app_commune_of_scoring TO bacthang_app;

DO $$
DECLARE
  part text;
  written text;
BEGIN
  FOREACH part IN ARRAY ARRAY['former_residence', 'household_member', 'review_case', 'scoring', 'scoring_facts'] LOOP
    written := CASE part
      WHEN 'review_case' THEN 'app_commune_of_round(round_id) = ANY (ARRAY(SELECT app_units(''editor'')))'
      WHEN 'scoring' THEN 'app_commune_of_case(case_id) = ANY (ARRAY(SELECT app_units(''editor'')))'
      WHEN 'scoring_facts' THEN 'app_commune_of_scoring(scoring_id) = ANY (ARRAY(SELECT app_units(''editor'')))'
      ELSE 'app_village_of_household(household_id) = ANY (ARRAY(SELECT app_villages(''editor'')))' END;
    EXECUTE format('ALTER POLICY %I ON %I WITH CHECK (%s)', part || '_add', part, written);
    IF part = 'scoring_facts' THEN
      EXECUTE format('ALTER POLICY %I ON %I USING (%s)', part || '_change', part, written);
    ELSE
      EXECUTE format('ALTER POLICY %I ON %I USING (%s) WITH CHECK (%s)', part || '_change', part, written, written);
    END IF;
  END LOOP;
END $$;

ALTER POLICY member_sensitive_write ON member_sensitive
  USING (app_village_of_member(member_id) = ANY (ARRAY(SELECT app_villages('editor'))))
  WITH CHECK (app_village_of_member(member_id) = ANY (ARRAY(SELECT app_villages('editor'))));
