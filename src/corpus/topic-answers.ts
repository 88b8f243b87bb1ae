/** What the agreement says of what readers ask; the build has checked its quotes. To be imported by `import()`. */
export { topicAnswers } from '@content/topics/answers';
