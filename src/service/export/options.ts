import { createHash } from 'node:crypto';
import type { ExportQuestion, ExportScope } from '../../domain/export/export-question';

/**
 * The scope and the conditions of a question as options of the command line, in a fixed order; empty for the whole graph.
 *
 * Equal questions give equal options: ids are sorted, and default values are left out.
 */
export function exportOptions(question: ExportQuestion): readonly string[] {
  const { at, during, match, saidBy, minSupport, contested, dataSet } = question;
  const timed = at !== null || during !== null;
  return [
    ...scopeOptions(question.scope),
    ...option('at', at),
    ...option('during', during),
    ...option('match', timed && match !== 'POSSIBLE' ? match : null),
    ...option('said-by', saidBy),
    ...option('min-support', minSupport === 'ANY' ? null : minSupport),
    ...option('contested', contested === 'FLAG' ? null : contested),
    ...option('data-set', dataSet),
  ];
}

/** SHA-256 of a question, hex. Equal questions have equal hashes, whatever the graph holds. */
export function queryHash(question: ExportQuestion): string {
  const { format, shape, lang } = question;
  const said = [format, shape, lang, ...exportOptions(question)];
  return createHash('sha256').update(said.join('\n')).digest('hex');
}

function scopeOptions(scope: ExportScope): readonly string[] {
  switch (scope.kind) {
    case 'ALL':
      return [];
    case 'AROUND':
      return [`--scope ${listed(scope.entities)}`, `--hops ${scope.hops}`];
    case 'RELATIONS':
      return [`--scope ${listed(scope.relations)}`];
  }
}

function listed(ids: readonly string[]): string {
  return [...new Set(ids)].sort().join(',');
}

function option(name: string, value: string | null): readonly string[] {
  return value === null ? [] : [`--${name} ${value}`];
}
