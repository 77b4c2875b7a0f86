package org.huimin.language.print;

import java.util.List;
import org.huimin.declaration.Declaration;
import org.huimin.declaration.Line;
import org.huimin.declaration.SourceFile;
import org.huimin.declaration.Table;
import org.huimin.vocabulary.Language;

/**
 * Writes declarations as canonical text. Read again, the text declares the same; names and texts are as they were, while
 * keywords, units, numbers and dates are in the language that is asked for. 万 and 亿 have no English word and stay.
 */
public final class PlanPrinter {
    private static final String STEP = "  ";

    private final DeclarationPrinter declarations;
    private final TablePrinter tables;
    private final StringBuilder text = new StringBuilder();

    private PlanPrinter(Language language) {
        Spelling spelling = Spelling.of(language);
        NamePrinter names = new NamePrinter(spelling);
        QuantityPrinter quantities = new QuantityPrinter(spelling);
        DatePrinter dates = new DatePrinter(spelling);
        ExpressionPrinter expressions = new ExpressionPrinter(spelling, names, quantities, dates);
        OutcomePrinter outcomes = new OutcomePrinter(spelling, names, quantities);
        declarations = new DeclarationPrinter(spelling, names, quantities, dates, expressions, outcomes);
        tables = new TablePrinter(new CellPrinter(spelling, names, quantities, expressions, outcomes));
    }

    /**
     * Writes a file.
     *
     * @param file what a front end declared without errors
     * @param language the language of the keywords
     * @return the text, which ends with a line break unless it is empty
     * @throws IllegalArgumentException if a line or cell of the file could not be read
     */
    public static String print(SourceFile file, Language language) {
        PlanPrinter printer = new PlanPrinter(language);
        printer.declarations(file.declarations(), "");
        printer.trailing(file.trailing());
        return printer.text.toString();
    }

    private void declarations(List<Declaration> all, String indentation) {
        all.forEach(declaration -> declaration(declarations.print(declaration), indentation));
    }

    private void declaration(PrintedLine printed, String indentation) {
        above(printed.line(), printed.apart(), indentation);
        line(indentation + printed.text());
        String below = printed.indented() ? indentation + STEP : indentation;
        printed.table().ifPresent(table -> table(table, below));
        declarations(printed.body(), below);
    }

    private void table(Table table, String indentation) {
        List<String> rows = tables.print(table);
        row(table.head().line(), rows.get(0), indentation);
        for (int index = 0; index < table.rows().size(); index++) {
            row(table.rows().get(index).line(), rows.get(index + 1), indentation);
        }
    }

    private void row(Line line, String row, String indentation) {
        above(line, false, indentation);
        line(indentation + row);
    }

    /** The comments and blank lines above a line; a line that stands apart has a blank line somewhere above. */
    private void above(Line line, boolean apart, String indentation) {
        if (apart && line.leading().stream().noneMatch(String::isEmpty)) {
            blankLine();
        }
        comments(line.leading(), indentation);
    }

    private void comments(List<String> leading, String indentation) {
        for (String comment : leading) {
            if (comment.isEmpty()) {
                blankLine();
            } else {
                line(indentation + comment);
            }
        }
    }

    private void trailing(List<String> comments) {
        comments(comments, "");
        while (text.length() > 1 && text.charAt(text.length() - 2) == '\n') {
            text.setLength(text.length() - 1);
        }
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    /** A blank line, unless there is one already or the text begins here. */
    private void blankLine() {
        boolean blank = text.length() < 2 || text.charAt(text.length() - 2) == '\n';
        if (!blank) {
            text.append('\n');
        }
    }
}
