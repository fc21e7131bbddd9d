// Errors of a script in the words that n8n shows. The engine here words its own errors otherwise than the one n8n runs on;
// what a script does not catch is put into those words.

const natives = [TypeError, RangeError, SyntaxError, ReferenceError, EvalError, URIError];
const last = (path) => /(?:\.|\[['"]?)([^.\[\]'"]+)['"]?\]?$/.exec(path)?.[1];
const rewordings = [
  [/^(undefined|null) is not an object \(evaluating '(.*)'\)$/s, (whole, what, place) => {
    const written = /^(.*?)\s*(?:[-+*\/%&|^]|<<|>>|\*\*|\?\?|&&|\|\|)?=(?!=)/s.exec(place);
    const path = (written ? written[1] : place).trim().replace(/\(.*\)$/s, '').replace(/^(?:delete|new) /, '');
    const name = last(path);
    if (name === undefined) return `Cannot destructure '${place}' as it is ${what}.`;
    return written ? `Cannot set properties of ${what} (setting '${name}')` : `Cannot read properties of ${what} (reading '${name}')`;
  }],
  [/^Right side of assignment cannot be destructured$/, () => 'Cannot destructure value as it is undefined.'],
  [/^Can't find variable: (.+)$/, (whole, name) => `${name} is not defined`],
  [/^Cannot access '(.+)' before initialization\.?$/, (whole, name) => `Cannot access '${name}' before initialization`],
  [/^Cannot access uninitialized variable\.?$/, () => 'Cannot access variable before initialization'],
  [/^(.*?) is not a (function|constructor)(?:[.,]? .*|\.)?$/s, (whole, what, kind) => {
    const spread = /near '\.\.\.(.*)\.\.\.'/s.exec(whole);
    if (spread && kind === 'function') return `${/ of (.*)$/s.exec(spread[1])?.[1] ?? spread[1].replace(/^\W+/, '')} is not iterable`;
    return `${what} is not a ${kind}`;
  }],
  [/^(.*?) is not iterable.*$/s, (whole, what) => `${what} is not iterable`],
  [/^Attempted to assign to readonly property\.$/, () => 'Assignment to constant variable.'],
  [/^Maximum call stack size exceeded\.$/, () => 'Maximum call stack size exceeded'],
  [/^Invalid array length$|^Array size is not a small enough positive integer\.$|^Array length must be a positive integer of safe magnitude\.$/, () => 'Invalid array length'],
  [/^JSON\.stringify cannot serialize cyclic structures\.$/, () => 'Converting circular structure to JSON'],
  [/^JSON\.stringify cannot serialize BigInt\.$/, () => 'Do not know how to serialize a BigInt'],
  [/^Invalid Date$/, () => 'Invalid time value'],
  [/^Cannot declare an? \w+(?: \w+)? (?:variable )?twice: '(.+)'\.?$/, (whole, name) => `Identifier '${name}' has already been declared`],
  [/^Can't create duplicate variable(?: that shadows a global property)?: '(.+)'\.?$/, (whole, name) => `Identifier '${name}' has already been declared`],
  [/^Unexpected keyword '(.+?)'.*$/s, (whole, word) => `Unexpected token '${word}'`],
  [/^Unexpected (token|identifier|private name) '(.+?)'(?:\. .*|\.)?$/s, (whole, kind, word) => `Unexpected ${kind} '${word}'`],
  [/^Unexpected number .*$/s, () => 'Unexpected number'],
  [/^Unexpected string literal .*$/s, () => 'Unexpected string'],
  [/^Unexpected (?:end of script|EOF).*$/s, () => 'Unexpected end of input'],
  [/^Unterminated (?:template literal|template).*$/s, () => 'Unterminated template literal'],
  [/^Invalid character: '(.+)'$|^Unexpected character .*$|^Unterminated string literal.*$/s, () => 'Invalid or unexpected token'],
  [/^Return statements are only valid inside functions.*$/s, () => 'Illegal return statement'],
];
const reworded = (message) => {
  for (const [pattern, words] of rewordings) {
    const found = pattern.exec(message);
    if (found) return words(...found);
  }
  return message;
};

/// JSON.parse that complains as n8n's engine does.
const scriptParse = function parse_(source, reviver) {
  try { return parse(source, reviver); } catch (error) {
    if (!(error instanceof SyntaxError) || !/^JSON Parse error/.test(error.message)) throw error;
    throw new SyntaxError(jsonFault(text(source)));
  }
};
hide(scriptParse, 'name', 'parse');
const jsonFault = (source) => {
  // A walk over the grammar to the first character that does not fit.
  let at = 0;
  const fault = (extra) => {
    if (extra) return `${extra} in JSON at position ${at} (line ${source.slice(0, at).split('\n').length} column ${at - source.lastIndexOf('\n', at - 1)})`;
    if (at >= source.length) return 'Unexpected end of JSON input';
    const sign = String.fromCodePoint(source.codePointAt(at));
    const near = source.length <= 40 ? `"${source}"` : `${at > 10 ? '...' : ''}"${source.slice(Math.max(0, at - 10), at + 10)}"${at + 10 < source.length ? '...' : ''}`;
    return `Unexpected token '${sign}', ${near} is not valid JSON`;
  };
  const stop = { message: null };
  const fail = (extra) => { stop.message = fault(extra); throw stop; };
  const skip = () => { while (' \t\r\n'.includes(source[at] ?? 'x')) at++; };
  const string = () => {
    at++;
    for (;;) {
      const sign = source[at];
      if (sign === undefined) fail('Unterminated string');
      if (sign === '"') { at++; return; }
      if (sign < ' ') fail('Bad control character in string literal');
      if (sign === '\\') {
        const next = source[at + 1];
        if (next === 'u') { if (!/^[0-9a-f]{4}$/i.test(source.slice(at + 2, at + 6))) { at += 2; fail('Bad Unicode escape'); } at += 6; continue; }
        if (!'"\\/bfnrt'.includes(next ?? 'x')) { at++; fail('Bad escaped character'); }
        at++;
      }
      at++;
    }
  };
  const value = (depth) => {
    skip();
    const sign = source[at];
    if (depth > 4000) fail();
    if (sign === '"') string();
    else if (sign === '{') {
      at++; skip();
      if (source[at] === '}') { at++; return; }
      for (;;) {
        skip();
        if (source[at] !== '"') fail(at < source.length ? (source[at] === '}' ? 'Expected double-quoted property name' : 'Expected property name or \'}\'') : 'Expected property name or \'}\'');
        string(); skip();
        if (source[at] !== ':') fail(at < source.length ? "Expected ':' after property name" : "Expected ':' after property name");
        at++; value(depth + 1); skip();
        if (source[at] === ',') { at++; continue; }
        if (source[at] === '}') { at++; return; }
        fail("Expected ',' or '}' after property value");
      }
    } else if (sign === '[') {
      at++; skip();
      if (source[at] === ']') { at++; return; }
      for (;;) {
        value(depth + 1); skip();
        if (source[at] === ',') { at++; continue; }
        if (source[at] === ']') { at++; return; }
        if (at >= source.length) fail();
        fail("Expected ',' or ']' after array element");
      }
    } else {
      const literal = ['true', 'false', 'null'].find((word) => word[0] === sign);
      if (literal) { for (const letter of literal) { if (source[at] !== letter) fail(); at++; } return; }
      const number = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?/.exec(source.slice(at));
      if (!number) fail();
      at += number[0].length;
    }
  };
  try { value(0); skip(); if (at < source.length) fail(/^\s*-?\d/.test(source) || true ? (source.length && at ? 'Unexpected non-whitespace character after JSON' : undefined) : undefined); } catch (error) {
    if (error === stop) return stop.message.replace(/^Unexpected non-whitespace character after JSON in JSON/, 'Unexpected non-whitespace character after JSON');
  }
  return fault();
};

/// What is told of something that was thrown.
const report = (thrown) => {
  try {
    if (thrown instanceof Refusal) return { name: 'ValidationError', message: thrown.message, description: thrown.description, item: thrown.item };
    if (thrown === null || typeof thrown !== 'object' && typeof thrown !== 'function') {
      return { name: 'WrappedExecutionError', message: text(thrown) };
    }
    const native = thrown instanceof NativeError;
    let message = typeof thrown.message === 'string' ? thrown.message : native ? '' : shown(thrown);
    const kind = natives.find((type) => thrown instanceof type)?.name
      ?? (native && typeof thrown.name === 'string' && thrown.name !== 'Error' && thrown.name !== 'ExpressionError' ? thrown.name : undefined);
    if (kind) message = reworded(message);
    const stack = typeof thrown.stack === 'string' ? thrown.stack : '';
    const line = Number(/(?:^|@|\n)code:(\d+)(?::\d+)?$/m.exec(stack)?.[1] ?? (thrown.sourceURL === 'code' ? thrown.line : NaN));
    const isCompile = thrown[compiling] === true;
    return {
      name: 'WrappedExecutionError',
      message: native && line > 0 && !isCompile ? `${message} [line ${line}]` : message,
      description: typeof thrown.description === 'string' ? thrown.description : kind,
      line: isCompile || !(line > 0) ? undefined : line,
    };
  } catch { return { name: 'WrappedExecutionError', message: 'Unknown error' }; }
};
const compiling = Symbol('compiling');

/// A result of a wrong shape.
class Refusal { constructor(message, description, item) { this.message = message; this.description = description; this.item = item; } }
