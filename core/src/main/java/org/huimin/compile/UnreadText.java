package org.huimin.compile;

import java.util.ArrayList;
import java.util.List;
import org.huimin.declaration.Declaration;
import org.huimin.declaration.Name;
import org.huimin.diagnostics.Diagnostic;
import org.huimin.diagnostics.Severity;

/**
 * The text outside programmes that could not be read. It may hold the definition of a name that is found nowhere else;
 * its own mistake has been reported, and the name gives no second one.
 */
final class UnreadText {
    private final List<String> lines = new ArrayList<>();
    private final boolean fileMissing;

    /**
     * @param sources every file that was read
     * @param fileMissing whether a file that is imported could not be read
     */
    UnreadText(List<LoadedSource> sources, boolean fileMissing) {
        boolean missing = fileMissing;
        for (LoadedSource source : sources) {
            boolean nothing = source.file().declarations().isEmpty();
            missing |= nothing && !source.diagnostics().isEmpty();
            collect(source);
        }
        this.fileMissing = missing;
    }

    private void collect(LoadedSource source) {
        int end = firstHeading(source);
        for (Diagnostic diagnostic : source.diagnostics()) {
            int line = diagnostic.span().start().line();
            if (diagnostic.severity() == Severity.ERROR && line < end) {
                lines.add(key(source, line));
                for (int row = line + 1; row < end && isRow(key(source, row)); row++) {
                    lines.add(key(source, row));
                }
            }
        }
    }

    private static String key(LoadedSource source, int line) {
        return Name.key(source.lines().line(line));
    }

    private static boolean isRow(String line) {
        return line.startsWith("|") || line.startsWith("\uFF5C");
    }

    private static int firstHeading(LoadedSource source) {
        return source.file().declarations().stream()
                .filter(declaration ->
                        declaration instanceof Declaration.Programme || declaration instanceof Declaration.Measure)
                .mapToInt(declaration -> declaration.line().span().start().line())
                .findFirst()
                .orElse(Integer.MAX_VALUE);
    }

    /** Whether a name stands in a line that could not be read. */
    boolean mentions(String name) {
        String key = Name.key(name);
        return lines.stream().anyMatch(line -> line.contains(key));
    }

    /** Whether a whole file is missing, so that any name may be defined in it. */
    boolean isFileMissing() {
        return fileMissing;
    }
}
