type State = 'text' | 'escape' | 'control' | 'string' | 'charset';

/** The longest control sequence and the longest string that are read to their end; what is longer is text again. */
const maxControl = 32;
const maxString = 4096;

/** Moves of the cursor, erasing, scrolling and colours. */
const drawing = 'ABCDEFGHJKLMPSTX@dfmr';
/** Showing the cursor, and brackets around what is pasted. */
const modes = ['?25', '?2004'];

/**
 * What of a guest's bytes may reach a person's terminal: text, line ends, colours and moves of the cursor. Everything else
 * could set the terminal's title, fill its clipboard or make it type answers, and is dropped.
 */
export class TerminalFilter {
  readonly #decoder = new TextDecoder('utf-8');
  #state: State = 'text';
  #pending = '';
  #dropped = 0;

  /** What may be shown of these bytes; a sequence may go on in the next ones. */
  push(bytes: Uint8Array): string {
    let shown = '';
    for (const character of this.#decoder.decode(bytes, { stream: true })) shown += this.#take(character);
    return shown;
  }

  #take(character: string): string {
    if (character === '\x1b') return this.#enter('escape');
    switch (this.#state) {
      case 'text':
        return isText(character) ? character : '';
      case 'escape':
        return this.#enter(afterEscape(character));
      case 'charset':
        return this.#enter('text');
      case 'control':
        return this.#takeControl(character);
      case 'string':
        this.#dropped += 1;
        return character === '\x07' || this.#dropped > maxString ? this.#enter('text') : '';
    }
  }

  #takeControl(character: string): string {
    const isFinal = character >= '@' && character <= '~';
    if (!isFinal) {
      this.#pending += character;
      return this.#pending.length > maxControl ? this.#enter('text') : '';
    }
    const parameters = this.#pending;
    this.#enter('text');
    return mayControl(parameters, character) ? `\x1b[${parameters}${character}` : '';
  }

  #enter(state: State): '' {
    this.#state = state;
    this.#pending = '';
    this.#dropped = 0;
    return '';
  }
}

function isText(character: string): boolean {
  if ('\r\n\t\b\x07'.includes(character)) return true;
  const code = character.codePointAt(0) ?? 0;
  return code >= 0x20 && !(code >= 0x7f && code <= 0x9f);
}

function afterEscape(character: string): State {
  if (character === '[') return 'control';
  if (']PX^_'.includes(character)) return 'string';
  return '()'.includes(character) ? 'charset' : 'text';
}

function mayControl(parameters: string, final: string): boolean {
  if (final === 'h' || final === 'l') return modes.includes(parameters);
  return drawing.includes(final) && /^[0-9;]*$/.test(parameters);
}
