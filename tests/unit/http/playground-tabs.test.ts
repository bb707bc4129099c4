import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSchema, Kind, parse } from 'graphql';
import { admitDocument } from '../../../src/graphql/limits/admit-document';
import { readPlaygroundTabs } from '../../../src/http/playground-tabs';

const schema = buildSchema('type Query { ping: Int }');

describe('the questions of the playground', () => {
  const tabs = readPlaygroundTabs();

  it('are five, in the order of their files', () => {
    expect(tabs.map(({ name }) => name)).toEqual([
      'find-an-actor',
      'who-denied-what',
      'relations-of-a-day',
      'a-path',
      'as-it-was-said',
    ]);
  });

  it.each(tabs.map((tab) => [tab.name, tab.query]))('%s explains itself in English, then in Arabic', (_name, query) => {
    const [english, arabic, operation] = query.split('\n');
    expect(english).toMatch(/^# [A-Z][\x20-\x7e]+$/);
    expect(arabic).toMatch(/^# [\p{Script=Arabic} :،؟.]+$/u);
    expect(operation).toMatch(/^query [A-Z]\w+ \{$/);
  });

  it.each(tabs.map((tab) => [tab.name, tab.query]))(
    '%s is one operation without variables, within the limits',
    (_name, query) => {
      const operations = parse(query).definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
      expect(operations).toHaveLength(1);
      expect(operations[0]).toMatchObject({ variableDefinitions: [] });
      expect(admitDocument(schema, query)).toEqual([]);
    },
  );

  it('leave out files that are not questions', () => {
    const folder = mkdtempSync(join(tmpdir(), 'tabs-'));
    writeFileSync(join(folder, '2-second.graphql'), '{ b }');
    writeFileSync(join(folder, '1-first.graphql'), '{ a }');
    writeFileSync(join(folder, 'README.md'), '');
    expect(readPlaygroundTabs(folder)).toEqual([
      { name: 'first', query: '{ a }' },
      { name: 'second', query: '{ b }' },
    ]);
  });
});
