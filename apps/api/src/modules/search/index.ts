import './search.query.ts';
