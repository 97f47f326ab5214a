import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { offlineWorker } from './vite/offline-worker.ts';
import { precompress } from './vite/precompress.ts';

/** Where the API runs while one develops. */
const target = process.env['API_URL'] ?? 'http://localhost:4000';

/** The API sees the address that the browser sees: it takes sign-ins only from its own. */
const api = { target, changeOrigin: false };
const proxy = { '/graphql': api, '/api': api, '/health': api };

// Our rules are pure: what uses one of them does not carry the others.
const rolldownOptions = {
  treeshake: { moduleSideEffects: (id: string) => !/\/packages\/(domain|paper)\//.test(id) },
};

export default defineConfig({
  plugins: [react(), offlineWorker(), precompress()],
  server: { port: 5173, proxy },
  preview: { proxy },
  build: { target: 'es2022', rolldownOptions },
  worker: { format: 'es', rolldownOptions },
});
