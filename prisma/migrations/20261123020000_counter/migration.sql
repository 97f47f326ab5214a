-- Coverage figures that are due though nobody has recorded anything: a published plan asks for a group more, or a year has begun.
-- The server counts them on its own account, as a role that reads what figures are counted from and writes provisional figures.

DO $$
BEGIN
  CREATE ROLE bacthang_counter NOLOGIN;
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
END $$;
GRANT bacthang_counter TO CURRENT_USER;

GRANT USAGE ON SCHEMA public TO bacthang_counter;
GRANT SELECT ON unit, unit_ancestor, indicator, need, support, added_support_kind, observation TO bacthang_counter;
GRANT SELECT (id, village_id, exists_to, synthetic) ON household TO bacthang_counter;
GRANT SELECT (round_id, household_id, decided_on, policy_year, class, class_before) ON class_history TO bacthang_counter;
GRANT SELECT (id, state) ON revision TO bacthang_counter;
GRANT SELECT (id, revision_id, indicator_code, subgroup_code) ON target TO bacthang_counter;
GRANT INSERT, UPDATE ON observation TO bacthang_counter;

DO $$
DECLARE read text;
BEGIN
  FOREACH read IN ARRAY ARRAY['unit', 'unit_ancestor', 'need', 'support', 'added_support_kind', 'household', 'class_history', 'target', 'observation'] LOOP
    EXECUTE format('CREATE POLICY %I ON %I FOR SELECT TO bacthang_counter USING (true)', read || '_counter_read', read);
  END LOOP;
END $$;
CREATE POLICY revision_counter_read ON revision FOR SELECT TO bacthang_counter USING (state = 'published');

CREATE POLICY observation_counter_add ON observation FOR INSERT TO bacthang_counter
  WITH CHECK (status = 'provisional' AND source IN ('register', 'synthetic'));
CREATE POLICY observation_counter_change ON observation FOR UPDATE TO bacthang_counter
  USING (status = 'provisional') WITH CHECK (status = 'provisional' AND source IN ('register', 'synthetic'));

