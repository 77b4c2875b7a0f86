package org.huimin.diagnostics;

/** How a diagnostic is coloured. The colours of a terminal add nothing but colour: without them the text is the same. */
public enum Colouring {
    /** Plain text, for files, pipes and people who want none. */
    NONE,
    /** The colours of a terminal, as escape sequences. */
    TERMINAL;

    /** What a stretch of the text is. */
    enum Role {
        ERROR("1;31"),
        WARNING("1;33"),
        NOTE("1;36"),
        /** Line numbers, arrows and bars. */
        FRAME("34"),
        RELATED("36"),
        CORRECTION("32");

        private final String code;

        Role(String code) {
            this.code = code;
        }

        static Role of(Severity severity) {
            return switch (severity) {
                case ERROR -> ERROR;
                case WARNING -> WARNING;
                case NOTE -> NOTE;
            };
        }
    }

    /** A stretch of text in the colour of what it is. */
    String paint(Role role, String text) {
        return this == NONE ? text : "\u001B[" + role.code + "m" + text + "\u001B[0m";
    }
}
