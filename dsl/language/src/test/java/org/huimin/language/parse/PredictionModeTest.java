package org.huimin.language.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.DecisionInfo;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.junit.jupiter.api.Test;

/** The grammar needs no more than the cheap way of looking ahead, on any line of any file that is right. */
class PredictionModeTest {
    private static final List<Path> FOLDERS = List.of(
            Path.of("..", "..", "plans"),
            Path.of("src", "test", "resources", "corpus", "good"),
            Path.of("src", "test", "resources", "corpus", "format"));

    private static final List<Function<PlanParser, ParserRuleContext>> CELLS = List.of(
            PlanParser::pathCell,
            PlanParser::rateCell,
            PlanParser::patternCell,
            PlanParser::dueCell,
            PlanParser::factCell,
            PlanParser::nameCell,
            PlanParser::nameListCell,
            PlanParser::referenceCell,
            PlanParser::typeCell);

    @Test
    void bothWaysOfLookingAheadReadEveryLineAlike() throws IOException {
        for (Path file : files()) {
            for (List<Token> line : lines(file)) {
                assertEquals(
                        tree(PredictionMode.LL, line, PlanParser::line),
                        tree(PredictionMode.SLL, line, PlanParser::line),
                        () -> file + ": " + written(line));
            }
        }
    }

    @Test
    void bothWaysOfLookingAheadReadEveryCellAlikeByWhateverRule() throws IOException {
        for (Path file : files()) {
            for (List<Token> cell : cells(file)) {
                for (Function<PlanParser, ParserRuleContext> rule : CELLS) {
                    assertEquals(
                            tree(PredictionMode.LL, cell, rule),
                            tree(PredictionMode.SLL, cell, rule),
                            () -> file + ": " + written(cell));
                }
            }
        }
    }

    @Test
    void noLineNeedsTheDearWay() throws IOException {
        LineParser parser = new LineParser();
        parser.parser().setProfile(true);
        for (Path file : files()) {
            for (List<Token> line : lines(file)) {
                read(parser, line, PlanParser::line);
                checkNoFallback(parser.parser(), file, line);
            }
        }
    }

    @Test
    void noCellNeedsTheDearWay() throws IOException {
        LineParser parser = new LineParser();
        parser.parser().setProfile(true);
        for (Path file : files()) {
            for (List<Token> cell : cells(file)) {
                for (Function<PlanParser, ParserRuleContext> rule : CELLS) {
                    read(parser, cell, rule);
                    checkNoFallback(parser.parser(), file, cell);
                }
            }
        }
    }

    private static void checkNoFallback(PlanParser parser, Path file, List<Token> tokens) {
        for (DecisionInfo decision : parser.getParseInfo().getDecisionInfo()) {
            assertEquals(
                    0,
                    decision.LL_Fallback,
                    () -> file + ": " + written(tokens) + " at decision " + decision.decision + " of "
                            + parser.getRuleNames()[parser.getATN().getDecisionState(decision.decision).ruleIndex]);
        }
    }

    private static List<Path> files() throws IOException {
        List<Path> found = new ArrayList<>();
        for (Path folder : FOLDERS) {
            if (Files.isDirectory(folder)) {
                try (Stream<Path> files = Files.walk(folder)) {
                    files.filter(PredictionModeTest::isRight).forEach(found::add);
                }
            }
        }
        assertFalse(found.isEmpty());
        return found;
    }

    /** In the corpus of the formatter the files that come out are the formatted ones. */
    private static boolean isRight(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".plan")
                && (name.endsWith(".out.plan") || !file.toString().contains("format"));
    }

    private static List<List<Token>> lines(Path file) {
        PlanLexer lexer = new PlanLexer(new FoldedCharStream(CharStreams.fromString(text(file))));
        lexer.removeErrorListeners();
        List<List<Token>> lines = new ArrayList<>();
        List<Token> line = new ArrayList<>();
        for (Token token = lexer.nextToken(); token.getType() != Token.EOF; token = lexer.nextToken()) {
            line.add(token);
            if (token.getType() == PlanLexer.NEWLINE) {
                int first = line.get(0).getType();
                if (first != PlanLexer.NEWLINE && first != PlanLexer.COMMENT) {
                    lines.add(List.copyOf(line));
                }
                line.clear();
            }
        }
        return lines;
    }

    private static List<List<Token>> cells(Path file) {
        List<List<Token>> cells = new ArrayList<>();
        for (List<Token> line : lines(file)) {
            if (line.get(0).getType() == PlanLexer.BAR) {
                RawRow.split(line).stream()
                        .filter(cell -> !cell.tokens().isEmpty())
                        .forEach(cell -> cells.add(LineParser.cellTokens(cell.tokens(), cell.end())));
            }
        }
        return cells;
    }

    private static String text(Path file) {
        try {
            String text = Files.readString(file, StandardCharsets.UTF_8);
            return text.endsWith("\n") ? text : text + "\n";
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    private static String tree(PredictionMode mode, List<Token> tokens, Function<PlanParser, ParserRuleContext> rule) {
        LineParser parser = new LineParser();
        parser.parser().getInterpreter().setPredictionMode(mode);
        return read(parser, tokens, rule);
    }

    private static String read(LineParser parser, List<Token> tokens, Function<PlanParser, ParserRuleContext> rule) {
        try {
            return parser.parse(tokens, rule).toStringTree(parser.parser());
        } catch (LineNotUnderstoodException exception) {
            return "not understood at " + exception.token();
        }
    }

    private static String written(List<Token> tokens) {
        StringBuilder text = new StringBuilder();
        tokens.forEach(token -> text.append(token.getText()).append(' '));
        return text.toString();
    }
}
