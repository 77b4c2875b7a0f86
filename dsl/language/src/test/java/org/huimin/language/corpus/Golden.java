package org.huimin.language.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** An expectation in a file. With {@code -Dcorpus.overwrite=true} it is written anew, and the test still fails. */
final class Golden {
    private static final boolean OVERWRITE = Boolean.getBoolean("corpus.overwrite");

    private Golden() {}

    static void check(Path expectation, String actual) {
        String expected = Files.exists(expectation) ? CorpusCase.read(expectation) : "";
        if (!OVERWRITE) {
            assertEquals(expected, actual, () -> expectation.toString());
            return;
        }
        if (!expected.equals(actual) || !Files.exists(expectation)) {
            try {
                Files.write(expectation, actual.getBytes(StandardCharsets.UTF_8));
            } catch (IOException exception) {
                throw new UncheckedIOException("cannot write " + expectation, exception);
            }
            fail("written anew, read it: " + expectation);
        }
    }

    /** Whether expectations are written anew, so that the run must fail whatever they say. */
    static boolean isOverwriting() {
        return OVERWRITE;
    }
}
