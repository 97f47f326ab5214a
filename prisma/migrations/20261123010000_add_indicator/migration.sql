-- The catalogue grows by what administrators of the installation add; nothing in it is changed or taken away.

GRANT INSERT ON indicator TO bacthang_app;
ALTER TABLE indicator ENABLE ROW LEVEL SECURITY;
CREATE POLICY indicator_read ON indicator FOR SELECT USING (true);
CREATE POLICY indicator_add ON indicator FOR INSERT TO bacthang_app WITH CHECK ((SELECT app_runs_installation()));
