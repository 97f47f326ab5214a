import './unit.query.ts';
import './unit.tree.ts';
import './unit-plans.type.ts';
import './unit-succession.type.ts';
