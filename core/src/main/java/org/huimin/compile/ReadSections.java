package org.huimin.compile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.huimin.declaration.Declaration;
import org.huimin.diagnostics.Diagnostic;
import org.huimin.diagnostics.Severity;
import org.huimin.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * The stretches of text between headings that were read to the last line. Where one line could not be read, a row may be
 * missing from the table around it, and nothing can be proven of that.
 */
final class ReadSections {
    private final Map<String, Sections> ofSources = new HashMap<>();

    ReadSections(List<LoadedSource> sources) {
        for (LoadedSource source : sources) {
            ofSources.put(source.name(), new Sections(source));
        }
    }

    /** Whether every line between the heading above a place and the next one was read. */
    boolean isRead(Span place) {
        @Nullable Sections sections = ofSources.get(place.source());
        return sections == null || sections.isRead(place.start().line());
    }

    private static final class Sections {
        private final TreeSet<Integer> headings = new TreeSet<>();
        private final TreeSet<Integer> unread = new TreeSet<>();

        Sections(LoadedSource source) {
            for (Diagnostic diagnostic : source.diagnostics()) {
                if (diagnostic.severity() == Severity.ERROR) {
                    unread.add(diagnostic.span().start().line());
                }
            }
            if (!unread.isEmpty()) {
                collectHeadings(source.file().declarations());
            }
        }

        private void collectHeadings(List<Declaration> declarations) {
            for (Declaration declaration : declarations) {
                if (declaration instanceof Declaration.Programme programme) {
                    headings.add(programme.line().span().start().line());
                    collectHeadings(programme.body());
                } else if (declaration instanceof Declaration.Measure measure) {
                    headings.add(measure.line().span().start().line());
                }
            }
        }

        boolean isRead(int line) {
            @Nullable Integer above = headings.floor(line);
            @Nullable Integer below = headings.higher(line);
            int from = above == null ? 0 : above;
            int to = below == null ? Integer.MAX_VALUE : below;
            return unread.subSet(from, to).isEmpty();
        }
    }
}
