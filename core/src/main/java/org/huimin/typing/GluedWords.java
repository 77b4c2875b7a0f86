package org.huimin.typing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.huimin.declaration.Name;
import org.huimin.model.Domain;
import org.huimin.source.Span;

/** Finds the names that are glued together by 且, 或, 非 or 为 without blanks: 残疾且贫困, 学历为本科. */
final class GluedWords {
    private static final Pattern DOT = Pattern.compile("[.\\uFF0E]");
    private static final int LONGEST = 60;
    private static final List<String> JOINING = List.of("\u4E14", "\u6216");
    private static final String NOT = "\u975E";
    private static final List<String> IS = List.of("\u4E0D\u4E3A", "\u4E3A");

    private final Terms terms;

    GluedWords(Terms terms) {
        this.terms = terms;
    }

    /** The words with blanks between them, if all of them are names that are known. */
    Optional<String> spaced(String written) {
        if (written.length() > LONGEST) {
            return Optional.empty();
        }
        return condition(written).filter(spaced -> !spaced.equals(written));
    }

    private Optional<String> condition(String written) {
        for (String word : JOINING) {
            for (int at = written.indexOf(word, 1); at > 0; at = written.indexOf(word, at + 1)) {
                String rest = written.substring(at + word.length());
                Optional<String> both = test(written.substring(0, at))
                        .flatMap(left -> condition(rest).map(right -> left + " " + word + " " + right));
                if (both.isPresent()) {
                    return both;
                }
            }
        }
        return test(written);
    }

    private Optional<String> test(String written) {
        if (isKnown(written)) {
            return Optional.of(written);
        }
        if (written.startsWith(NOT)) {
            return test(written.substring(NOT.length())).map(rest -> NOT + " " + rest);
        }
        for (String word : IS) {
            int at = written.indexOf(word, 1);
            if (at > 0 && isChoice(written.substring(0, at), written.substring(at + word.length()))) {
                return Optional.of(written.substring(0, at) + " " + word + " " + written.substring(at + word.length()));
            }
        }
        return Optional.empty();
    }

    private boolean isKnown(String written) {
        List<Name> names = names(written);
        boolean entity = names.size() == 1 && terms.scope(names.get(0)).isPresent();
        return entity
                || terms.scopes().stream().anyMatch(scope -> scope.find(names).isPresent());
    }

    private boolean isChoice(String field, String choice) {
        return terms.scopes().stream()
                .flatMap(scope -> scope.find(names(field)).stream())
                .anyMatch(term -> term instanceof Term.OfField found
                        && found.field().domain() instanceof Domain.Choices choices
                        && choices.names().contains(Name.key(choice)));
    }

    private static List<Name> names(String written) {
        List<Name> names = new ArrayList<>();
        for (String part : DOT.split(written, -1)) {
            names.add(new Name(part, Span.startOf("")));
        }
        return names;
    }
}
