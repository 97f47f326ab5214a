/// <reference path="./saxen.d.ts" />
/** The XML parser of every part that is read: it resolves no entities and opens nothing. */
export { Parser as XmlParser } from 'saxen';
