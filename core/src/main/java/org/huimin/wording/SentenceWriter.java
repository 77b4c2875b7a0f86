package org.huimin.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.huimin.model.Award;
import org.huimin.model.AwardVisitor;
import org.huimin.model.Benefit;
import org.huimin.model.Deadline;
import org.huimin.model.Measure;
import org.huimin.model.Project;
import org.huimin.model.Rate;
import org.huimin.model.Target;
import org.huimin.vocabulary.Comparator;

/** Says in sentences what a measure without wording of its own is about: its tasks, targets, projects and benefits. */
final class SentenceWriter {
    private static final Pattern END = Pattern.compile("[\\s.;,\u3002\uFF1B\uFF0C\uFF0E]+$");

    private final PlanWording wording;
    private final Phrases phrases;
    private final Spelling spelling;
    private final LineWriter lines;

    SentenceWriter(PlanWording wording, Phrases phrases, Spelling spelling, LineWriter lines) {
        this.wording = wording;
        this.phrases = phrases;
        this.spelling = spelling;
        this.lines = lines;
    }

    /** The sentences; none where the measure has nothing but its title. */
    Optional<String> of(Measure measure) {
        List<String> sentences = new ArrayList<>();
        add(
                sentences,
                "sentence.tasks",
                measure.tasks(),
                task -> END.matcher(task).replaceFirst(""));
        add(sentences, "sentence.targets", measure.targets(), this::target);
        add(sentences, "sentence.projects", measure.projects(), this::project);
        measure.benefits().forEach(benefit -> add(sentences, "sentence.tasks", List.of(benefit), this::benefit));
        return sentences.isEmpty()
                ? Optional.empty()
                : Optional.of(String.join(phrases.of("sentence.join"), sentences));
    }

    /** One sentence of parts; the key with {@code .join} is what stands between them. */
    private <T> void add(List<String> sentences, String key, List<T> parts, Function<T, String> clause) {
        if (!parts.isEmpty()) {
            String joined = String.join(
                    phrases.of(key + ".join"), parts.stream().map(clause).toList());
            sentences.add(phrases.of("sentence.end", Map.of("sentence", capitalized(joined))));
        }
    }

    private String capitalized(String sentence) {
        return spelling.isEnglish() && !sentence.isEmpty()
                ? sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1)
                : sentence;
    }

    /** 力争城镇新增就业13,000人; a name that ends in a digit stands apart from the figure. */
    private String target(Target target) {
        String figure = figure(target);
        boolean apart =
                !target.name().isEmpty() && isWestern(lastOf(target.name())) && isWestern(figure.codePointAt(0));
        String strength = target.strength()
                .map(own -> phrases.of("sentence.strength." + own.name()))
                .orElse("");
        return phrases.of(
                apart ? "sentence.target.apart" : "sentence.target",
                Map.of(
                        "strength",
                        strength,
                        "name",
                        target.name(),
                        "figure",
                        figure + lines.items(target),
                        "until",
                        target.deadline().map(this::bracketed).orElse("")));
    }

    /** As targets are written, but with the words of English sentences: at most 30 minutes. */
    private String figure(Target target) {
        boolean plain = !spelling.isEnglish() || target.comparator() == Comparator.AT_LEAST;
        return plain
                ? wording.target(target)
                : spelling.word(target.comparator()).replace('-', ' ') + " " + wording.figure(target.figure());
    }

    private static int lastOf(String text) {
        return text.codePointBefore(text.length());
    }

    private static boolean isWestern(int letter) {
        return letter < '\u2E80' && Character.isLetterOrDigit(letter);
    }

    private String bracketed(Deadline deadline) {
        return phrases.of("items", Map.of("items", lines.until(deadline)));
    }

    private String project(Project project) {
        String stage = project.stage()
                .map(own -> phrases.of("stage." + own.name()))
                .orElseGet(() -> phrases.of("sentence.carry-out"));
        return phrases.of(
                "sentence.project",
                Map.of(
                        "stage",
                        stage,
                        "name",
                        project.name(),
                        "until",
                        project.deadline().map(this::bracketed).orElse("")));
    }

    private String benefit(Benefit benefit) {
        return phrases.of(
                "sentence.benefit",
                Map.of(
                        "name", benefit.name(),
                        "eligible", wording.condition(benefit.eligible()),
                        "rate", rate(benefit)));
    }

    private String rate(Benefit benefit) {
        if (benefit.rate() instanceof Rate.Flat flat) {
            return flat.award().accept(new AwardVisitor<>() {
                @Override
                public String visitAmount(Award.Amount award) {
                    return named(wording.award(award));
                }

                @Override
                public String visitDiscount(Award.Discount award) {
                    return wording.award(award);
                }

                @Override
                public String visitFree(Award.Free award) {
                    return wording.award(award);
                }

                @Override
                public String visitOpen(Award.Open award) {
                    return phrases.of("sentence.rate.open");
                }

                @Override
                public String visitNothing(Award.Nothing award) {
                    return named(wording.award(award));
                }
            });
        }
        return wording.rate(benefit.rate())
                .map(see -> phrases.of("sentence.rate.see", Map.of("see", see)))
                .orElseGet(() -> phrases.of("sentence.rate.see", Map.of("see", phrases.of("table-below"))));
    }

    private String named(String award) {
        return phrases.of("sentence.rate", Map.of("rate", award));
    }
}
