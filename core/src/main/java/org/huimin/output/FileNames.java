package org.huimin.output;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/** Makes names of files that every file system takes. */
public final class FileNames {
    private static final int LONGEST_BYTES = 180;
    private static final int LONGEST_EXTENSION = 12;
    private static final Set<String> RESERVED = Set.of(
            "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9", "lpt1",
            "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9");

    private FileNames() {}

    /** A name without separators, control characters and signs that some system refuses; never empty. */
    public static String safe(String name) {
        StringBuilder safe = new StringBuilder();
        name.codePoints().map(FileNames::allowed).forEach(safe::appendCodePoint);
        shorten(safe);
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

    private static int allowed(int character) {
        boolean hidden = switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.UNASSIGNED -> true;
            default -> false;
        };
        return hidden || "/\\:*?\"<>|".indexOf(character) >= 0 ? '_' : character;
    }

    /** Cuts a name that is too long before its extension, by which systems know what a file is. */
    private static void shorten(StringBuilder name) {
        int dot = name.lastIndexOf(".");
        int stem = dot > 0 && name.length() - dot <= LONGEST_EXTENSION ? dot : name.length();
        int left = LONGEST_BYTES - bytes(name.substring(stem));
        int kept = 0;
        while (kept < stem) {
            String character = Character.toString(name.codePointAt(kept));
            left -= bytes(character);
            if (left < 0) {
                break;
            }
            kept += character.length();
        }
        name.delete(kept, stem);
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
