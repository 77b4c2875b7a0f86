package org.huimin.cli;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.huimin.diagnostics.Diagnostic;

/**
 * Tells findings apart from run to run. A fingerprint is made of the code, the file, the text of the line and the place in it,
 * not of the line's number, so it stays when lines above change; findings that have all of that in common are counted.
 */
final class Fingerprints {
    private static final int LENGTH = 32;

    private final Map<String, Integer> counts = new HashMap<>();

    /** The fingerprint of the next finding, in the order of the file. */
    String next(Report.Entry entry) {
        Diagnostic diagnostic = entry.diagnostic();
        String line = entry.sourceLine();
        int indentation = line.length() - line.stripLeading().length();
        int column = diagnostic.span().start().column() - indentation;
        String text = String.join(
                "\n", diagnostic.code().id(), diagnostic.span().source(), line.strip(), Integer.toString(column));
        String hash = hash(text);
        return hash + ":" + counts.merge(hash, 1, Integer::sum);
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException exception) {
            throw new IllegalStateException("every Java has SHA-256", exception);
        }
    }
}
