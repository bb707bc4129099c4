import { emptyArguments } from '../../../src/paths/empty-filter';
import { pathGraph } from '../../support/path-graph-builder';
import { effectiveQuestion } from '../../support/path-questions';

describe('emptyArguments', () => {
  const graph = pathGraph([
    { id: 'old', from: 'a', to: 'b', rank: 90, on: '1990-01-01' },
    { id: 'new', from: 'b', to: 'z', rank: 30, on: '2020-01-01', type: 'MEET' },
  ]);

  it('is null as long as one hop can be walked', () => {
    expect(emptyArguments(graph, effectiveQuestion({ types: ['ARMS'], minSupport: 'CONFIRMED' }))).toBeNull();
  });

  it('names the argument that nothing meets, and no other', () => {
    expect(emptyArguments(graph, effectiveQuestion({ types: ['PART'], at: '1990-01-01' }))).toEqual(['types']);
    expect(emptyArguments(graph, effectiveQuestion({ at: '2000-01-01' }))).toEqual(['at']);
    expect(emptyArguments(graph, effectiveQuestion({ roles: ['GIVER'] }))).toEqual(['roles']);
    expect(emptyArguments(graph, effectiveQuestion({ minSupport: 'ANY', minOrigins: 9 }))).toEqual(['minOrigins']);
  });

  it('names all that ask something when only their combination fails', () => {
    const question = effectiveQuestion({ types: ['MEET'], at: '1990-01-01', minSupport: 'ANY' });
    expect(emptyArguments(graph, question)).toEqual(['types', 'at']);
  });
});
