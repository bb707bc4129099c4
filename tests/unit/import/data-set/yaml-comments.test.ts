import { commentFaults } from '../../../../src/import/data-set/yaml-comments';

describe('comments of a YAML file', () => {
  it('are found wherever one may stand, each with its line', () => {
    const text =
      '# first\n- a: b # second\n  c: "x\n    y" # third\n  d: |  # fourth\n    text\n- {a: b,\n  # fifth\n  c: d}\n';
    expect(commentFaults(text, 'claims/a.yaml').map(({ line, file }) => `${file} ${line}`)).toEqual(
      [1, 2, 4, 5, 8].map((line) => `claims/a.yaml ${line}`),
    );
  });

  it('are not looked for inside texts', () => {
    const text = '- a: x#y\n  b: "# no"\n  c: \'a # no\'\n  d: |\n    # no\n    e # no\n  f: http://example.org/#no\n';
    expect(commentFaults(text, 'a.yaml')).toEqual([]);
  });
});
