import { svelte } from '@sveltejs/vite-plugin-svelte';
import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

export default defineConfig({
  base: './',
  plugins: [vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('warta-') } } }), svelte()],
  // `warta` is this very package, two folders up; what its types and modules import is found from here.
  resolve: { preserveSymlinks: true },
  build: {
    outDir: '../../.tmp/frameworks',
    emptyOutDir: true,
    rolldownOptions: { input: ['plain', 'react', 'vue', 'svelte'].map((name) => `${name}/index.html`) },
  },
});
