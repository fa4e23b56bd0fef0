import js from '@eslint/js';
import lit from 'eslint-plugin-lit';
import wc from 'eslint-plugin-wc';
import globals from 'globals';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', 'coverage/', '.tmp/'] },
  js.configs.recommended,
  {
    files: ['src/**/*.ts', 'demo/composer/**/*.ts'],
    extends: [
      ...tseslint.configs.strictTypeChecked,
      ...tseslint.configs.stylisticTypeChecked,
      lit.configs['flat/recommended'],
      wc.configs['flat/best-practice'],
    ],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `return warn(…)` where nothing is returned reads well.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/dot-notation': 'off',
      // A declared field without `undefined` is what the element promises; attributes may still be absent.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true } }],
      // The base calls both life-cycle methods of Lit itself.
      'wc/guard-super-call': 'off',
    },
  },
  {
    // The stand-in for Lit makes the shadow tree when the element is ready for it, as Lit does.
    files: ['src/drop-in/lit.ts'],
    rules: { 'wc/attach-shadow-constructor': 'off' },
  },
  {
    files: ['test/**/*.ts'],
    extends: [...tseslint.configs.recommended],
    rules: { '@typescript-eslint/no-unused-expressions': 'off' },
  },
  {
    files: ['**/*.mjs', 'demo/**/*.js', 'test/**/*.js'],
    // Tests hand functions to pages, so that both worlds meet in one file.
    languageOptions: { globals: { ...globals.node, ...globals.browser } },
  },
);
