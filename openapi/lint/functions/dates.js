'use strict';

const isDate = (name) => /^(date|datum)$|(Date|Datum|_date|_datum)$/.test(name);
const isMoment = (name) => /[a-z]Op$/.test(name);

// The name tells a date from a moment: "…Datum" has no time, "…Op" always has one.
module.exports = (properties, options, context) =>
  Object.entries(properties ?? {}).flatMap(([name, schema]) => {
    const formats = [schema, ...(schema.allOf ?? []), ...(schema.oneOf ?? [])].map((part) => part.format);
    const found = formats.find((format) => format !== undefined) ?? 'none';
    const path = [...context.path, name];
    if (isDate(name) && found !== 'date') return [{ message: `${name} has format ${found}, not date`, path }];
    if (isMoment(name) && schema.type === 'string' && found !== 'date-time')
      return [{ message: `${name} has format ${found}, not date-time`, path }];
    if (found === 'date-time' && !isMoment(name))
      return [{ message: `${name} is a moment, so its name ends in Op`, path }];
    if (found === 'time') return [{ message: `${name} has format time, not time-local`, path }];
    return [];
  });
