import { createRoot } from 'react-dom/client';
import { Inspector } from './inspector';

const root = document.getElementById('root');
if (root) createRoot(root).render(<Inspector />);
