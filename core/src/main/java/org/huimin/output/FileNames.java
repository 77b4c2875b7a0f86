package org.huimin.output;

import java.util.Locale;
import java.util.Set;

/** Makes names of files that every file system takes. */
public final class FileNames {
    private static final int LONGEST_BYTES = 180;
    private static final Set<String> RESERVED = Set.of(
            "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9", "lpt1",
            "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9");

    private FileNames() {}

    /** A name without separators, control characters and signs that some system refuses; never empty. */
    public static String safe(String name) {
        StringBuilder safe = new StringBuilder();
        int bytes = 0;
        for (int index = 0; index < name.length(); ) {
            int character = name.codePointAt(index);
            index += Character.charCount(character);
            int type = Character.getType(character);
            boolean hidden = type == Character.CONTROL
                    || type == Character.FORMAT
                    || type == Character.SURROGATE
                    || type == Character.LINE_SEPARATOR
                    || type == Character.PARAGRAPH_SEPARATOR
                    || type == Character.UNASSIGNED;
            int written = hidden || "/\\:*?\"<>|".indexOf(character) >= 0 ? '_' : character;
            bytes += written < 0x80 ? 1 : written < 0x800 ? 2 : written < 0x10000 ? 3 : 4;
            if (bytes > LONGEST_BYTES) {
                break;
            }
            safe.appendCodePoint(written);
        }
        while (!safe.isEmpty() && (safe.charAt(safe.length() - 1) == '.' || safe.charAt(safe.length() - 1) == ' ')) {
            safe.setLength(safe.length() - 1);
        }
        while (!safe.isEmpty() && (safe.charAt(0) == '.' || safe.charAt(0) == ' ' || safe.charAt(0) == '-')) {
            safe.setCharAt(0, '_');
        }
        int dot = safe.indexOf(".");
        String stem = (dot < 0 ? safe.toString() : safe.substring(0, dot)).toLowerCase(Locale.ROOT);
        if (safe.isEmpty() || RESERVED.contains(stem)) {
            safe.insert(0, '_');
        }
        return safe.toString();
    }
}
