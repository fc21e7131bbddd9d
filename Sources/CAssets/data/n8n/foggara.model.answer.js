// foggara.model. Made by: python3 scripts/generate-lowered-code.py
// The answer: whether it is one, and whether it fits the schema.
function tokensOf(text) {
  let ascii = 0;
  let others = 0;
  for (const c of text) { if (c.codePointAt(0) < 128) ascii += 1; else others += 1; }
  return Math.floor((ascii + 3) / 4) + Math.floor((others + 1) / 2);
}

const same = (a, b) => JSON.stringify(a) === JSON.stringify(b);
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

function hasType(type, value) {
  switch (type) {
    case 'object': return isObject(value);
    case 'array': return Array.isArray(value);
    case 'null': return value === null;
    case 'integer': return Number.isInteger(value);
    default: return typeof value === type;
  }
}

// The keywords that an exported schema may use; the export refuses others.
function fits(schema, value) {
  if (schema === true || schema === false) return schema;
  if (schema.type !== undefined && ![].concat(schema.type).some((type) => hasType(type, value))) return false;
  if (schema.enum !== undefined && !schema.enum.some((one) => same(one, value))) return false;
  if (schema.const !== undefined && !same(schema.const, value)) return false;
  if (typeof value === 'number') {
    if (schema.minimum !== undefined && value < schema.minimum) return false;
    if (schema.maximum !== undefined && value > schema.maximum) return false;
  }
  if (typeof value === 'string') {
    const length = [...value].length;
    if (schema.minLength !== undefined && length < schema.minLength) return false;
    if (schema.maxLength !== undefined && length > schema.maxLength) return false;
  }
  if (Array.isArray(value)) {
    if (schema.minItems !== undefined && value.length < schema.minItems) return false;
    if (schema.maxItems !== undefined && value.length > schema.maxItems) return false;
    if (schema.items !== undefined && !value.every((one) => fits(schema.items, one))) return false;
  }
  if (isObject(value)) {
    const properties = schema.properties ?? {};
    if ((schema.required ?? []).some((key) => !Object.hasOwn(value, key))) return false;
    for (const [key, one] of Object.entries(value)) {
      const rule = Object.hasOwn(properties, key) ? properties[key] : schema.additionalProperties;
      if (rule !== undefined && !fits(rule, one)) return false;
    }
  }
  return true;
}

function read(question, reply, schema) {
  const base = { text: '', model: question.model, route: question.route, tokensIn: 0, tokensOut: 0 };
  if (question.reason) return { ...base, reason: question.reason };
  const choice = reply?.choices?.[0];
  const message = isObject(choice?.message) ? choice.message : null;
  const content = typeof message?.content === 'string' ? message.content : '';
  const refusal = typeof message?.refusal === 'string' ? message.refusal : '';
  const answer = {
    text: content || refusal,
    model: typeof reply?.model === 'string' && reply.model ? reply.model : question.model,
    route: question.route,
    tokensIn: reply?.usage?.prompt_tokens ?? question.tokens,
    tokensOut: reply?.usage?.completion_tokens ?? tokensOf(content),
  };
  if (!message) return { ...answer, reason: 'malformed' };
  if (refusal || choice.finish_reason === 'content_filter') return { ...answer, reason: 'refusal' };
  if (choice.finish_reason === 'length') return { ...answer, reason: 'length' };
  if (!schema) return answer;
  const parts = content.split('```');
  const text = parts.length >= 3 ? parts[1].replace(/^json/, '') : content;
  let object;
  try { object = JSON.parse(text); } catch { return { ...answer, reason: 'schema' }; }
  if (!fits(schema, object)) return { ...answer, reason: 'schema' };
  const { text: said, ...rest } = answer;
  return { text: said, object, ...rest };
}
