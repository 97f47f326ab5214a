-- The answers that another standard is tried on, for many rounds at once. SECURITY DEFINER: whose rounds they may be is asked once for
-- a statement, as the policy of scoring_facts asks it of every row (its scoring, that one's case, that one's round). Nobody's
-- name is among them.

-- The periodic rounds of a year at and under a unit, with the unit right below that each counts for, and how many cases are scored.
CREATE FUNCTION app_scored_rounds(root text, review_year int) RETURNS TABLE (round_id uuid, child_id text, scored int)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp SET jit = off AS $$
  SELECT r.id, child.ancestor_id, (SELECT count(*)::int FROM review_case c WHERE c.round_id = r.id AND c.class IS NOT NULL)
  FROM unit_ancestor a
  JOIN review_round r ON r.unit_id = a.unit_id AND r.year = review_year AND r.kind = 'periodic'
  LEFT JOIN unit_ancestor child ON child.unit_id = a.unit_id AND child.depth = a.depth - 1
  WHERE a.ancestor_id = root AND r.unit_id IN (SELECT app_scope('editor'))
$$;

-- The last answers of every scored case of some rounds, with the class that they gave and what they were judged by.
CREATE FUNCTION app_scored_answers(rounds uuid[])
  RETURNS TABLE (round_id uuid, village_id text, class text, judged_on text, way text, standard text, facts text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp SET jit = off AS $$
  SELECT c.round_id, c.village_id, s.class::text, s."on"::text, r.way::text, r.standard_code, f.facts::text
  FROM review_round r
  JOIN review_case c ON c.round_id = r.id
  JOIN LATERAL (SELECT x.id, x.class, x."on" FROM scoring x WHERE x.case_id = c.id ORDER BY x.ordinal DESC LIMIT 1) s ON true
  JOIN scoring_facts f ON f.scoring_id = s.id
  WHERE r.id = ANY (rounds) AND r.unit_id IN (SELECT app_scope('editor'))
$$;

REVOKE EXECUTE ON FUNCTION app_scored_rounds, app_scored_answers FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app_scored_rounds, app_scored_answers TO bacthang_app;
