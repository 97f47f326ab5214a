-- A label of a unit (its region of the score table) ends on the day on which another begins. Who may is what the policies say.
GRANT UPDATE (valid_to) ON unit_attribute TO bacthang_app;
