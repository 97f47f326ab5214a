/** A file of cases as its text, which the test runner hands over. */
declare module '*.yaml?raw' {
  const text: string;
  export default text;
}
