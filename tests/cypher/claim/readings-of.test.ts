import { describeStatement } from '../../support/cypher-harness';

describeStatement('claim/readings-of', 'seed', ({ rows }) => {
  it('gives every passage of a claim with its source in the same row', async () => {
    const found = await rows({ ids: ['claim:csis-railcars-seen'] });
    expect(found.length).toBeGreaterThan(1);
    const article = found.find(({ id }) => id === 'source:seed-article');
    expect(article).toMatchObject({ ordinal: 0, kind: 'NEWS_REPORT', readingLanguage: 'ar' });
    expect(article?.locator).not.toBeNull();
  });
});
