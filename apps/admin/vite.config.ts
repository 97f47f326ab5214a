import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { precompress } from './vite/precompress.ts';

const api = 'http://localhost:4000';

export default defineConfig({
  plugins: [react(), precompress()],
  server: { port: 5173, proxy: { '/graphql': api, '/api': api, '/health': api } },
  build: {
    target: 'es2022',
    rolldownOptions: {
      // Our rules are pure: a screen that uses one of them does not carry the others.
      treeshake: { moduleSideEffects: (id) => !id.includes('/packages/domain/') },
    },
  },
});
