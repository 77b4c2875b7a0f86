package org.huimin.cli;

import java.io.IOException;

/** Says that the command can't do what was asked for; its message is a sentence for the user. */
final class WrongUseException extends IOException {
    private static final long serialVersionUID = 1L;

    WrongUseException(String sentence) {
        super(sentence);
    }

    /** The sentence for the user. */
    String sentence() {
        return String.valueOf(getMessage());
    }
}
