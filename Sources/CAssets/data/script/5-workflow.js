// n8n's variables of the Code node.

let inputItems = [];

const parameter = (name) => recall(`$parameter`)?.[name];
const input = {
  all: () => inputItems,
  first: () => inputItems[0],
  last: () => inputItems[inputItems.length - 1],
};
getter(input, 'item', () => inputItems[current], true);
getter(input, 'params', () => recall('$input.params'), true);
getter(input, 'context', () => recall('$input.context'), true);

/// `$('Name')`: every member is asked of the parent when it is first used.
const nodeNamed = (name) => {
  if (!recall('$(a[0]) !== undefined', [name])) throw new ExpressionError("Referenced node doesn't exist");
  const node = {};
  for (const member of ['first', 'last', 'all']) {
    hide(node, member, (...args) => recall(`$(a[0]).${member}(${args.map((_, i) => `a[${i + 1}]`).join(', ')})`, [name, ...args]));
  }
  for (const member of ['itemMatching', 'pairedItem']) {
    hide(node, member, (index) => recall(`$(a[0]).${member}(a[1])`, [name, index ?? current], true));
  }
  getter(node, 'item', () => recall('$(a[0]).item', [name], true), true);
  for (const member of ['isExecuted', 'params', 'context']) getter(node, member, () => recall(`$(a[0]).${member}`, [name]), true);
  return node;
};
const oldNode = (name) => {
  const node = {};
  for (const member of ['json', 'data', 'binary', 'parameter', 'runIndex', 'context']) {
    getter(node, member, () => recall(`$node[a[0]].${member}`, [name], true), true);
  }
  return node;
};
const named = (make) => new Proxy({}, { get: (_, name) => (typeof name === 'string' ? make(name) : undefined) });

const customData = {
  set: (key, value) => void evaluate('$execution.customData.set(a[0], a[1])', [key, value]),
  setAll: (values) => { for (const key of keys(values)) customData.set(key, values[key]); },
  get: (key) => evaluate('$execution.customData.get(a[0])', [key]),
  getAll: () => evaluate('$execution.customData.getAll()'),
};
const execution = () => assign({}, recall('({ id: $execution.id, mode: $execution.mode, resumeUrl: $execution.resumeUrl, resumeFormUrl: $execution.resumeFormUrl })'), { customData });

/// What a workflow remembers between its runs.
const remembers = {};
const staticData = (type) => {
  if (type !== 'global' && type !== 'node') throw new NativeError(`The type "${type}" is not known. Only "global" and "node" are supported!`);
  remembers[type] ??= { before: undefined, data: ask({ op: 'static', scope: type }) ?? {} };
  remembers[type].before ??= stringify(remembers[type].data);
  return remembers[type].data;
};

const helpers = {
  async httpRequest(options) {
    const answer = ask({ op: 'http', request: typeof options === 'string' ? { url: options } : options, item: current });
    if (answer.failure) throw assign(new NativeError(answer.failure.message), answer.failure);
    return answer.isBuffer ? Buffer.from(answer.body, 'base64') : options?.returnFullResponse
      ? { body: answer.body, headers: answer.headers, statusCode: answer.status, statusMessage: answer.reason } : answer.body;
  },
  async getBinaryDataBuffer(index, name) {
    const file = inputItems[index]?.binary?.[name];
    if (!file) throw new NativeError(`This operation expects the node's input data to contain a binary file '${name}', but none was found [item ${index}]`);
    return Buffer.from(typeof file.id === 'string' && file.id.startsWith('foggara:') ? ask({ op: 'file', id: file.id }) : file.data, 'base64');
  },
  async prepareBinaryData(content, fileName, mimeType) {
    return ask({ op: 'prepare', data: Buffer.from(content).toString('base64'), fileName, mimeType });
  },
};
helpers.request = helpers.httpRequest;

const jmespath = (data, query) => {
  if (data === null || typeof data !== 'object' || typeof query !== 'string') throw new ExpressionError('expected two arguments (Object, string) for this function');
  return evaluate('$jmespath(a[0], a[1])', [data, query]);
};

const define = () => {
  const values = {
    $input: input, $: nodeNamed, $node: named(oldNode), $items: (...args) => (args.length
      ? recall(`$items(${args.map((_, i) => `a[${i}]`).join(', ')})`, args) : inputItems),
    $jmespath: jmespath, $jmesPath: jmespath, $getWorkflowStaticData: staticData, getWorkflowStaticData: staticData,
    $evaluateExpression: (expression, index) => evaluate('$evaluateExpression(a[0], a[1])', [expression, index ?? current]),
    DateTime, Duration, Interval, Date: ScriptDate, console: scriptConsole, Buffer, URL, URLSearchParams, TextEncoder, TextDecoder,
    setTimeout: (call, delay, ...args) => addTimer(call, delay, args, false),
    setInterval: (call, delay, ...args) => addTimer(call, delay, args, true),
    setImmediate: (call, ...args) => addTimer(call, 0, args, false),
    clearTimeout: removeTimer, clearInterval: removeTimer, clearImmediate: removeTimer,
    queueMicrotask: (call) => { Promise.resolve().then(call); },
    structuredClone: (value) => clone(value),
    btoa: (string) => toBase64(Array.from(text(string), (sign) => sign.charCodeAt(0))),
    atob: (string) => String.fromCharCode(...fromBase64(string)),
    require: function require(name) { throw new NativeError(`Module '${name}' is disallowed`); },
    helpers, $helpers: helpers,
    $ifEmpty: (value, other) => (value === undefined || value === null || value === '' || isArray(value) && !value.length
      || typeof value === 'object' && !isArray(value) && !(value instanceof NativeDate) && !keys(value).length ? other : value),
    $if: (condition, yes, no) => (condition ? yes : no),
    $min: Math.min, $max: Math.max, $not: (value) => !value,
    $average: (...values) => values.reduce((sum, value) => sum + value, 0) / values.length,
    global: scope,
  };
  for (const name of keys(values)) hide(scope, name, values[name]);
  hide(JSON, 'parse', scriptParse);
  for (const name of ['WebAssembly', 'SharedArrayBuffer', 'Atomics']) delete scope[name];
  for (const [name, get] of keys(lazies).map((name) => [name, lazies[name]])) getter(scope, name, get);
};
const lazies = {
  $json: () => inputItems[current]?.json,
  $binary: () => inputItems[current]?.binary ?? {},
  $itemIndex: () => current, $position: () => current,
  $now: () => evaluate('$now'), $today: () => evaluate('$today'),
  $workflow: () => recall('$workflow'), $execution: execution, $prevNode: () => recall('$prevNode'),
  $runIndex: () => recall('$runIndex'), $mode: () => recall('$mode'), $nodeVersion: () => recall('$nodeVersion'),
  $nodeId: () => recall('$nodeId'), $webhookId: () => recall('$webhookId'), $executionId: () => recall('$execution.id'),
  $vars: () => recall('$vars'), $parameter: () => recall('$parameter', [], true), $config: () => recall('$config'),
  $env: () => named((name) => evaluate('$env[a[0]]', [name])),
};
