import body from '../../src/ui/card-body.css?raw';
import footer from '../../src/ui/card-footer.css?raw';
import pieces from '../../src/ui/pieces.css?raw';
import theme from '../../src/ui/theme.css?raw';
import card from './card.css?raw';
import sheet from './sheet.css?raw';

/** The style sheet of the card's shadow root. */
export const styles = `${theme}\n${pieces}\n${body}\n${footer}\n${card}\n${sheet}`;
