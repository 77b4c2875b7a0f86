package org.huimin.cli;

import java.nio.charset.StandardCharsets;

/** Names of files as references of RFC 3986, with everything percent-encoded that is not plain. */
final class ArtifactUri {
    private static final String PLAIN = "-._~/";

    private ArtifactUri() {}

    /** A name with {@code /}: relative to the working folder, or absolute. */
    static String of(String name) {
        String encoded = encoded(CarriedText.json(name));
        if (!isAbsolute(name)) {
            return encoded;
        }
        return name.startsWith("/") ? "file://" + encoded : "file:///" + encoded;
    }

    /** Whether a name says by itself where the file is. */
    static boolean isAbsolute(String name) {
        return name.startsWith("/") || name.matches("[A-Za-z]:/.*");
    }

    private static String encoded(String name) {
        StringBuilder uri = new StringBuilder();
        for (byte each : name.getBytes(StandardCharsets.UTF_8)) {
            int value = each & 0xFF;
            boolean letter = value < 0x80 && Character.isLetterOrDigit(value);
            if (letter || PLAIN.indexOf(value) >= 0) {
                uri.append((char) value);
            } else {
                uri.append(String.format("%%%02X", value));
            }
        }
        return uri.toString();
    }
}
