import '../../components/base.css';
import { createRoot } from 'react-dom/client';
import { OptionsPage } from '../../components/options/OptionsPage.tsx';

const root = document.getElementById('root');
if (root) createRoot(root).render(<OptionsPage />);
