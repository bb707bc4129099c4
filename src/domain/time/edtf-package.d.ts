/** The part of the package edtf 4 that we use; it ships no types. */
declare module 'edtf' {
  /** Reads a text by the EDTF grammar, levels 0 to 2. Throws Error for a text outside it. */
  export function parse(text: string): unknown;
}
