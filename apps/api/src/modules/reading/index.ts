import './read-plan-text.query.ts';
