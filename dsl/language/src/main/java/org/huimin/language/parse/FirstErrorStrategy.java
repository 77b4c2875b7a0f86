package org.huimin.language.parse;

import org.antlr.v4.runtime.DefaultErrorStrategy;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Token;

/** Stops at the first token that does not fit: nothing is inserted, dropped or guessed at. */
final class FirstErrorStrategy extends DefaultErrorStrategy {
    @Override
    public void reportError(Parser recognizer, RecognitionException exception) {
        throw new LineNotUnderstoodException(exception.getOffendingToken());
    }

    @Override
    public Token recoverInline(Parser recognizer) {
        throw new LineNotUnderstoodException(recognizer.getCurrentToken());
    }

    @Override
    public void sync(Parser recognizer) {
        // The prediction behind this reports what does not fit.
    }
}
