package org.huimin.language.parse;

import org.antlr.v4.runtime.Token;

/** Ends the parse of a line at the first token that does not fit. */
final class LineNotUnderstoodException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Token token;

    LineNotUnderstoodException(Token token) {
        super(token.getText(), null, false, false);
        this.token = token;
    }

    Token token() {
        return token;
    }
}
