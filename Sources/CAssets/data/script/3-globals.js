// What scripts expect of Node.js and the language does not bring: timers, console, Buffer, base64, text coding, clones.

// MARK: timers

let timers = [];
let lastTimer = 0;
const addTimer = (call, delay, args, isRepeating) => {
  const wait = Math.max(1, Number(delay) || 0);
  const timer = { id: ++lastTimer, at: now() + wait, wait, call, args, isRepeating };
  timers.push(timer);
  return { [Symbol.toPrimitive]: () => timer.id, id: timer.id, ref() { return this; }, unref() { return this; }, hasRef: () => true };
};
const removeTimer = (handle) => {
  const id = handle !== null && typeof handle === 'object' ? handle.id : handle;
  timers = timers.filter((timer) => timer.id !== id);
};

// MARK: console

const shown = (value) => {
  if (typeof value === 'string') return value;
  try { return value instanceof NativeError ? text(value.stack ? `${value.name}: ${value.message}` : value) : stringify(value) ?? text(value); } catch { return '[object]'; }
};
const say = (...values) => {
  if (saidLength > 65536) return;
  const line = values.map(shown).join(' ').slice(0, 8192);
  saidLength += line.length + 1;
  said.push(line);
};
const ignore = () => {};
const scriptConsole = {
  log: say, info: say, warn: say, error: say, debug: say, dir: say, table: say, trace: say,
  time: ignore, timeEnd: ignore, timeLog: ignore, group: ignore, groupEnd: ignore, assert: ignore, count: ignore,
};

// MARK: text and base64

const utf8 = (string) => {
  const units = [];
  for (const character of text(string)) {
    let point = character.codePointAt(0);
    if (point >= 0xd800 && point < 0xe000) point = 0xfffd;
    if (point < 0x80) units.push(point);
    else if (point < 0x800) units.push(0xc0 | point >> 6, 0x80 | point & 63);
    else if (point < 0x10000) units.push(0xe0 | point >> 12, 0x80 | point >> 6 & 63, 0x80 | point & 63);
    else units.push(0xf0 | point >> 18, 0x80 | point >> 12 & 63, 0x80 | point >> 6 & 63, 0x80 | point & 63);
  }
  return units;
};
const fromUTF8 = (bytes) => {
  let out = '';
  let chunk = [];
  for (let i = 0; i < bytes.length;) {
    const first = bytes[i];
    let more = first < 0x80 ? 0 : first >= 0xc2 && first < 0xe0 ? 1 : first >= 0xe0 && first < 0xf0 ? 2 : first >= 0xf0 && first < 0xf5 ? 3 : -1;
    let point = more === 0 ? first : more < 0 ? 0xfffd : first & (0x3f >> more);
    let taken = 1;
    for (; more > 0; more--, taken++) {
      const next = bytes[i + taken];
      const low = taken === 1 ? (first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80) : 0x80;
      const high = taken === 1 ? (first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf) : 0xbf;
      if (next === undefined || next < low || next > high) { point = 0xfffd; break; }
      point = point << 6 | next & 63;
    }
    i += taken;
    chunk.push(point);
    if (chunk.length > 4096) { out += String.fromCodePoint(...chunk); chunk = []; }
  }
  return out + String.fromCodePoint(...chunk);
};
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const toBase64 = (bytes, isURL) => {
  let out = '';
  for (let i = 0; i < bytes.length; i += 3) {
    const word = bytes[i] << 16 | (bytes[i + 1] ?? 0) << 8 | (bytes[i + 2] ?? 0);
    out += alphabet[word >> 18] + alphabet[word >> 12 & 63]
      + (i + 1 < bytes.length ? alphabet[word >> 6 & 63] : '=') + (i + 2 < bytes.length ? alphabet[word & 63] : '=');
  }
  return isURL ? out.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '') : out;
};
const fromBase64 = (string) => {
  const bytes = [];
  let word = 0, bits = 0;
  for (const character of text(string)) {
    if (character === '=') break;
    const value = alphabet.indexOf(character === '-' ? '+' : character === '_' ? '/' : character);
    if (value < 0) continue;
    word = (word << 6 | value) & 0xffffff;
    bits += 6;
    if (bits >= 8) { bits -= 8; bytes.push(word >> bits & 255); }
  }
  return bytes;
};
class TextEncoder { get encoding() { return 'utf-8'; } encode(string = '') { return Uint8Array.from(utf8(string)); } }
class TextDecoder {
  get encoding() { return 'utf-8'; }
  decode(bytes) {
    if (bytes === undefined) return '';
    const view = ArrayBuffer.isView(bytes) ? new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength) : new Uint8Array(bytes);
    const string = fromUTF8(view);
    return string.charCodeAt(0) === 0xfeff ? string.slice(1) : string;
  }
}

// MARK: Buffer

const coding = (name) => {
  const known = { utf8: 'utf8', 'utf-8': 'utf8', hex: 'hex', base64: 'base64', base64url: 'base64url', latin1: 'latin1',
    binary: 'latin1', ascii: 'ascii', utf16le: 'utf16le', 'utf-16le': 'utf16le', ucs2: 'utf16le', 'ucs-2': 'utf16le' }[text(name ?? 'utf8').toLowerCase()];
  if (!known) throw new TypeError(`Unknown encoding: ${name}`);
  return known;
};
const encoded = (string, name) => {
  switch (coding(name)) {
    case 'hex': return (/^(?:[0-9a-f]{2})*/i.exec(string)[0].match(/../g) ?? []).map((pair) => parseInt(pair, 16));
    case 'base64': case 'base64url': return fromBase64(string);
    case 'latin1': case 'ascii': return Array.from({ length: string.length }, (_, i) => string.charCodeAt(i) & 255);
    case 'utf16le': return Array.from({ length: string.length * 2 }, (_, i) => string.charCodeAt(i >> 1) >> (i & 1) * 8 & 255);
    default: return utf8(string);
  }
};
class Buffer extends Uint8Array {
  static from(value, name, length) {
    if (typeof value === 'string') return new Buffer(encoded(value, name));
    if (value instanceof ArrayBuffer) return new Buffer(value, name, length);
    if (value?.type === 'Buffer' && isArray(value.data)) return new Buffer(value.data);
    if (value === null || value === undefined || typeof value === 'number' || typeof value === 'boolean') {
      throw new TypeError('The first argument must be of type string or an instance of Buffer, ArrayBuffer, or Array or an Array-like Object. Received '
        + (value === null || value === undefined ? text(value) : `type ${typeof value} (${value})`));
    }
    return new Buffer(Array.from(value));
  }
  static alloc(size, fill, name) { const made = new Buffer(size); return fill === undefined ? made : made.fill(fill, 0, size, name); }
  static allocUnsafe(size) { return new Buffer(size); }
  static concat(list, total) {
    const made = new Buffer(total ?? list.reduce((sum, part) => sum + part.length, 0));
    let at = 0;
    for (const part of list) { made.set(part.subarray(0, Math.max(0, made.length - at)), at); at += part.length; if (at >= made.length) break; }
    return made;
  }
  static isBuffer(value) { return value instanceof Buffer; }
  static isEncoding(name) { try { coding(name); return true; } catch { return false; } }
  static byteLength(value, name) { return typeof value === 'string' ? encoded(value, name).length : value.byteLength; }
  static compare(a, b) { return a.compare(b); }
  toString(name, start = 0, end = this.length) {
    const bytes = this.subarray(start, end);
    switch (coding(name)) {
      case 'hex': return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
      case 'base64': return toBase64(bytes);
      case 'base64url': return toBase64(bytes, true);
      case 'latin1': return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
      case 'ascii': return Array.from(bytes, (byte) => String.fromCharCode(byte & 127)).join('');
      case 'utf16le': return Array.from({ length: bytes.length >> 1 }, (_, i) => String.fromCharCode(bytes[2 * i] | bytes[2 * i + 1] << 8)).join('');
      default: return fromUTF8(bytes);
    }
  }
  toJSON() { return { type: 'Buffer', data: Array.from(this) }; }
  equals(other) { return this.compare(other) === 0; }
  compare(other) {
    for (let i = 0; i < Math.min(this.length, other.length); i++) if (this[i] !== other[i]) return this[i] < other[i] ? -1 : 1;
    return Math.sign(this.length - other.length);
  }
  slice(start, end) { return this.subarray(start, end); }
  write(string, at = 0) { const bytes = utf8(string).slice(0, this.length - at); this.set(bytes, at); return bytes.length; }
  fill(value, start, end, name) {
    if (typeof value !== 'string') return super.fill(value, start, end);
    const bytes = encoded(value, name);
    for (let i = start ?? 0; i < (end ?? this.length); i++) this[i] = bytes.length ? bytes[(i - (start ?? 0)) % bytes.length] : 0;
    return this;
  }
  copy(target, at = 0, start = 0, end = this.length) { const part = this.subarray(start, Math.min(end, start + target.length - at)); target.set(part, at); return part.length; }
  readUInt8(at = 0) { return this[at]; }
}

// MARK: addresses

class URLSearchParams {
  #pairs = [];
  constructor(init = '') {
    const decode = (part) => decodeURIComponent(part.replaceAll('+', ' '));
    if (typeof init === 'string') {
      for (const pair of init.replace(/^\?/, '').split('&')) {
        if (!pair) continue;
        const at = pair.indexOf('=');
        this.#pairs.push(at < 0 ? [decode(pair), ''] : [decode(pair.slice(0, at)), decode(pair.slice(at + 1))]);
      }
    } else if (typeof init[Symbol.iterator] === 'function') for (const [name, value] of init) this.append(name, value);
    else for (const name of keys(init)) this.append(name, init[name]);
  }
  append(name, value) { this.#pairs.push([text(name), text(value)]); }
  delete(name) { this.#pairs = this.#pairs.filter((pair) => pair[0] !== name); }
  get(name) { return this.#pairs.find((pair) => pair[0] === name)?.[1] ?? null; }
  getAll(name) { return this.#pairs.filter((pair) => pair[0] === name).map((pair) => pair[1]); }
  has(name) { return this.#pairs.some((pair) => pair[0] === name); }
  set(name, value) {
    const at = this.#pairs.findIndex((pair) => pair[0] === name);
    if (at < 0) return this.append(name, value);
    this.#pairs = this.#pairs.filter((pair, i) => pair[0] !== name || i === at);
    this.#pairs[at][1] = text(value);
  }
  sort() { this.#pairs.sort((a, b) => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0)); }
  forEach(call) { for (const [name, value] of this.#pairs) call(value, name, this); }
  get size() { return this.#pairs.length; }
  *entries() { for (const pair of this.#pairs) yield [...pair]; }
  *keys() { for (const pair of this.#pairs) yield pair[0]; }
  *values() { for (const pair of this.#pairs) yield pair[1]; }
  [Symbol.iterator]() { return this.entries(); }
  toString() {
    const encode = (part) => encodeURIComponent(part).replaceAll('%20', '+').replace(/[!'()~]/g, (sign) => '%' + sign.charCodeAt(0).toString(16).toUpperCase());
    return this.#pairs.map((pair) => pair.map(encode).join('=')).join('&');
  }
}
class URL {
  constructor(address, base) {
    let found = /^([a-z][a-z0-9+.-]*):\/\/(?:([^\/?#@]*)@)?([^\/?#:]*)(?::(\d*))?([^?#]*)(\?[^#]*)?(#.*)?$/i.exec(text(address).trim());
    if (!found && base !== undefined) {
      const root = new URL(base);
      const rest = text(address);
      const path = rest.startsWith('/') ? rest : rest.startsWith('?') || rest.startsWith('#') || rest === '' ? root.pathname + rest : root.pathname.replace(/[^\/]*$/, '') + rest;
      found = /^([a-z][a-z0-9+.-]*):\/\/(?:([^\/?#@]*)@)?([^\/?#:]*)(?::(\d*))?([^?#]*)(\?[^#]*)?(#.*)?$/i.exec(root.origin + path);
    }
    if (!found) { const error = new TypeError('Invalid URL'); error.code = 'ERR_INVALID_URL'; error.input = text(address); throw error; }
    const [, protocol, user, host, port, path, query, hash] = found;
    this.protocol = protocol.toLowerCase() + ':';
    [this.username, this.password] = [user?.split(':')[0] ?? '', user?.split(':').slice(1).join(':') ?? ''];
    this.hostname = host.toLowerCase();
    this.port = port && port !== { 'http:': '80', 'https:': '443' }[this.protocol] ? port : '';
    const parts = [];
    for (const part of (path || '/').split('/').slice(1)) {
      if (part === '..') { parts.pop(); continue; }
      if (part !== '.') parts.push(part);
    }
    this.pathname = '/' + parts.map((part) => part.replace(/[^!-~]|["<>`{}]/gu, encodeURIComponent)).join('/');
    this.hash = hash && hash !== '#' ? hash : '';
    this.searchParams = new URLSearchParams(query ?? '');
    hide(this, 'query', query && query !== '?' ? query : '');
    hide(this, 'asked', this.searchParams.toString());
  }
  get search() {
    const asked = this.searchParams.toString();
    return asked === this.asked ? this.query : asked ? '?' + asked : '';
  }
  get host() { return this.hostname + (this.port ? ':' + this.port : ''); }
  get origin() { return this.protocol + '//' + this.host; }
  get href() {
    const user = this.username ? this.username + (this.password ? ':' + this.password : '') + '@' : '';
    return this.protocol + '//' + user + this.host + this.pathname + this.search + this.hash;
  }
  toString() { return this.href; }
  toJSON() { return this.href; }
  static canParse(address, base) { try { new URL(address, base); return true; } catch { return false; } }
}

// MARK: clones

const clone = (value, known = new NativeMap()) => {
  if (typeof value === 'function' || typeof value === 'symbol') throw new NativeError(`${text(value)} could not be cloned.`);
  if (value === null || typeof value !== 'object') return value;
  if (known.has(value)) return known.get(value);
  const keep = (made) => { known.set(value, made); return made; };
  if (value instanceof NativeDate) return keep(new NativeDate(value.getTime()));
  if (value instanceof RegExp) return keep(new RegExp(value.source, value.flags));
  if (value instanceof NativeMap) { const made = keep(new NativeMap()); for (const [key, entry] of value) made.set(clone(key, known), clone(entry, known)); return made; }
  if (value instanceof Set) { const made = keep(new Set()); for (const entry of value) made.add(clone(entry, known)); return made; }
  if (ArrayBuffer.isView(value)) return keep(value.slice());
  if (value instanceof NativeError) return keep(assign(create(getPrototypeOf(value)), { message: value.message }));
  const made = keep(isArray(value) ? new Array(value.length) : {});
  for (const key of keys(value)) made[key] = clone(value[key], known);
  return made;
};
