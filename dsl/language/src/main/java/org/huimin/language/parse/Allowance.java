package org.huimin.language.parse;

/** How much may be read of a plan and all that it imports: lines and words take more time and memory than their bytes. */
public final class Allowance {
    private final boolean trusted;
    private int lines;
    private int words;

    private Allowance(boolean trusted) {
        this.trusted = trusted;
    }

    /** What may be read of a plan. */
    public static Allowance usual() {
        return new Allowance(true);
    }

    /** What may be read of a plan that is not trusted. */
    public static Allowance untrusted() {
        return new Allowance(false);
    }

    /** The bytes of a file. */
    public long fileBytes() {
        return trusted ? Limits.FILE_BYTES : Limits.UNTRUSTED_FILE_BYTES;
    }

    /** The files that the plan imports. */
    public int imports() {
        return trusted ? Limits.IMPORTS : Limits.UNTRUSTED_IMPORTS;
    }

    /** The bytes of all files that the plan imports. */
    public long importBytes() {
        return trusted ? Limits.IMPORT_BYTES : Limits.UNTRUSTED_IMPORT_BYTES;
    }

    /** The lines of the plan and all that it imports. */
    int lines() {
        return trusted ? Limits.LINES : Limits.UNTRUSTED_LINES;
    }

    /** The words and signs of the plan and all that it imports. */
    int words() {
        return trusted ? Limits.WORDS : Limits.UNTRUSTED_WORDS;
    }

    /** Takes a line; whether there was one left. */
    boolean takeLine() {
        lines++;
        return lines <= lines();
    }

    /** Takes words; whether there were as many left. */
    boolean takeWords(int count) {
        words += count;
        return words <= words();
    }
}
