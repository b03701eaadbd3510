import { createRoot } from 'react-dom/client';
import { Frame } from './frame';
import { teams } from './teams';

const root = document.getElementById('root');
if (root) createRoot(root).render(<Frame host={teams} />);
