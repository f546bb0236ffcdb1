import js from '@eslint/js';
import globals from 'globals';

export default [
  { ignores: ['target/', '**/*.d.ts'] },
  js.configs.recommended,
  {
    rules: {
      eqeqeq: 'error',
      'no-restricted-properties': ['error', ...['innerHTML', 'outerHTML', 'insertAdjacentHTML'].map(property => ({
        property, message: 'Templates of lit-html escape; this does not.',
      }))],
      'no-nested-ternary': 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      'max-lines': ['error', 250],
      'max-lines-per-function': ['error', 30],
    },
  },
  { files: ['src/main/resources/web/**/*.js'], languageOptions: { globals: { ...globals.browser } } },
  { files: ['src/main/resources/web/sw.js'], languageOptions: { globals: { ...globals.serviceworker } } },
  { files: ['src/test/browser/*.js'], languageOptions: { globals: { ...globals.browser } } },
  {
    files: ['src/test/**/*.js', '*.js'],
    languageOptions: { globals: { ...globals.node } },
    rules: { 'max-lines-per-function': 'off' },
  },
];
