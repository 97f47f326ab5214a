/** The part of saxen that is used; the package has no types of its own. */
declare module 'saxen' {
  type Attributes = () => Readonly<Record<string, string>>;
  type Decode = (text: string) => string;

  export class Parser {
    ns(prefixes: Readonly<Record<string, string>>): this;
    on(
      event: 'openTag',
      then: (name: string, attributes: Attributes, decode: Decode, selfClosing: boolean) => void,
    ): this;
    on(event: 'closeTag', then: (name: string) => void): this;
    on(event: 'text', then: (text: string, decode: Decode) => void): this;
    on(event: 'cdata', then: (text: string) => void): this;
    on(event: 'attention', then: (text: string) => void): this;
    on(event: 'error', then: (error: Error) => void): this;
    stop(): void;
    parse(xml: string): this;
  }
}
