import '../options.css';
