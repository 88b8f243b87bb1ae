/** What the home page has below its title: one file. */
export { default as AskForm } from './ask-form';
export { default as HomeMore } from './home-more';
