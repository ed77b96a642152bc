// What stands right before or after is a word's, an address's or a file's: “TK-421”, “example.org/TK”, “fig_TK_2”, but
// no more than stress in “_TK_” and “__TK__”.

/** Begins an expression, in Unicode’s mode, for a sign that is no part of a word, an address or a file’s name. */
export const ALONE_BEFORE = String.raw`(?<![\p{L}\p{N}/@.=#&-]_{0,2})`;
/** Ends it. */
export const ALONE_AFTER = String.raw`(?!_{0,2}[\p{L}\p{N}/@=-]|\.[\p{L}\p{N}])`;
