package org.huimin.language.parse;

/** How much may still be read of a plan and all that it imports: lines and words take more memory than their bytes. */
public final class Allowance {
    private int lines = Limits.LINES;
    private int words = Limits.WORDS;

    /** Takes a line; whether there was one left. */
    boolean takeLine() {
        return lines-- > 0;
    }

    /** Takes words; whether there were as many left. */
    boolean takeWords(int count) {
        words -= count;
        return words >= 0;
    }
}
