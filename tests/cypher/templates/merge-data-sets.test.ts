import { describeStatement } from '../../support/cypher-harness';

describeStatement('templates/merge-data-sets', 'scratch', ({ rows, query }) => {
  it('parts the languages, and takes off what a data set no longer says', async () => {
    await query("CREATE (:DataSet {id: 'dataset:a', title: 'Old', gone: 1})");
    await rows({ rows: [{ id: 'dataset:a', title: 'New', languages: 'en\u001far', draft: true, run: 2 }] });
    expect(await query('MATCH (d:DataSet) RETURN properties(d) AS d')).toEqual([
      { d: { id: 'dataset:a', title: 'New', languages: ['en', 'ar'], draft: true, run: 2 } },
    ]);
  });
});
