'use strict';

// An operation that takes input says what happens when that input is wrong.
module.exports = (operation, options, context) => {
  const method = context.path[context.path.length - 1];
  const shared = context.document.data.paths[context.path[1]].parameters ?? [];
  const takesInput =
    ['post', 'put', 'patch'].includes(method) || shared.length > 0 || (operation.parameters ?? []).length > 0;
  if (takesInput && !(operation.responses ?? {})['400']) {
    return [{ message: `${method} takes input but has no 400`, path: [...context.path, 'responses'] }];
  }
  return [];
};
