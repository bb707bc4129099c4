import { unlimitedScope } from '../../../../src/base/request-scope';
import { PathEnds } from '../../../../src/service/path/ends';
import type { EndCandidate } from '../../../../src/store/path/path-end-store';

const KNOWN: Readonly<Record<string, readonly string[]>> = {
  'entity:a': ['entity:a'],
  Anna: ['entity:a'],
  'entity:z': ['entity:z'],
  Many: Array.from({ length: 11 }, (_id, index) => `entity:m${index}`),
};

class Ends {
  calls = 0;

  candidatesOf(texts: readonly string[]): Promise<readonly (readonly EndCandidate[])[]> {
    this.calls += 1;
    return Promise.resolve(texts.map((text) => (KNOWN[text] ?? []).map((id) => ({ id, kind: 'PERSON' }))));
  }
}

const names = {
  namesOf: (ids: readonly string[]) =>
    Promise.resolve(
      ids.map((id) => [
        { value: id.toUpperCase(), lang: 'en', script: 'Latn', kind: 'PRIMARY' as const, scheme: null, key: id },
      ]),
    ),
};

const resolve = (question: { from: string[]; to: string[]; avoid?: string[] }, ends = new Ends()) =>
  new PathEnds(ends, names).resolve(question, new Map([['entity:b', 1]]), unlimitedScope('test'));

describe('PathEnds', () => {
  it('looks up all ends at once and gives sorted distinct ids', async () => {
    const ends = new Ends();
    const question = { from: [' Anna ', 'entity:a'], to: ['entity:z'], avoid: [] };
    expect(await resolve(question, ends)).toEqual({ from: ['entity:a'], to: ['entity:z'], avoid: [] });
    expect(ends.calls).toBe(1);
  });

  it('does not ask the database when every end is an id in the graph', async () => {
    const ends = new Ends();
    const question = { from: ['entity:b'], to: ['entity:z'] };
    await resolve(question, ends);
    expect(ends.calls).toBe(1);
    await expect(resolve({ from: ['entity:b'], to: ['entity:b'] }, ends)).rejects.toMatchObject({
      code: 'ENDPOINTS_EQUAL',
    });
    expect(ends.calls).toBe(1);
  });

  it.each([
    [{ from: ['Anna'], to: ['entity:a'] }, 'ENDPOINTS_EQUAL'],
    [{ from: ['Anna'], to: ['Nobody'] }, 'ENDPOINT_NOT_FOUND'],
    [{ from: ['Anna'], to: [''] }, 'ENDPOINT_NOT_FOUND'],
    [{ from: [], to: ['entity:z'] }, 'TOO_MANY_ENDPOINTS'],
    [{ from: Array.from({ length: 101 }, () => 'Anna'), to: ['entity:z'] }, 'TOO_MANY_ENDPOINTS'],
    [{ from: ['Anna'], to: ['entity:z'], avoid: ['entity:z'] }, 'BAD_USER_INPUT'],
    [{ from: ['Anna'], to: ['entity:z'], avoid: ['Anna'] }, 'BAD_USER_INPUT'],
    [{ from: ['Anna'], to: ['entity:z'], avoid: ['entity:unknown'] }, 'BAD_USER_INPUT'],
  ])('refuses %j with %s', async (question, code) => {
    await expect(resolve(question)).rejects.toMatchObject({ code });
  });

  it('lists at most ten candidates of an ambiguous end, with id, kind and label', async () => {
    const error: unknown = await resolve({ from: ['Many'], to: ['entity:z'] }).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({
      code: 'ENDPOINT_AMBIGUOUS',
      details: { argument: 'from', text: 'Many', more: true },
    });
    const { candidates } = (error as { details: { candidates: unknown[] } }).details;
    expect(candidates).toHaveLength(10);
    expect(candidates[0]).toEqual({ id: 'entity:m0', kind: 'PERSON', label: 'ENTITY:M0' });
  });
});
