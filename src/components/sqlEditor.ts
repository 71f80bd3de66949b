import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { PostgreSQL, sql } from "@codemirror/lang-sql";
import { HighlightStyle, syntaxHighlighting } from "@codemirror/language";
import { EditorState } from "@codemirror/state";
import { tags } from "@lezer/highlight";
import { EditorView, keymap, lineNumbers } from "@codemirror/view";

const colors = HighlightStyle.define([
  { tag: tags.keyword, color: "var(--syntax-keyword)", fontWeight: "600" },
  { tag: [tags.number, tags.bool, tags.null], color: "var(--syntax-constant)" },
  { tag: tags.string, color: "var(--syntax-string)" },
  { tag: tags.comment, color: "var(--syntax-comment)" },
]);

const looks = EditorView.theme({
  "&": { color: "var(--ink)", backgroundColor: "var(--surface)", fontSize: "13px" },
  ".cm-content": { fontFamily: "var(--monospace)", caretColor: "var(--ink)" },
  ".cm-gutters": { color: "var(--ink-muted)", backgroundColor: "var(--sunk)", border: "0" },
  "&.cm-focused": { outline: "2px solid var(--accent)" },
  ".cm-cursor": { borderLeftColor: "var(--ink)" },
  "&.cm-focused .cm-selectionBackground, .cm-selectionBackground": {
    backgroundColor: "var(--accent-soft) !important",
  },
});

export interface SqlEditor {
  readonly element: HTMLElement;
  readonly text: () => string;
  /** Replaces the whole text; Undo brings the old one back. */
  write(text: string): void;
  focus(): void;
}

/**
 * A SQL editor in the page's colours. Tab leaves it; Ctrl or ⌘ with Enter runs.
 *
 * @param run - Called for the shortcut.
 */
export function sqlEditor(text: string, label: string, run: () => void): SqlEditor {
  const state = EditorState.create({
    doc: text,
    extensions: [
      keymap.of([{ key: "Mod-Enter", run: () => (run(), true) }]),
      history(),
      keymap.of([...defaultKeymap, ...historyKeymap]),
      lineNumbers(),
      EditorView.lineWrapping,
      EditorView.contentAttributes.of({ "aria-label": label }),
      sql({ dialect: PostgreSQL }),
      syntaxHighlighting(colors),
      looks,
    ],
  });
  const view = new EditorView({ state });
  return {
    element: view.dom,
    text: () => view.state.doc.toString(),
    write: (next) =>
      view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: next } }),
    focus: () => view.focus(),
  };
}
