import { render } from 'preact';
import '../src/ui/theme.css';
import '../src/ui/pieces.css';

const root = document.getElementById('popup');
if (root !== null) render(<main />, root);
