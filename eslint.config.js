import next from '@next/eslint-plugin-next';
import { defineConfig, globalIgnores } from 'eslint/config';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** Packages that compute and touch nothing else, so that lib may use them. Each one more is a decision. */
const purePackages = ['zod', 'hls-parser', 'supercluster', 'diff'];

const upwards = { regex: '^\\.\\./', message: 'Write @/… to another folder and ./… inside one.' };

function imports(forbidden, message) {
  return { 'no-restricted-imports': ['error', { patterns: [upwards, { regex: forbidden, message }] }] };
}

const noBarrels = { selector: 'ExportAllDeclaration', message: 'No barrel files: import from the file that defines it.' };
const noClock = [
  { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'lib has no clock: take the instant as an argument.' },
  { selector: 'MemberExpression[object.name="Date"][property.name="now"]', message: 'lib has no clock: take the instant as an argument.' },
  { selector: 'MemberExpression[object.name="Math"][property.name="random"]', message: 'lib is deterministic: take the number as an argument.' },
];

export default defineConfig(
  globalIgnores(['out/**', 'out.*/**', '.next*/**', '.portal/**', 'next-env.d.ts', 'test-results/**', 'playwright-report/**', 'public/**', 'content/**', 'coverage/**', 'cache/**']),
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  tseslint.configs.recommended,
  {
    rules: {
      'no-restricted-imports': ['error', { patterns: [upwards] }],
      'no-restricted-syntax': ['error', noBarrels],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', caughtErrors: 'none' }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-var': 'error',
      'prefer-const': 'error',
    },
  },
  {
    files: ['**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    files: ['lib/**'],
    rules: {
      ...imports(`^(?!@/lib/|\\./|(?:${purePackages.join('|')})(?:/|$))`, 'lib imports lib and the pure packages listed in eslint.config.js.'),
      'no-restricted-syntax': ['error', noBarrels, ...noClock],
      'no-restricted-globals': ['error', 'fetch', 'window', 'document', 'navigator', 'location', 'localStorage', 'process', 'setTimeout', 'setInterval'],
    },
  },
  { files: ['server/**'], rules: imports('^(?:@/(?!lib/|server/)|react(?:-|/|$)|next(?:-|/|$))', 'server imports server, lib and packages other than React and Next.') },
  { files: ['i18n/**'], rules: imports('^(?:@/(?!lib/|i18n/|messages/)|node:)', 'i18n imports i18n, lib and messages.') },
  { files: ['components/**'], rules: imports('^(?:@/(?!components/|lib/|i18n/)|node:)', 'components import components, lib and i18n; what they show is handed to them.') },
  { files: ['app/**'], rules: imports('^@/(?:scripts|tests|bench)/', 'app imports app, components, server, lib, i18n and messages.') },
  { files: ['scripts/**'], rules: imports('^@/(?!server/|lib/)', 'scripts import server and lib.') },
  { files: ['bench/**'], rules: imports('^@/(?!server/|lib/|components/|messages/|tests/unit/search-queries$)', 'benches import what they measure, and nobody imports app.') },
  { files: ['**/*.d.ts'], rules: { 'no-restricted-syntax': 'off' } },
  { files: ['lib/**', 'components/**', 'app/**'], rules: { 'no-console': 'error' } },
  {
    files: ['app/**', 'components/**', 'i18n/**'],
    extends: [reactHooks.configs.flat.recommended, next.configs['core-web-vitals']],
    settings: { next: { rootDir: '.' } },
  },
);
