import './paper.edges.ts';
