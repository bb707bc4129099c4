import { emptyArguments } from '../../../src/paths/empty-filter';
import { pathGraph } from '../../support/path-graph-builder';
import { effectiveQuestion, prepared } from '../../support/path-questions';

describe('emptyArguments', () => {
  const graph = pathGraph([
    { id: 'old', from: 'a', to: 'b', rank: 90, on: '1990-01-01' },
    { id: 'new', from: 'b', to: 'z', rank: 30, on: '2020-01-01', type: 'MEET' },
  ]);

  it('is null as long as one hop can be walked', () => {
    expect(emptyArguments(graph, prepared(effectiveQuestion({ types: ['ARMS'], minSupport: 'CONFIRMED' })))).toBeNull();
  });

  it('names the argument that no hop meets, and no other', () => {
    expect(emptyArguments(graph, prepared(effectiveQuestion({ types: ['PART'], at: '1990-01-01' })))).toEqual([
      'types',
    ]);
    expect(emptyArguments(graph, prepared(effectiveQuestion({ at: '2000-01-01' })))).toEqual(['at']);
    expect(emptyArguments(graph, prepared(effectiveQuestion({ roles: ['GIVER'] })))).toEqual(['roles']);
    expect(emptyArguments(graph, prepared(effectiveQuestion({ minSupport: 'ANY', minOrigins: 9 })))).toEqual([
      'minOrigins',
    ]);
  });

  it('names all arguments that ask for something when only their combination fails', () => {
    const question = effectiveQuestion({ types: ['MEET'], at: '1990-01-01', minSupport: 'ANY' });
    expect(emptyArguments(graph, prepared(question))).toEqual(['types', 'at']);
  });
});
