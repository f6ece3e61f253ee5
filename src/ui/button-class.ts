import styles from './Button.module.css';

/** Classes that make a link look like a button. */
export const buttonClass = { plain: styles.button, primary: styles.primary };
