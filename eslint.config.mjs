import eslint from '@eslint/js';
import tseslint from 'typescript-eslint';

// House rules as numbers (ARCHITECTURE.md). Exceptions stand here, by folder, each with its reason.
const budgets = {
  'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
  'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true, IIFEs: true }],
  'max-params': ['error', 3],
};

const cypherInStrings = {
  selector:
    ':matches(Literal[value=/\\b(MATCH|MERGE|CREATE|UNWIND) *[({]/], TemplateElement[value.raw=/\\b(MATCH|MERGE|CREATE|UNWIND) *[({]/])',
  message: 'Query text lives in cypher/*.cypher, one statement a file.',
};

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', '.data/', 'coverage/'] },
  eslint.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { project: './tsconfig.check.json', tsconfigRootDir: import.meta.dirname } },
    rules: {
      ...budgets,
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true, named: true, defaultFrom: true } }],
      'no-restricted-syntax': ['error', cypherInStrings],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // The driver declares its option bags as classes; rows are typed by the caller and proven by tests/cypher.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
    },
  },
  {
    // Resolver classes hold only decorated methods; a GraphQL method takes root, arguments, context and info.
    files: ['src/graphql/**/*.ts'],
    rules: { '@typescript-eslint/no-extraneous-class': 'off', 'max-params': ['error', 4] },
  },
  {
    // Hot loops over typed arrays: indexes are proven by the loop bounds, and one loop is one function.
    files: ['src/paths/kernels/**/*.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      'max-lines-per-function': ['error', { max: 120, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    // A describe block is a list of cases, not a function to be read at once.
    files: ['tests/**/*.ts', 'bench/**/*.ts'],
    rules: {
      'max-lines-per-function': 'off',
      'no-restricted-syntax': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    // What runs before packages are there is plain JavaScript and talks to a terminal.
    files: ['**/*.mjs', '**/*.cjs'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        setInterval: 'readonly',
        clearInterval: 'readonly',
        URL: 'readonly',
        fetch: 'readonly',
        module: 'writable',
        require: 'readonly',
        AbortSignal: 'readonly',
      },
    },
    rules: budgets,
  },
);
