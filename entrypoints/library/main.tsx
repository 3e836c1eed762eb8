import '../../components/base.css';
import { createRoot } from 'react-dom/client';
import { LibraryPage } from '../../components/library/LibraryPage.tsx';

const root = document.getElementById('root');
if (root) createRoot(root).render(<LibraryPage />);
