package org.huimin.project;

import java.util.Optional;

/**
 * Files of a project by their names: {@code *} stands for any characters of a name, {@code ?} for one, and {@code **} for any
 * folders, none too. Everything else stands for itself.
 *
 * <p>The patterns of the Java platform are turned into regular expressions, which can be made to take for ever; the text may
 * come from somebody who is not trusted. This takes the product of both lengths at most.
 */
final class FilePattern {
    private static final String SEPARATOR = "/";
    private static final String ANY_FOLDERS = "**";

    private final String[] names;

    private FilePattern(String[] names) {
        this.names = names;
    }

    /** A pattern; nothing where the text is none: a path from the project folder with {@code /}. */
    static Optional<FilePattern> of(String text) {
        String[] names = text.split(SEPARATOR, -1);
        for (String name : names) {
            boolean mixed = name.contains(ANY_FOLDERS) && !name.equals(ANY_FOLDERS);
            if (name.isEmpty() || name.equals(".") || name.equals("..") || name.indexOf('\\') >= 0 || mixed) {
                return Optional.empty();
            }
        }
        return Optional.of(new FilePattern(names));
    }

    /** Whether a path from the project folder, with {@code /}, is meant. */
    boolean matches(String path) {
        String[] parts = path.split(SEPARATOR, -1);
        int name = 0;
        int part = 0;
        int lastFolders = -1;
        int resumeAt = 0;
        while (part < parts.length) {
            if (name < names.length && names[name].equals(ANY_FOLDERS)) {
                lastFolders = name++;
                resumeAt = part;
            } else if (name < names.length && matchesName(names[name], parts[part])) {
                name++;
                part++;
            } else if (lastFolders >= 0) {
                // One folder more belongs to the last **.
                name = lastFolders + 1;
                part = ++resumeAt;
            } else {
                return false;
            }
        }
        while (name < names.length && names[name].equals(ANY_FOLDERS)) {
            name++;
        }
        return name == names.length;
    }

    private static boolean matchesName(String pattern, String name) {
        int[] wanted = pattern.codePoints().toArray();
        int[] given = name.codePoints().toArray();
        int at = 0;
        int index = 0;
        int lastStar = -1;
        int resumeAt = 0;
        while (index < given.length) {
            if (at < wanted.length && wanted[at] == '*') {
                lastStar = at++;
                resumeAt = index;
            } else if (at < wanted.length && (wanted[at] == '?' || wanted[at] == given[index])) {
                at++;
                index++;
            } else if (lastStar >= 0) {
                at = lastStar + 1;
                index = ++resumeAt;
            } else {
                return false;
            }
        }
        while (at < wanted.length && wanted[at] == '*') {
            at++;
        }
        return at == wanted.length;
    }
}
