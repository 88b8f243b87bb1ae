/** Which provisions of products come before which general ones (14.4.1), without the words of either. A module of its own: only what needs it loads it. */
export { default as precedence } from 'virtual:precedence';
