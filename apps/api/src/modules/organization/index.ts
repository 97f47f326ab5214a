import './organization.query.ts';
