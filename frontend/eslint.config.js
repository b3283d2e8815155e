import js from '@eslint/js';
import boundaries from 'eslint-plugin-boundaries';
import i18next from 'eslint-plugin-i18next';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import tseslint from 'typescript-eslint';

const element = (type) => ({ element: { type } });
const elementen = (...types) => types.map(element);

export default tseslint.config(
  { ignores: ['dist', 'coverage', 'src/api/generated'] },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [...tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      globals: globals.browser,
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    plugins: { 'react-hooks': reactHooks },
    rules: {
      ...reactHooks.configs['recommended-latest'].rules,
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/unbound-method': 'off',
      'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['src/**/*.tsx'],
    ...jsxA11y.flatConfigs.strict,
  },
  {
    // Words for people come from the i18n files, in two languages.
    files: ['src/**/*.tsx'],
    ignores: ['src/**/*.test.tsx', 'src/testing/**'],
    plugins: { i18next },
    rules: {
      'i18next/no-literal-string': [
        'error',
        {
          mode: 'jsx-only',
          'jsx-attributes': {
            include: ['^aria-label$', '^alt$', '^title$', '^placeholder$', '^label$', '^hint$', '^titel$', '^uitleg$', '^omschrijving$'],
          },
          callees: { exclude: ['.*'] },
          words: { exclude: ['[^\\p{L}]*'] },
          message: 'Put this text in the i18n files.',
        },
      ],
    },
  },
  {
    // One direction: app composes features; a feature knows only itself, shared and api.
    files: ['src/**/*.{ts,tsx}'],
    plugins: { boundaries },
    settings: {
      'import/resolver': { typescript: { project: './tsconfig.json' } },
      'boundaries/include': ['src/**/*'],
      'boundaries/ignore': ['src/main.tsx', 'src/i18n.d.ts'],
      'boundaries/elements': [
        { type: 'app', pattern: 'src/app' },
        { type: 'feature', pattern: 'src/features/*', capture: ['naam'] },
        { type: 'shared', pattern: 'src/shared' },
        { type: 'api', pattern: 'src/api' },
        { type: 'testing', pattern: 'src/testing' },
      ],
    },
    rules: {
      'boundaries/dependencies': [
        'error',
        {
          default: 'disallow',
          policies: [
            { from: element('app'), allow: { to: elementen('app', 'feature', 'shared', 'api') } },
            { from: element('feature'), allow: { to: elementen('shared', 'api') } },
            {
              from: element('feature'),
              allow: { to: { element: { type: 'feature', captured: { naam: '{{from.element.captured.naam}}' } } } },
            },
            { from: element('shared'), allow: { to: elementen('shared', 'api') } },
            { from: element('api'), allow: { to: elementen('api') } },
            { from: element('testing'), allow: { to: elementen('testing', 'app', 'feature', 'shared', 'api') } },
          ],
        },
      ],
    },
  },
  {
    // Lists of words, not code.
    files: ['src/**/i18n/{nl,en}.ts'],
    rules: { 'max-lines': 'off' },
  },
  {
    files: ['src/**/*.test.{ts,tsx}'],
    rules: { 'boundaries/dependencies': 'off' },
  },
  {
    files: ['scripts/**', '*.config.{js,ts}'],
    languageOptions: { globals: globals.node },
  },
);
