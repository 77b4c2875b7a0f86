package org.huimin.language.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.antlr.v4.runtime.Token;
import org.huimin.declaration.Cell;
import org.huimin.declaration.FieldType;
import org.huimin.declaration.Name;
import org.huimin.declaration.Numeral;
import org.huimin.declaration.Pattern;
import org.huimin.declaration.Text;
import org.huimin.diagnostics.Argument;
import org.huimin.diagnostics.Diagnostic;
import org.huimin.diagnostics.DiagnosticSink;
import org.huimin.diagnostics.HostCode;
import org.huimin.vocabulary.FieldKind;
import org.huimin.vocabulary.Vocabulary;

/** Reads the cells of tables, each by the rule that its column asks for. */
final class CellReader {
    private final LineParser parser;
    private final PartReader parts;
    private final ExpressionReader expressions;
    private final OutcomeReader outcomes;
    private final LineTokens lineTokens;
    private final DiagnosticSink sink;

    CellReader(
            LineParser parser,
            PartReader parts,
            ExpressionReader expressions,
            OutcomeReader outcomes,
            LineTokens lineTokens,
            DiagnosticSink sink) {
        this.parser = parser;
        this.parts = parts;
        this.expressions = expressions;
        this.outcomes = outcomes;
        this.lineTokens = lineTokens;
        this.sink = sink;
    }

    /** Reads one cell; of an empty one, or one that is not understood, it says so and gives {@link Cell.Unread}. */
    @FunctionalInterface
    interface Reading {
        Cell read(RawRow.RawCell cell);
    }

    Cell text(RawRow.RawCell cell) {
        Text text = parts.text(cell.start(), cell.end());
        return text.value().isEmpty() ? new Cell.Empty(text.span()) : new Cell.Words(text);
    }

    Cell name(RawRow.RawCell cell) {
        return read(
                cell,
                "cell.name",
                parser -> new Cell.Named(parts.name(parser.nameCell().listedName())));
    }

    Cell optionalNames(RawRow.RawCell cell) {
        if (cell.tokens().isEmpty()) {
            return text(cell);
        }
        return read(cell, "cell.name", parser -> {
            PlanParser.NameListContext names = parser.nameListCell().nameList();
            return new Cell.Names(parts.names(names), parts.span(names));
        });
    }

    Cell input(RawRow.RawCell cell) {
        return read(cell, "cell.input", parser -> {
            PlanParser.PathContext path = parser.pathCell().path();
            return new Cell.Input(parts.path(path), parts.span(path));
        });
    }

    Cell rate(RawRow.RawCell cell) {
        return read(cell, "cell.rate", parser -> new Cell.Rate(outcomes.rate(parser.rateCell())));
    }

    Cell patterns(RawRow.RawCell cell) {
        boolean any = cell.tokens().size() == 1 && isDash(cell.tokens().get(0));
        if (any) {
            return new Cell.Any(parts.span(cell.tokens().get(0)));
        }
        return read(cell, "cell.patterns", parser -> {
            List<PlanParser.PatternContext> contexts = parser.patternCell().pattern();
            List<Pattern> patterns = contexts.stream().map(expressions::pattern).toList();
            return new Cell.Patterns(
                    patterns,
                    patterns.get(0)
                            .span()
                            .through(patterns.get(patterns.size() - 1).span()));
        });
    }

    private static boolean isDash(Token token) {
        return token.getType() == PlanLexer.DASH || token.getType() == PlanLexer.RANGE;
    }

    Cell due(RawRow.RawCell cell) {
        return read(
                cell,
                "cell.due",
                parser -> new Cell.Due(outcomes.outcome(parser.dueCell().outcome())));
    }

    Cell optionalDue(RawRow.RawCell cell) {
        return cell.tokens().isEmpty()
                ? text(cell)
                : read(
                        cell,
                        "cell.due-of-case",
                        parser -> new Cell.Due(
                                outcomes.expected(parser.dueOfCaseCell().expected())));
    }

    Cell optionalFact(RawRow.RawCell cell) {
        if (cell.tokens().isEmpty()) {
            return text(cell);
        }
        return read(
                cell,
                "cell.fact",
                parser -> new Cell.Fact(expressions.fact(parser.factCell().factValue())));
    }

    Cell expected(RawRow.RawCell cell) {
        return read(cell, "cell.expected", parser -> {
            PlanParser.ReferenceCellContext context = parser.referenceCell();
            return new Cell.Expected(parts.measure(context.measureReference(), context.name()));
        });
    }

    Cell type(RawRow.RawCell cell) {
        return read(cell, "cell.type", parser -> {
            PlanParser.TypeCellContext context = parser.typeCell();
            boolean optional = context.OPTIONAL() != null;
            Token last = optional
                    ? context.OPTIONAL().getSymbol()
                    : context.fieldType().getStop();
            return new Cell.Type(
                    new FieldType(kind(context.fieldType()), optional, parts.span(context.getStart(), last)));
        });
    }

    private FieldType.Kind kind(PlanParser.FieldTypeContext context) {
        if (context instanceof PlanParser.SimpleTypeContext simple) {
            FieldKind kind = fieldKind(simple.FIELD_KIND().getText());
            return isNumeric(kind)
                    ? new FieldType.Numeric(kind, Optional.empty(), Optional.empty(), Optional.empty())
                    : new FieldType.Simple(kind);
        }
        if (context instanceof PlanParser.NumericTypeContext numeric) {
            return numeric(numeric.FIELD_KIND().getSymbol(), Optional.of(numeric.unit()), numeric.number());
        }
        if (context instanceof PlanParser.RangeTypeContext range) {
            return numeric(range.FIELD_KIND().getSymbol(), Optional.empty(), range.number());
        }
        PlanParser.ChoiceTypeContext choices = (PlanParser.ChoiceTypeContext) context;
        List<Name> names = new ArrayList<>();
        names.add(parts.name(choices.firstChoice() == null ? choices.kindAsChoice() : choices.firstChoice()));
        choices.choiceName().forEach(choice -> names.add(parts.name(choice)));
        return new FieldType.Names(names);
    }

    private FieldType.Kind numeric(
            Token word, Optional<PlanParser.UnitContext> unit, List<PlanParser.NumberContext> range) {
        FieldKind kind = fieldKind(word.getText());
        if (!isNumeric(kind)) {
            throw new LineNotUnderstoodException(word);
        }
        Optional<Numeral> low = range.isEmpty() ? Optional.empty() : Optional.of(parts.numeral(range.get(0)));
        Optional<Numeral> high = range.isEmpty() ? Optional.empty() : Optional.of(parts.numeral(range.get(1)));
        return new FieldType.Numeric(kind, unit.map(parts::unit), low, high);
    }

    private static FieldKind fieldKind(String word) {
        return (FieldKind) Vocabulary.standard().word(word).orElseThrow();
    }

    private static boolean isNumeric(FieldKind kind) {
        return kind == FieldKind.INTEGER || kind == FieldKind.DECIMAL || kind == FieldKind.MONEY;
    }

    private Cell read(RawRow.RawCell cell, String form, Function<PlanParser, Cell> rule) {
        Text written = parts.text(cell.start(), cell.end());
        if (cell.tokens().isEmpty()) {
            sink.report(Diagnostic.of(HostCode.EMPTY_CELL, written.span()).with("form", new Argument.Phrase(form)));
            return new Cell.Unread(written);
        }
        try {
            return parser.parse(LineParser.cellTokens(cell.tokens(), cell.end()), rule);
        } catch (LineNotUnderstoodException exception) {
            sink.report(lineTokens
                    .slip(cell.tokens())
                    .orElseGet(() -> notUnderstood(written, exception.token(), cell.tokens(), form)));
            return new Cell.Unread(written);
        }
    }

    private Diagnostic notUnderstood(Text written, Token token, List<Token> tokens, String form) {
        Text found = token.getType() == Token.EOF ? written : new UnreadTokens(parts).whole(token, tokens);
        return Diagnostic.of(HostCode.CELL_NOT_UNDERSTOOD, found.span())
                .with("found", found.value())
                .with("form", new Argument.Phrase(form))
                .build();
    }
}
