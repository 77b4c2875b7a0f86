package org.huimin.language.parse;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.Token;
import org.huimin.declaration.Declaration;
import org.huimin.declaration.Line;
import org.huimin.declaration.Name;
import org.huimin.declaration.SourceFile;
import org.huimin.declaration.Table;
import org.huimin.declaration.Text;
import org.huimin.diagnostics.Argument;
import org.huimin.diagnostics.Diagnostic;
import org.huimin.diagnostics.Findings;
import org.huimin.diagnostics.HostCode;
import org.huimin.source.Span;
import org.huimin.vocabulary.Blanks;
import org.huimin.vocabulary.Label;
import org.huimin.vocabulary.Label.Content;
import org.huimin.vocabulary.Label.Level;
import org.huimin.vocabulary.Language;
import org.huimin.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Parses the text of a plan, library or case file. Every line is read, whatever the lines before it hold; each line gives
 * one error at most.
 */
public final class PlanTextParser {
    /** The number of a heading whose number can't be read. */
    static final int UNREADABLE_NUMBER = -1;

    private final SourceText source;
    private final Findings sink;
    private final CodePoints codePoints;
    private final PlanLexer lexer;
    private final LineParser parser = new LineParser();
    private final PartReader parts;
    private final ExpressionReader expressions;
    private final OutcomeReader outcomes;
    private final LineTokens lineTokens;
    private final TableReader tables;
    private final UnlabelledLines unlabelled;
    private final Hierarchy hierarchy;

    private List<String> leading = new ArrayList<>();
    private @Nullable TableOwner owner;
    private int chineseLines;
    private int englishLines;

    private PlanTextParser(String name, String text) {
        sink = new Findings(name);
        source = CharacterScan.scan(name, text.endsWith("\n") ? text : text + "\n", sink);
        CharStream stream = CharStreams.fromString(source.text(), name);
        codePoints = new CodePoints(stream);
        lexer = new PlanLexer(new FoldedCharStream(stream));
        lexer.removeErrorListeners();
        TableReader.SilenceableSink tableSink = new TableReader.SilenceableSink(sink);
        parts = new PartReader(source, codePoints, sink);
        expressions = new ExpressionReader(parts, sink);
        outcomes = new OutcomeReader(parts, sink);
        lineTokens = new LineTokens(parts);
        tables = tableReader(tableSink);
        unlabelled = new UnlabelledLines(sink);
        hierarchy = new Hierarchy(sink);
    }

    private TableReader tableReader(TableReader.SilenceableSink tableSink) {
        PartReader tableParts = new PartReader(source, codePoints, tableSink);
        ExpressionReader tableExpressions = new ExpressionReader(tableParts, tableSink);
        OutcomeReader tableOutcomes = new OutcomeReader(tableParts, tableSink);
        CellReader cells = new CellReader(
                parser, tableParts, tableExpressions, tableOutcomes, new LineTokens(tableParts), tableSink);
        return new TableReader(cells, tableParts, tableSink);
    }

    /**
     * What came of a parse.
     *
     * @param file the declarations
     * @param diagnostics what is wrong with the text, in the order of its lines
     */
    public record Parsed(SourceFile file, List<Diagnostic> diagnostics) {
        public Parsed {
            diagnostics = List.copyOf(diagnostics);
        }
    }

    /**
     * Parses a text.
     *
     * @param name the name under which spans and diagnostics speak of it
     * @param text the text, without a byte order mark
     */
    public static Parsed parse(String name, String text) {
        return parse(name, text, Allowance.usual());
    }

    /**
     * Parses one of the texts of a plan.
     *
     * @param name the name under which spans and diagnostics speak of it
     * @param text the text, without a byte order mark
     * @param allowance what may still be read of the plan
     */
    public static Parsed parse(String name, String text, Allowance allowance) {
        return new PlanTextParser(name, text).parse(allowance);
    }

    /**
     * Sets up what parsing needs, which takes longer than to parse a plan. It may run beside whatever else a program does
     * before it has a text.
     */
    public static void prepare() {
        try (InputStream sample = requireNonNull(PlanTextParser.class.getResourceAsStream("sample.plan"))) {
            parse("sample", new String(sample.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException exception) {
            throw new UncheckedIOException("cannot read the sample", exception);
        }
    }

    /** A label that opens a table, and the rows below it so far. */
    private static final class TableOwner {
        private final Label label;
        private final Declaration declaration;
        private final List<RawRow> rows = new ArrayList<>();

        TableOwner(Label label, Declaration declaration) {
            this.label = label;
            this.declaration = declaration;
        }
    }

    private Parsed parse(Allowance allowance) {
        for (Token first = lexer.nextToken();
                first.getType() != Token.EOF && !sink.isFull();
                first = lexer.nextToken()) {
            if (!allowance.takeLine()) {
                sink.report(Diagnostic.of(HostCode.TOO_MANY_LINES, parts.span(first))
                        .with("limit", allowance.lines()));
                break;
            }
            if (isTooLong(first)) {
                refuse(first);
                continue;
            }
            List<Token> tokens = lineOf(first);
            if (!allowance.takeWords(tokens.size())) {
                sink.report(Diagnostic.of(HostCode.TOO_MANY_WORDS, parts.span(first))
                        .with("limit", allowance.words()));
                break;
            }
            readLine(tokens);
        }
        closeTable();
        List<Declaration> declarations = hierarchy.finish();
        Span end = source.span(source.length(), source.length());
        Language language = englishLines > chineseLines ? Language.ENGLISH : Language.CHINESE;
        return new Parsed(new SourceFile(source.name(), language, declarations, leading, end), sink.inOrder());
    }

    /** The tokens of the line that a token opens. */
    private List<Token> lineOf(Token first) {
        List<Token> tokens = new ArrayList<>();
        tokens.add(first);
        for (Token last = first; last.getType() != PlanLexer.NEWLINE; ) {
            last = lexer.nextToken();
            tokens.add(last);
        }
        return tokens;
    }

    private boolean isTooLong(Token first) {
        int length = source.lineEnd(first.getStartIndex()) - first.getStartIndex();
        return first.getType() != PlanLexer.NEWLINE && length > Limits.LINE_CHARACTERS;
    }

    /** Leaves a line out that is too long, before it costs anything. */
    private void refuse(Token first) {
        lexer.skipTo(source.lineEnd(first.getStartIndex()) + 1);
        sink.report(Diagnostic.of(HostCode.LINE_TOO_LONG, parts.span(first)).with("limit", Limits.LINE_CHARACTERS));
        boolean belongsToLineAbove = first.getType() == PlanLexer.BAR || first.getType() == PlanLexer.COMMENT;
        if (!belongsToLineAbove) {
            Line line = line(List.of(first));
            leading = new ArrayList<>();
            closeTable();
            unread(line, label(first), OptionalInt.empty());
        }
    }

    private void readLine(List<Token> tokens) {
        Token first = tokens.get(0);
        if (first.getType() == PlanLexer.NEWLINE) {
            leading.add("");
            return;
        }
        if (first.getType() == PlanLexer.COMMENT) {
            leading.add(
                    parts.text(first.getStartIndex(), first.getStopIndex() + 1).value());
            return;
        }
        Line line = line(tokens);
        leading = new ArrayList<>();
        Optional<Diagnostic> limit = lineTokens.limit(tokens);
        if (first.getType() == PlanLexer.BAR) {
            limit.ifPresentOrElse(sink::report, () -> readRow(line, tokens));
            return;
        }
        boolean pastedRow = first.getType() == PlanLexer.STRAY && UnlabelledLines.isTabSeparated(written(line));
        closeTable(pastedRow);
        if (limit.isPresent()) {
            sink.report(limit.get());
            unread(line, label(first), OptionalInt.empty());
            return;
        }
        switch (first.getType()) {
            case PlanLexer.STRAY -> readStray(line);
            case PlanLexer.UNKNOWN_LABEL -> unread(unlabelled.unknownLabel(line, written(line)), line);
            case PlanLexer.PROGRAMME_NUMBER, PlanLexer.MEASURE_NUMBER -> readHeading(line, first, content(tokens));
            default -> readLabelled(line, label(first).orElseThrow(), tokens);
        }
    }

    private Line line(List<Token> tokens) {
        Token first = tokens.get(0);
        Token last = tokens.get(Math.max(0, tokens.size() - 2));
        Text whole = parts.text(first.getStartIndex(), last.getStopIndex() + 1);
        int labelEnd = first.getStopIndex() + 1;
        boolean colon = first.getType() != PlanLexer.STRAY && ":\uFF1A\u2236".indexOf(codePoints.at(labelEnd - 1)) >= 0;
        Text label = parts.text(first.getStartIndex(), colon ? labelEnd - 1 : labelEnd);
        return new Line(whole.span(), label.span(), leading);
    }

    private String written(Line line) {
        return parts.text(
                        source.offset(line.span().start()),
                        source.offset(line.span().end()))
                .value();
    }

    private Text content(List<Token> tokens) {
        Token first = tokens.get(0);
        Token last = tokens.get(tokens.size() - 1);
        return parts.text(first.getStopIndex() + 1, last.getStartIndex());
    }

    private Optional<Label> label(Token token) {
        String text = token.getText();
        return text.isEmpty()
                ? Optional.empty()
                : Vocabulary.standard().label(Blanks.strip(text.substring(0, text.length() - 1)));
    }

    // Rows.

    private void readRow(Line line, List<Token> tokens) {
        if (owner == null) {
            sink.report(Diagnostic.of(HostCode.ROW_WITHOUT_TABLE, line.span()));
            owner = new TableOwner(Label.WAIVE, new Declaration.Malformed(line, Optional.empty(), OptionalInt.empty()));
            return;
        }
        owner.rows.add(RawRow.of(line, tokens));
    }

    private void closeTable() {
        closeTable(false);
    }

    /**
     * Reads the rows collected so far, and adds the declaration that they belong to.
     *
     * @param pastedRow whether the next line is a row out of a spreadsheet: then the table is there, if not as it should be
     */
    private void closeTable(boolean pastedRow) {
        TableOwner closed = owner;
        owner = null;
        if (closed == null || closed.declaration instanceof Declaration.Malformed) {
            return;
        }
        boolean empty = closed.rows.isEmpty();
        boolean needed = !(closed.declaration instanceof Declaration.Rate rate
                && rate.outcome().isPresent());
        if (empty && closed.label != Label.ENTITY && needed && !pastedRow) {
            sink.report(Diagnostic.of(
                            HostCode.TABLE_MISSING, closed.declaration.line().label())
                    .with("label", closed.label)
                    .with("form", form(closed.label)));
        }
        if (!empty && !needed) {
            sink.report(Diagnostic.of(
                    HostCode.ROW_WITHOUT_TABLE, closed.rows.get(0).line().span()));
            empty = true;
        }
        Optional<Table> table = empty ? Optional.empty() : tables.read(closed.label, closed.rows);
        hierarchy.add(withTable(closed, table), closed.label);
    }

    private static Declaration withTable(TableOwner closed, Optional<Table> table) {
        Declaration declaration = closed.declaration;
        if (declaration instanceof Declaration.Entity entity) {
            return new Declaration.Entity(entity.line(), entity.name(), entity.unit(), table);
        }
        if (declaration instanceof Declaration.RateTable named) {
            return new Declaration.RateTable(named.line(), named.name(), table);
        }
        if (declaration instanceof Declaration.Rate rate && rate.outcome().isPresent()) {
            return rate;
        }
        if (table.isEmpty()) {
            return new Declaration.Malformed(declaration.line(), Optional.of(closed.label), OptionalInt.empty());
        }
        return switch (closed.label) {
            case DEPARTMENTS -> new Declaration.Departments(declaration.line(), table.get());
            case CASE -> new Declaration.CaseTable(declaration.line(), table.get());
            default -> new Declaration.Rate(declaration.line(), Optional.empty(), table);
        };
    }

    // Lines without a label that is known.

    private void readStray(Line line) {
        unread(unlabelled.stray(line, written(line)), line);
    }

    private void unread(UnlabelledLines.Guess guess, Line line) {
        if (guess.programme().isPresent()) {
            Text title = new Text(written(line), line.span());
            hierarchy.openProgramme(
                    new Declaration.Programme(line, guess.programme().getAsInt(), title, List.of()));
        } else if (guess.measure().isPresent()) {
            hierarchy.openUnread(new Declaration.Malformed(line, guess.label(), guess.measure()), Level.MEASURE);
        } else {
            unread(line, guess.label(), OptionalInt.empty());
        }
    }

    private void unread(Line line, Optional<Label> label, OptionalInt number) {
        Declaration.Malformed malformed = new Declaration.Malformed(line, label, number);
        owner = new TableOwner(label.orElse(Label.WAIVE), malformed);
        if (label.equals(Optional.of(Label.BENEFIT))) {
            hierarchy.openUnread(malformed, Level.BENEFIT);
        } else if (label.equals(Optional.of(Label.CASE))) {
            hierarchy.openUnread(malformed, Level.TEST);
        } else {
            if (label.isEmpty()) {
                hierarchy.silence(Level.BENEFIT);
                hierarchy.silence(Level.CASE);
            }
            hierarchy.addUnread(malformed);
        }
    }

    // Headings.

    private void readHeading(Line line, Token number, Text title) {
        boolean english = EnglishHeading.isEnglish(number.getText());
        count(english);
        if (title.value().isEmpty()) {
            sink.report(Diagnostic.of(HostCode.HEADING_WITHOUT_TITLE, line.span()));
        }
        boolean programme = number.getType() == PlanLexer.PROGRAMME_NUMBER;
        boolean chinese = programme && !english;
        String digits =
                chinese ? number.getText().replaceAll("[^一二三四五六七八九十]", "") : EnglishHeading.digits(number.getText());
        OptionalInt value = chinese ? Digits.chineseNumber(digits) : EnglishHeading.number(digits);
        if (value.isEmpty()) {
            sink.report(
                    Diagnostic.of(HostCode.NUMBER_TOO_LARGE_HERE, line.label()).with("number", digits));
        }
        if (programme) {
            hierarchy.openProgramme(new Declaration.Programme(line, value.orElse(UNREADABLE_NUMBER), title, List.of()));
        } else {
            hierarchy.openMeasure(new Declaration.Measure(line, value.orElse(UNREADABLE_NUMBER), title, List.of()));
        }
    }

    private void count(boolean english) {
        if (english) {
            englishLines++;
        } else {
            chineseLines++;
        }
    }

    // Labelled lines.

    private void readLabelled(Line line, Label label, List<Token> tokens) {
        count(tokens.get(0).getText().charAt(0) < 0x80);
        if (label.content() == Content.TEXT) {
            readText(line, label, content(tokens));
            return;
        }
        try {
            Declaration declaration = parser.parse(List.copyOf(tokens), PlanParser::line)
                    .accept(new LineReader(parts, expressions, outcomes, line, label));
            // A line without content of its own, such as the one above the table of departments, has no declaration
            // yet.
            Declaration read =
                    declaration == null ? new Declaration.TextLine(line, label, content(tokens)) : declaration;
            if (label.opensTable()) {
                owner = new TableOwner(label, read);
            } else {
                hierarchy.add(read, label);
            }
        } catch (LineNotUnderstoodException exception) {
            sink.report(lineTokens.slip(tokens).orElseGet(() -> notUnderstood(line, label, tokens, exception.token())));
            unread(line, Optional.of(label), OptionalInt.empty());
        }
    }

    private Diagnostic notUnderstood(Line line, Label label, List<Token> tokens, Token token) {
        boolean nothing = tokens.size() == 2;
        boolean end = token.getType() == PlanLexer.NEWLINE || token.getType() == Token.EOF;
        if (nothing) {
            return emptyContent(line, label);
        }
        Token last = tokens.get(tokens.size() - 2);
        if (end && last.getType() == PlanLexer.OTHER) {
            return unknownCharacter(last);
        }
        if (end) {
            return Diagnostic.of(HostCode.CONTENT_INCOMPLETE, content(tokens).span())
                    .with("label", label)
                    .with("form", form(label))
                    .build();
        }
        if (token.getType() == PlanLexer.OTHER) {
            return unknownCharacter(token);
        }
        return Diagnostic.of(HostCode.CONTENT_NOT_UNDERSTOOD, parts.span(token))
                .with("label", label)
                .with("found", token.getText())
                .with("form", form(label))
                .build();
    }

    private Diagnostic unknownCharacter(Token token) {
        return Diagnostic.of(HostCode.UNKNOWN_CHARACTER, parts.span(token))
                .with("character", token.getText())
                .with("codePoint", String.format("U+%04X", token.getText().codePointAt(0)))
                .build();
    }

    private static Argument form(Label label) {
        return new Argument.Phrase("form." + label.name());
    }

    private static Diagnostic emptyContent(Line line, Label label) {
        return Diagnostic.of(HostCode.EMPTY_CONTENT, line.label())
                .with("label", label)
                .with("form", form(label))
                .build();
    }

    private void readText(Line line, Label label, Text text) {
        if (text.value().isEmpty()) {
            if (label == Label.CASE) {
                owner = new TableOwner(label, new Declaration.Case(line, text, List.of()));
            } else {
                sink.report(emptyContent(line, label));
                unread(line, Optional.of(label), OptionalInt.empty());
            }
            return;
        }
        switch (label) {
            case BENEFIT -> hierarchy.openBenefit(new Declaration.Benefit(line, parts.name(text), List.of()));
            case CASE -> hierarchy.openCase(new Declaration.Case(line, text, List.of()));
            case WAIVE -> readWaiver(line, text);
            case ATTRIBUTE -> readAttribute(line, text);
            default -> hierarchy.add(new Declaration.TextLine(line, label, text), label);
        }
    }

    private void readWaiver(Line line, Text text) {
        int end = wordEnd(text.value());
        Text code = part(text, 0, end);
        Text reason =
                part(text, end, text.value().codePointCount(0, text.value().length()));
        if (reason.value().isEmpty()) {
            sink.report(Diagnostic.of(HostCode.WAIVER_WITHOUT_REASON, text.span()));
            unread(line, Optional.of(Label.WAIVE), OptionalInt.empty());
            return;
        }
        hierarchy.add(new Declaration.Waive(line, code, reason), Label.WAIVE);
    }

    private void readAttribute(Line line, Text text) {
        int end = wordEnd(text.value());
        Text key = part(text, 0, end);
        int dot = Math.max(key.value().indexOf('.'), key.value().indexOf('\uFF0E'));
        Text value = part(text, end, text.value().codePointCount(0, text.value().length()));
        if (dot <= 0 || dot == key.value().length() - 1 || value.value().isEmpty()) {
            sink.report(Diagnostic.of(HostCode.CONTENT_INCOMPLETE, text.span())
                    .with("label", Label.ATTRIBUTE)
                    .with("form", form(Label.ATTRIBUTE)));
            unread(line, Optional.of(Label.ATTRIBUTE), OptionalInt.empty());
            return;
        }
        int dotOffset = key.value().codePointCount(0, dot);
        Name plugin = parts.name(part(text, 0, dotOffset));
        hierarchy.add(new Declaration.Attribute(line, plugin, part(text, dotOffset + 1, end), value), Label.ATTRIBUTE);
    }

    /** The offset, in code points, of the first blank. */
    private static int wordEnd(String text) {
        int[] letters = text.codePoints().toArray();
        int end = 0;
        while (end < letters.length && !Blanks.isBlank(letters[end])) {
            end++;
        }
        return end;
    }

    private Text part(Text text, int from, int to) {
        int start = source.offset(text.span().start());
        return parts.text(start + from, start + to);
    }
}
