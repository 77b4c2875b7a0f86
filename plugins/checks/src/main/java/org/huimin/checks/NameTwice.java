package org.huimin.checks;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.huimin.compile.ElementPath;
import org.huimin.diagnostics.Argument;
import org.huimin.diagnostics.Diagnostic;
import org.huimin.diagnostics.DiagnosticSink;
import org.huimin.model.Deadline;
import org.huimin.model.Measure;
import org.huimin.model.Plan;
import org.huimin.model.Programme;
import org.huimin.model.Target;
import org.huimin.plugin.ValidationRequest;
import org.huimin.plugin.Validator;
import org.huimin.source.Span;
import org.huimin.vocabulary.Comparator;
import org.huimin.vocabulary.Strength;
import org.jspecify.annotations.Nullable;

/**
 * Finds titles of programmes and of measures that the plan has twice, and targets that a measure has twice. Targets of
 * one name are different if they are meant differently: a level and its rise, what is ensured and what is striven for, or
 * what is due in June and in December.
 */
final class NameTwice implements Validator {
    private static final Pattern BLANKS_AND_QUOTES = Pattern.compile("[\\p{Z}\\t\"\u201C\u201D\u300C\u300D]");

    @Override
    public void validate(ValidationRequest request, DiagnosticSink sink) {
        Places places = new Places(request.compiled());
        Plan plan = request.plan();
        Names<String> programmes = new Names<>("kind.programme", sink);
        for (Programme programme : plan.programmes()) {
            ElementPath path = ElementPath.programme(programme.number());
            programmes.add(folded(programme.title()), programme.title(), places.of(path.child("title", 1)));
        }
        Names<String> measures = new Names<>("kind.measure", sink);
        for (Measure measure : plan.measures()) {
            ElementPath path = ElementPath.measure(measure.number());
            measures.add(folded(measure.title()), measure.title(), places.of(path.child("title", 1)));
            Names<Meaning> targets = new Names<>("kind.target", sink);
            List<Target> declared = measure.targets();
            for (int index = 0; index < declared.size(); index++) {
                Target target = declared.get(index);
                targets.add(Meaning.of(target), target.name(), places.of(path.child("target", index + 1)));
            }
        }
    }

    /** A title without what two writers may write differently: blanks, quotes and capitals. */
    private static String folded(String title) {
        return BLANKS_AND_QUOTES.matcher(title).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /** What makes a target the same as another. */
    private record Meaning(
            String name, Comparator comparator, Optional<Strength> strength, Optional<Deadline> deadline) {
        static Meaning of(Target target) {
            return new Meaning(folded(target.name()), target.comparator(), target.strength(), target.deadline());
        }

        // Written out, as these are keys: what a record makes of itself is linked at run time.

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Meaning meaning
                    && name.equals(meaning.name)
                    && comparator == meaning.comparator
                    && strength.equals(meaning.strength)
                    && deadline.equals(meaning.deadline);
        }

        @Override
        public int hashCode() {
            return name.hashCode();
        }
    }

    /** The names of one kind that were met so far. */
    private static final class Names<K> {
        private final Map<K, Span> first = new HashMap<>();
        private final String kind;
        private final DiagnosticSink sink;

        Names(String kind, DiagnosticSink sink) {
            this.kind = kind;
            this.sink = sink;
        }

        void add(K key, String name, Span place) {
            Span earlier = first.putIfAbsent(key, place);
            if (earlier != null) {
                sink.report(Diagnostic.of(CheckCode.NAME_TWICE, place)
                        .with("kind", new Argument.Phrase(kind))
                        .with("name", name)
                        .related("first-here", earlier));
            }
        }
    }
}
