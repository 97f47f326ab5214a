import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { sayLacksInVietnamese } from './app/validity.ts';
import './app/styles.ts';

sayLacksInVietnamese(document);

const root = document.getElementById('root');
if (root) createRoot(root).render(<App />);
