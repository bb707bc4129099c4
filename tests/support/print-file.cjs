// Prints a file: what reads the other end of a named pipe.
require('node:fs').createReadStream(process.argv[2]).pipe(process.stdout);
