import '../../components/base.css';
import { createRoot } from 'react-dom/client';
import { Panel } from '../../components/panel/Panel.tsx';

const root = document.getElementById('root');
if (root) createRoot(root).render(<Panel />);
