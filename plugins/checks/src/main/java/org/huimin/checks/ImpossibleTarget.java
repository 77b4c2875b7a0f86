package org.huimin.checks;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huimin.compile.ElementPath;
import org.huimin.diagnostics.Argument;
import org.huimin.diagnostics.Diagnostic;
import org.huimin.diagnostics.DiagnosticSink;
import org.huimin.model.Figure;
import org.huimin.model.Measure;
import org.huimin.model.Target;
import org.huimin.plugin.ValidationRequest;
import org.huimin.plugin.Validator;
import org.huimin.vocabulary.Comparator;
import org.huimin.vocabulary.Unit.Dimension;

/**
 * Finds targets and texts that ask for what can't be: more than all of something, a fall by more than all, less than
 * nothing; and targets of at least nothing, which ask for nothing.
 */
final class ImpossibleTarget implements Validator {
    private static final BigDecimal WHOLE = new BigDecimal(100);
    /** What may well be more than the whole of what it is compared with. */
    private static final List<String> UNLIMITED = List.of(
            "增长",
            "增幅",
            "增速",
            "提高",
            "提升",
            "上升",
            "同比",
            "完成率",
            "超额",
            "使用率",
            "利用率",
            "入住率",
            "负荷",
            "达产",
            "涨",
            "growth",
            "increase",
            "rise",
            "compared",
            "occupancy",
            "utili");

    private static final List<String> SHARES = List.of(
            "率",
            "覆盖",
            "满意",
            "比例",
            "比重",
            "占比",
            "普及",
            "全部",
            "rate",
            "share",
            "coverage",
            "satisf",
            "proportion",
            "percentage");

    /** More than all: 100%以上, 超过100%, 不少于120% of a share. */
    private static final Pattern MORE_THAN_ALL =
            Pattern.compile("100 ?% ?(?:以上|之上)|(?:超过|高于|大于|突破) ?100 ?%|(?:more than|over|above) 100 ?%");

    private static final Pattern SHARE = Pattern.compile("(?<![0-9.,])([0-9]{3,9}(?:\\.[0-9]+)?) ?%");
    private static final Pattern LESS_THAN_NOTHING = Pattern.compile(
            "(?<![0-9.,])(?:0|零) ?%? ?(?:以下|之下)|(?:低于|少于|小于|不到) ?0(?![0-9.,])|(?:below|less than) 0(?![0-9.,])");

    @Override
    public void validate(ValidationRequest request, DiagnosticSink sink) {
        Search search = new Search(new Places(request.compiled()), sink);
        for (Measure measure : request.plan().measures()) {
            search.inTargets(measure);
            for (PlanText text : PlanText.of(measure)) {
                search.in(text);
            }
        }
    }

    /** A search through measures. */
    private record Search(Places places, DiagnosticSink sink) {
        void inTargets(Measure measure) {
            for (int index = 0; index < measure.targets().size(); index++) {
                Optional<String> problem = problem(measure.targets().get(index));
                if (problem.isPresent()) {
                    ElementPath path = ElementPath.measure(measure.number()).child("target", index + 1);
                    sink.report(Diagnostic.of(CheckCode.IMPOSSIBLE_TARGET, places.of(path))
                            .with("where", TextKind.TARGET.phrase())
                            .with("what", measure.targets().get(index).name())
                            .with("problem", new Argument.Phrase(problem.get())));
                }
            }
        }

        void in(PlanText text) {
            String whole = text.text().cut(0, text.text().length());
            if (whole.indexOf('%') >= 0) {
                find(MORE_THAN_ALL, text, whole, "impossible.more-than-all");
                findShares(text, whole);
            }
            if (whole.indexOf('0') >= 0 || whole.indexOf('零') >= 0) {
                find(LESS_THAN_NOTHING, text, whole, "impossible.less-than-nothing");
            }
        }

        private void find(Pattern pattern, PlanText text, String whole, String problem) {
            Matcher matcher = pattern.matcher(whole);
            while (matcher.find()) {
                boolean temperature = whole.startsWith("\u2103", matcher.end()) || whole.startsWith("度", matcher.end());
                if (!temperature && !containsOneOf(clause(whole, matcher.start()), UNLIMITED)) {
                    report(text, whole, matcher.start(), matcher.end(), problem);
                }
            }
        }

        private void findShares(PlanText text, String whole) {
            Matcher matcher = SHARE.matcher(whole);
            while (matcher.find()) {
                String clause = clause(whole, matcher.start());
                if (new BigDecimal(matcher.group(1)).compareTo(WHOLE) > 0
                        && containsOneOf(clause, SHARES)
                        && !containsOneOf(clause, UNLIMITED)) {
                    report(text, whole, matcher.start(), matcher.end(), "impossible.more-than-all");
                }
            }
        }

        private void report(PlanText text, String whole, int start, int end, String problem) {
            int from = whole.codePointCount(0, start);
            int to = from + whole.codePointCount(start, end);
            sink.report(Diagnostic.of(CheckCode.IMPOSSIBLE_TARGET, places.within(text.path(), from, to))
                    .with("where", text.kind().phrase())
                    .with("what", text.text().written(from, to))
                    .with("problem", new Argument.Phrase(problem)));
        }
    }

    private static Optional<String> problem(Target target) {
        Figure figure = target.figure();
        BigDecimal highest = figure.high().isPresent() ? figure.high().get() : figure.low();
        boolean change = target.comparator() == Comparator.RAISE || target.comparator() == Comparator.LOWER;
        if (figure.unit().dimension() == Dimension.SHARE) {
            boolean moreThanAll = highest.multiply(figure.unit().factor()).compareTo(BigDecimal.ONE) > 0;
            if (moreThanAll && target.comparator() == Comparator.LOWER) {
                return Optional.of("impossible.falls-below-nothing");
            }
            if (moreThanAll
                    && !change
                    && containsOneOf(target.name(), SHARES)
                    && !containsOneOf(target.name(), UNLIMITED)) {
                return Optional.of("impossible.more-than-all");
            }
        }
        if (figure.unit().dimension() == Dimension.POINT && highest.compareTo(WHOLE) > 0) {
            return Optional.of("impossible.points");
        }
        return target.comparator() == Comparator.AT_LEAST && highest.signum() == 0
                ? Optional.of("impossible.nothing")
                : Optional.empty();
    }

    /** The part of a text between commas and full stops around an offset. */
    private static String clause(String text, int offset) {
        int start = offset;
        while (start > 0 && ",;\u3002!?".indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        int end = offset;
        while (end < text.length() && ",;\u3002!?".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return text.substring(start, end);
    }

    /** English words begin where no letter stands before: a rise is not part of an enterprise. */
    private static boolean containsOneOf(String text, List<String> words) {
        for (String word : words) {
            int place = text.indexOf(word);
            while (place >= 0) {
                if (word.charAt(0) >= 0x80 || place == 0 || !Character.isLetter(text.charAt(place - 1))) {
                    return true;
                }
                place = text.indexOf(word, place + 1);
            }
        }
        return false;
    }
}
