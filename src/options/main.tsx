import './options.css';
