/**
 * Why a Java program failed, in one line: the innermost cause of its stack trace, else its last error, else its last
 * line. Names of Java exceptions are left out.
 */
export function innermostCause(output: string): string {
  const lines = output
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('at ') && !line.startsWith('...'));
  const cause = lines.findLast((line) => line.startsWith('Caused by:')) ?? lines.findLast(isError) ?? lines.at(-1);
  return (cause ?? 'it gave no reason')
    .replace(/^(Caused by: |Error: )+/, '')
    .replace(/^[\w.$]+(Exception|Error): /, '');
}

function isError(line: string): boolean {
  return /\bERROR\b|^Error|Exception/.test(line);
}
