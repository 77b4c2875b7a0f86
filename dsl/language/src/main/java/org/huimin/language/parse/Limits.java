package org.huimin.language.parse;

/** How much of a text is read at most, so that hostile input ends in a message. */
public final class Limits {
    /** The digits of a number. */
    public static final int NUMBER_DIGITS = 34;
    /** Brackets, prefix words and the signs of a computation inside each other. */
    public static final int NESTING = 64;
    /** The characters of a line; a paragraph has some hundreds. */
    public static final int LINE_CHARACTERS = 20_000;
    /** The lines of a file and all that it imports. */
    public static final int LINES = 300_000;
    /** The words and signs of a file and all that it imports. */
    public static final int WORDS = 1_500_000;
    /** The cells of a table. */
    public static final int TABLE_CELLS = 200_000;
    /** The bytes of a file. */
    public static final long FILE_BYTES = 16L << 20;
    /** The files that a plan imports. */
    public static final int IMPORTS = 1_000;
    /** The bytes of all files that a plan imports. */
    public static final long IMPORT_BYTES = 64L << 20;

    // Of plans that are not trusted: what the worst of them takes is read in a second.

    /** The bytes of a file. */
    public static final long UNTRUSTED_FILE_BYTES = 4L << 20;
    /** The lines of a file and all that it imports. */
    public static final int UNTRUSTED_LINES = 50_000;
    /** The words and signs of a file and all that it imports. */
    public static final int UNTRUSTED_WORDS = 250_000;
    /** The files that a plan imports. */
    public static final int UNTRUSTED_IMPORTS = 100;
    /** The bytes of all files that a plan imports. */
    public static final long UNTRUSTED_IMPORT_BYTES = 8L << 20;

    private Limits() {}
}
