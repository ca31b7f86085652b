// A silenced check with no reason beside it cannot be told from a mistake.

/** @type {import('eslint').Rule.RuleModule} */
export const reasonedDisable = {
  meta: { type: 'suggestion', schema: [], messages: { reason: 'Say why: `{{ directive }} … -- reason`.' } },
  create(context) {
    return {
      Program() {
        for (const comment of context.sourceCode.getAllComments()) {
          const directive = /^\s*(eslint-disable(?:-next-line|-line)?)\b/.exec(comment.value)?.[1];
          if (directive === undefined || / -- \S/.test(comment.value)) continue;
          context.report({ loc: comment.loc, messageId: 'reason', data: { directive } });
        }
      },
    };
  },
};
