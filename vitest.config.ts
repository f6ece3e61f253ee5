import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [react()],
  define: { __PUBLIC_URL__: JSON.stringify('https://example.org/') },
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts', 'tests/*.test.ts'],
    environment: 'node',
    // The zone of the machine must not decide what a date looks like.
    env: { TZ: 'UTC' },
  },
});
