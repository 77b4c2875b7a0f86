package org.huimin.compile;

import java.util.ArrayList;
import java.util.List;
import org.huimin.declaration.Declaration;
import org.huimin.declaration.SourceFile;
import org.huimin.declaration.Table;
import org.huimin.source.Span;

/** Collects the waivers of a file, each with the construct that it stands in. */
final class WaiverReader {
    private final List<Waiver> waivers = new ArrayList<>();

    private WaiverReader() {}

    static List<Waiver> read(SourceFile file) {
        WaiverReader reader = new WaiverReader();
        reader.readHead(file);
        return reader.waivers;
    }

    /** Waivers in a plan's head mean the head's lines; those of a library, the construct just above. */
    private void readHead(SourceFile file) {
        Span start = Span.startOf(file.name());
        Span head = start;
        for (Declaration declaration : file.declarations()) {
            if (!(declaration instanceof Declaration.Programme || declaration instanceof Declaration.Measure)) {
                head = head.through(declaration.line().span());
            }
        }
        readBody(file.declarations(), file.isPlan() ? head : start.through(head));
    }

    private void readBody(List<Declaration> body, Span scope) {
        for (Declaration declaration : body) {
            if (declaration instanceof Declaration.Waive waive) {
                waivers.add(new Waiver(
                        waive.code().value(),
                        waive.code().span(),
                        waive.reason().value(),
                        waive.line().span(),
                        scope));
            } else if (declaration instanceof Declaration.Programme programme) {
                readBody(programme.body(), ownLines(programme, programme.body()));
            } else if (declaration instanceof Declaration.Measure measure) {
                readBody(measure.body(), whole(measure, measure.body()));
            } else if (declaration instanceof Declaration.Benefit benefit) {
                readBody(benefit.body(), whole(benefit, benefit.body()));
            } else if (declaration instanceof Declaration.Case tested) {
                readBody(tested.body(), whole(tested, tested.body()));
            }
        }
    }

    /** From a construct's heading to the last of its lines, those of constructs inside it and rows of tables included. */
    private static Span whole(Declaration construct, List<Declaration> body) {
        Span span = construct.line().span();
        for (Declaration declaration : body) {
            span = span.through(whole(declaration));
        }
        return span;
    }

    private static Span whole(Declaration declaration) {
        if (declaration instanceof Declaration.Benefit benefit) {
            return whole(benefit, benefit.body());
        }
        Span line = declaration.line().span();
        boolean tabled =
                declaration instanceof Declaration.Rate rate && rate.table().isPresent();
        return tabled ? line.through(lastRow((Declaration.Rate) declaration)) : line;
    }

    private static Span lastRow(Declaration.Rate rate) {
        Table table = rate.table().orElseThrow();
        List<Table.Row> rows = table.rows();
        return (rows.isEmpty() ? table.head() : rows.get(rows.size() - 1))
                .line()
                .span();
    }

    /** From a programme's heading to its last line before its first measure. */
    private static Span ownLines(Declaration.Programme programme, List<Declaration> body) {
        Span span = programme.line().span();
        for (Declaration declaration : body) {
            if (declaration instanceof Declaration.Measure) {
                return span;
            }
            span = span.through(declaration.line().span());
        }
        return span;
    }
}
