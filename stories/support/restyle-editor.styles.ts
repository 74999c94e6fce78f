import { css, type CSSResult } from 'lit';

export const restyleEditorStyles: CSSResult = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 2rem;
    --_line: color-mix(in srgb, currentColor 30%, transparent);
  }

  @media (min-width: 60rem) {
    :host {
      grid-template-columns: minmax(18rem, 2fr) minmax(0, 3fr);
    }

    .result {
      position: sticky;
      inset-block-start: 1rem;
      align-self: start;
    }
  }

  fieldset {
    min-inline-size: 0;
    margin: 0 0 1.5rem;
    padding: 0;
    border: 0;
  }

  legend,
  h2 {
    margin: 0 0 0.5rem;
    padding: 0;
    font-size: 1.125rem;
    font-weight: 600;
  }

  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1rem;
    align-items: center;
    margin: 0 0 1rem;
  }

  .choices label {
    display: grid;
    max-inline-size: 100%;
  }

  .field {
    padding-block: 0.5rem;
    border-block-start: 1px solid var(--_line);
  }

  .field p {
    margin: 0.125rem 0 0;
    font-size: 0.8125rem;
  }

  .inputs {
    display: flex;
    gap: 0.375rem;
  }

  code,
  pre,
  .field input {
    font-family: ui-monospace, 'Liberation Mono', monospace;
    font-size: 0.8125rem;
  }

  input,
  select,
  button {
    box-sizing: border-box;
    min-block-size: 1.75rem;
    min-inline-size: 0;
    max-inline-size: 100%;
    padding-inline: 0.375rem;
    font: inherit;
    color: FieldText;
    background: Field;
    border: 1px solid var(--_line);
    border-radius: 3px;
  }

  .inputs > input:not([type='color']) {
    flex: 1;
  }

  input[type='color'] {
    flex: none;
    inline-size: 2.25rem;
    padding: 0.125rem;
  }

  button {
    padding-inline: 0.75rem;
    color: Canvas;
    background: CanvasText;
    cursor: pointer;
  }

  :focus-visible {
    outline: 2px solid CanvasText;
    outline-offset: 2px;
  }

  .preview {
    display: grid;
    gap: 2rem;
    margin-block-end: 2rem;
  }

  pre {
    margin: 0 0 0.75rem;
    padding: 0.75rem;
    overflow: auto;
    max-block-size: 20rem;
    border: 1px solid var(--_line);
  }
`;
