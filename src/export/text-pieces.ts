import type { ExportChunk } from '../domain/export/exported-graph';

/** About how many characters go into a piece. */
const PIECE = 256 * 1024;

/** Texts in pieces that are worth a write and small enough to wait for a slow reader; for formats of one file. */
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
