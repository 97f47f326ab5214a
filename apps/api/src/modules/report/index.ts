import './obligation.type.ts';
