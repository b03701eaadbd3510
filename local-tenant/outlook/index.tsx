import { createRoot } from 'react-dom/client';
import { Frame } from '../frame/frame';
import { outlook } from './outlook';

const root = document.getElementById('root');
if (root) createRoot(root).render(<Frame host={outlook} />);
