import type { ExportChunk } from '../domain/export/exported-graph';

/** About how many characters go into a piece. */
const PIECE = 256 * 1024;

/** Joins the texts of a file into pieces: large enough to be worth a write, small enough to wait for a slow reader. */
export function* textPieces(texts: Iterable<string>): Generator<ExportChunk> {
  let piece = '';
  for (const text of texts) {
    piece += text;
    if (piece.length < PIECE) continue;
    yield { file: '', text: piece };
    piece = '';
  }
  if (piece !== '') yield { file: '', text: piece };
}
