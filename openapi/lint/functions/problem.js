'use strict';

const required = ['status', 'title', 'detail'];

// Every error is application/problem+json and nothing else, with the three members that the rules ask for.
module.exports = (response, options, context) => {
  const media = Object.keys(response.content ?? {});
  if (media.length !== 1 || media[0] !== 'application/problem+json') {
    return [{ message: `an error is application/problem+json, not ${media.join(', ') || 'empty'}` }];
  }
  const schema = response.content[media[0]].schema ?? {};
  const parts = [schema, ...(schema.allOf ?? [])];
  const missing = required.filter(
    (name) => !parts.some((part) => part.properties?.[name] && (part.required ?? []).includes(name)),
  );
  return missing.length === 0 ? [] : [{ message: `problem lacks required ${missing.join(', ')}` }];
};
