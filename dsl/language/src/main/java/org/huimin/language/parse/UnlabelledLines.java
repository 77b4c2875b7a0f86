package org.huimin.language.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huimin.declaration.Line;
import org.huimin.diagnostics.Diagnostic;
import org.huimin.diagnostics.DiagnosticSink;
import org.huimin.diagnostics.HostCode;
import org.huimin.diagnostics.Nearest;
import org.huimin.source.Position;
import org.huimin.source.Span;
import org.huimin.vocabulary.Blanks;
import org.huimin.vocabulary.Label;
import org.huimin.vocabulary.Language;
import org.huimin.vocabulary.Vocabulary;

/** Finds out what a line was meant to be that opens with no known label, and says so. */
final class UnlabelledLines {
    private static final int LONGEST_LABEL = 20;
    private static final int LABEL_THAT_NO_TEXT_STARTS_WITH = 4;
    private static final Pattern NUMBERED = Pattern.compile("([0-9\\uFF10-\\uFF19]{1,6}|[一二三四五六七八九十]{1,3})"
            + "[ \\t\\u3000\\u00A0.\\uFF0E)\\uFF09,\\uFF0C\\u3002:\\uFF1A\\u2236]+(.+)");
    private static final Pattern ENGLISH_HEADING =
            Pattern.compile("([A-Za-z]{5,12})[ \\t\\u3000\\u00A0]+([0-9\\uFF10-\\uFF19]{1,6}|[A-Za-z]+$)");

    /** What the finger hits beside the colon, or an input method makes of it. */
    private static final String SIGNS_FOR_A_COLON = ";\uFF1B=\uFF1D";
    /** What the finger hits beside the full stop. */
    private static final List<String> SIGNS_FOR_A_STOP = List.of("\u3002", ":", "\uFF1A", "\u2236", ",", "\uFF0C");

    private static final Pattern SENTENCE = Pattern.compile("[,\\uFF0C\\u3002;\\uFF1B]");

    private final DiagnosticSink sink;

    UnlabelledLines(DiagnosticSink sink) {
        this.sink = sink;
    }

    /**
     * What a line seems to have been meant as.
     *
     * @param label the label
     * @param measure the number of the measure whose heading it seems to be
     * @param programme the number of the programme whose heading it seems to be
     */
    record Guess(Optional<Label> label, OptionalInt measure, OptionalInt programme) {
        static final Guess NOTHING = new Guess(Optional.empty(), OptionalInt.empty(), OptionalInt.empty());

        static Guess label(Label label) {
            return new Guess(Optional.of(label), OptionalInt.empty(), OptionalInt.empty());
        }

        /** A heading by its number: of a programme in Chinese numerals, of a measure in digits. */
        static Guess heading(String number) {
            return new Guess(
                    Optional.empty(),
                    EnglishHeading.number(EnglishHeading.digits(number)),
                    Digits.chineseNumber(number));
        }
    }

    /** A line without a colon. */
    Guess stray(Line line, String text) {
        Optional<String> opening = openingLabel(text);
        if (opening.isEmpty() && TabSeparated.isRow(text)) {
            sink.report(
                    Diagnostic.of(HostCode.TAB_SEPARATED_ROW, line.span()).suggesting(List.of(TabSeparated.row(text))));
            return Guess.NOTHING;
        }
        Optional<Guess> heading = heading(line, text);
        if (heading.isPresent()) {
            return heading.get();
        }
        Optional<Guess> english = englishHeading(line, text);
        if (english.isPresent()) {
            return english.get();
        }
        if (opening.isPresent()) {
            return missingColon(line, text, opening.get());
        }
        sink.report(Diagnostic.of(HostCode.STRAY_LINE, line.span()).suggesting(withColon(text)));
        return Guess.NOTHING;
    }

    /** A text that opens with a short label, which may also be a word of a sentence, as it would be with a colon. */
    private static List<String> withColon(String text) {
        for (String form : Vocabulary.standard().labelForms(Language.CHINESE)) {
            if (text.length() > form.length() && text.startsWith(form)) {
                return List.of(form + "\uFF1A" + text.substring(form.length()));
            }
        }
        return List.of();
    }

    /**
     * A row of a table whose cells are separated by tabs.
     *
     * @param row the row as it is to be written
     */
    void tabSeparatedRow(Line line, String row) {
        sink.report(Diagnostic.of(HostCode.TAB_SEPARATED_ROW, line.span())
                .suggesting(List.of(row))
                .editing(line.span(), row));
    }

    /** An English heading whose word is misspelt, whose number is no number, or whose colon is missing. */
    private Optional<Guess> englishHeading(Line line, String text) {
        Matcher matcher = ENGLISH_HEADING.matcher(text);
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        List<String> meant = Nearest.to(matcher.group(1), EnglishHeading.WORDS);
        if (meant.isEmpty()) {
            return Optional.empty();
        }
        String word = meant.get(0);
        String number = Digits.halfWidth(matcher.group(2));
        boolean counted = Character.isDigit(number.charAt(0));
        String heading = matcher.group();
        if (counted && word.equalsIgnoreCase(matcher.group(1))) {
            reportMissingColon(line, text, heading);
        } else {
            sink.report(Diagnostic.of(HostCode.UNKNOWN_LABEL, opening(line, heading))
                    .with("label", heading)
                    .suggesting(counted ? List.of(word + " " + number) : List.of()));
        }
        OptionalInt value = OptionalInt.of(counted ? Integer.parseInt(number) : PlanTextParser.UNREADABLE_NUMBER);
        boolean programme = word.equals(EnglishHeading.PROGRAMME);
        return Optional.of(new Guess(
                Optional.empty(), programme ? OptionalInt.empty() : value, programme ? value : OptionalInt.empty()));
    }

    /** A heading whose number is followed by a wrong sign. */
    private Optional<Guess> heading(Line line, String text) {
        Matcher numbered = NUMBERED.matcher(text);
        if (!numbered.matches()) {
            return Optional.empty();
        }
        String number = numbered.group(1);
        String sign = Blanks.strip(text.substring(number.length(), numbered.start(2)));
        Span place = opening(line, text.substring(0, numbered.start(2)));
        String meant = number + "\u3001";
        Diagnostic.Builder report = Diagnostic.of(HostCode.NUMBERED_LINE, place).suggesting(List.of(meant));
        boolean startsWithLetter = Character.isLetter(numbered.group(2).codePointAt(0));
        // A blank or a bracket may number items of a text; these signs, before a title, are slips of the finger.
        if (startsWithLetter && SIGNS_FOR_A_STOP.contains(sign)) {
            report.editing(place, meant);
        }
        sink.report(report);
        return Optional.of(Guess.heading(number));
    }

    /** A line whose text before the colon is no label. */
    Guess unknownLabel(Line line, String text) {
        Optional<Guess> heading = heading(line, text);
        if (heading.isPresent()) {
            return heading.get();
        }
        String label = labelText(line, text);
        Optional<Guess> english = englishHeading(line, label);
        if (english.isPresent()) {
            return english.get();
        }
        Optional<String> opening = openingLabel(label);
        if (opening.isPresent()) {
            return missingColon(line, text, opening.get());
        }
        if (label.codePointCount(0, label.length()) > LONGEST_LABEL) {
            sink.report(Diagnostic.of(HostCode.STRAY_LINE, line.span()));
            return Guess.NOTHING;
        }
        Vocabulary vocabulary = Vocabulary.standard();
        List<String> legal = new ArrayList<>();
        for (Language language : Language.values()) {
            legal.addAll(vocabulary.labelForms(language));
        }
        List<String> near = MeantLabels.of(label).map(List::of).orElseGet(() -> Nearest.to(label, legal));
        sink.report(Diagnostic.of(HostCode.UNKNOWN_LABEL, line.label())
                .with("label", label)
                .suggesting(near));
        return near.isEmpty()
                ? Guess.NOTHING
                : Guess.label(vocabulary.label(near.get(0)).orElseThrow());
    }

    private static String labelText(Line line, String text) {
        int length = line.label().end().column() - line.label().start().column();
        int codePoints = Math.min(length, text.codePointCount(0, text.length()));
        return text.substring(0, text.offsetByCodePoints(0, codePoints));
    }

    /** The label that a text opens with, where a blank behind it or its length says that it is one. */
    private static Optional<String> openingLabel(String text) {
        Vocabulary vocabulary = Vocabulary.standard();
        Optional<String> best = Optional.empty();
        for (Language language : Language.values()) {
            for (String form : vocabulary.labelForms(language)) {
                boolean whole = text.equals(form);
                boolean opens = text.length() > form.length() && text.startsWith(form);
                boolean followed = opens
                        && (Blanks.isBlank(text.charAt(form.length()))
                                || SIGNS_FOR_A_COLON.indexOf(text.charAt(form.length())) >= 0
                                || (language == Language.CHINESE && form.length() >= LABEL_THAT_NO_TEXT_STARTS_WITH));
                boolean certain = whole || followed;
                if (certain && (best.isEmpty() || best.get().length() < form.length())) {
                    best = Optional.of(form);
                }
            }
        }
        return best;
    }

    private Guess missingColon(Line line, String text, String form) {
        reportMissingColon(line, text, form);
        return Guess.label(Vocabulary.standard().label(form).orElseThrow());
    }

    /** Reports a label without its colon; blanks, or a wrong sign, give way to it. */
    private void reportMissingColon(Line line, String text, String form) {
        Span span = opening(line, form);
        int behind = form.length();
        while (behind < text.length() && Blanks.isBlank(text.charAt(behind))) {
            behind++;
        }
        boolean apart = behind > form.length();
        boolean sign = behind < text.length() && SIGNS_FOR_A_COLON.indexOf(text.charAt(behind)) >= 0;
        String rest = Blanks.strip(text.substring(sign ? behind + 1 : behind));
        String colon = form.charAt(0) >= 0x80 ? "\uFF1A" : rest.isEmpty() ? ":" : ": ";
        Span gap = new Span(
                span.source(),
                span.end(),
                opening(line, text.substring(0, text.length() - rest.length())).end());
        Diagnostic.Builder report = Diagnostic.of(HostCode.MISSING_COLON, span).with("label", form);
        // What goes on like a sentence may be one.
        boolean sentence = !apart && !sign && SENTENCE.matcher(rest).find();
        sink.report(sentence ? report.suggesting(List.of(form + colon)) : report.editing(gap, colon));
    }

    /** The span of the words that a line opens with. */
    private static Span opening(Line line, String words) {
        Position start = line.span().start();
        Position end = new Position(start.line(), start.column() + words.codePointCount(0, words.length()));
        return new Span(line.span().source(), start, end);
    }
}
