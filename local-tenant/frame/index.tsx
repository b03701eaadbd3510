import { createRoot } from 'react-dom/client';
import { Frame } from './frame';

const root = document.getElementById('root');
if (root) createRoot(root).render(<Frame />);
