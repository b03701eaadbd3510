import { createRoot } from 'react-dom/client';
import { SharePointPages } from './sharepoint-pages';

const root = document.getElementById('root');
if (root) createRoot(root).render(<SharePointPages />);
