package org.huimin.typing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.huimin.declaration.Expression;
import org.huimin.declaration.Name;
import org.huimin.diagnostics.HostCode;

/** Finds the entity whose members an expression speaks of: the one that knows all of its names. */
final class EntityFinder {
    private final Terms terms;
    private final TypeReports reports;

    EntityFinder(Terms terms, TypeReports reports) {
        this.terms = terms;
        this.reports = reports;
    }

    /** The scope of the expression's entity; where names fit none or several, that is reported. */
    Optional<Scope> find(Expression expression) {
        List<NameUse> uses = NameUse.in(expression, this::isKnown).stream()
                .filter(use -> use.place() != NameUse.Place.CHOICE)
                .toList();
        List<Scope> fitting =
                terms.scopes().stream().filter(scope -> fits(scope, uses)).toList();
        if (uses.isEmpty()) {
            reports.report(reports.about(HostCode.ENTITY_UNKNOWN, expression.span()));
            return Optional.empty();
        }
        if (fitting.size() == 1) {
            return Optional.of(fitting.get(0));
        }
        if (uses.stream().anyMatch(this::isBroken)) {
            return Optional.empty();
        }
        if (fitting.isEmpty()) {
            reportUnknown(uses);
        } else {
            reports.entityAmbiguous(fitting, expression);
        }
        return Optional.empty();
    }

    private boolean isKnown(List<Name> names) {
        return terms.scopes().stream().anyMatch(scope -> scope.find(names).isPresent());
    }

    private boolean isBroken(NameUse use) {
        return terms.scopes().stream()
                .anyMatch(scope -> scope.find(use.names())
                        .filter(term -> term instanceof Term.Broken)
                        .isPresent());
    }

    private boolean fits(Scope scope, List<NameUse> uses) {
        return uses.stream().allMatch(use -> fits(scope, use));
    }

    private boolean fits(Scope scope, NameUse use) {
        Optional<Scope> named = use.isCondition() && use.names().size() == 1
                ? terms.scope(use.names().get(0))
                : Optional.empty();
        return named.isPresent()
                ? named.get() == scope
                : scope.find(use.names()).isPresent();
    }

    private boolean isItself(Scope scope, NameUse use) {
        return use.names().size() == 1
                && terms.scope(use.names().get(0))
                        .filter(found -> found == scope)
                        .isPresent();
    }

    /** Reports the names that the likeliest entity does not know. */
    private void reportUnknown(List<NameUse> uses) {
        List<Set<String>> known = uses.stream().map(this::entitiesOf).toList();
        Optional<Scope> likeliest = Optional.empty();
        Optional<Likelihood> most = Optional.empty();
        for (Scope scope : terms.scopes()) {
            Likelihood likelihood = likelihood(scope, uses, known);
            boolean more = most.isEmpty() || Likelihood.ORDER.compare(likelihood, most.get()) > 0;
            if (likelihood.knowsAny() && more) {
                likeliest = Optional.of(scope);
                most = Optional.of(likelihood);
            }
        }
        for (NameUse use : uses) {
            if (likeliest.isEmpty()) {
                reportNameless(use);
            } else if (!fits(likeliest.get(), use)) {
                reports.unknownTerm(likeliest.get(), use.names(), use.span());
            }
        }
    }

    /** The entities that know a name. */
    private Set<String> entitiesOf(NameUse use) {
        return terms.scopes().stream()
                .filter(scope -> scope.find(use.names()).isPresent())
                .map(scope -> scope.entity().name())
                .collect(Collectors.toSet());
    }

    /**
     * How likely an expression speaks of an entity.
     *
     * @param named whether it is named
     * @param leadsToAll whether it knows every name, or refers to an entity that does
     * @param known how many names it knows
     * @param knowsFirst whether the first name, or what the first path begins with, is one of its own
     * @param knowsAny whether it knows what any path begins with
     */
    private record Likelihood(boolean named, boolean leadsToAll, long known, boolean knowsFirst, boolean knowsAny) {
        private static final Comparator<Likelihood> ORDER = Comparator.comparing(Likelihood::named)
                .thenComparing(Likelihood::leadsToAll)
                .thenComparing(Likelihood::known)
                .thenComparing(Likelihood::knowsFirst);
    }

    private Likelihood likelihood(Scope scope, List<NameUse> uses, List<Set<String>> known) {
        Set<String> referred = scope.referred();
        boolean leadsToAll = true;
        for (int index = 0; index < uses.size(); index++) {
            leadsToAll &= fits(scope, uses.get(index)) || !Collections.disjoint(referred, known.get(index));
        }
        return new Likelihood(
                uses.stream().anyMatch(use -> use.isCondition() && isItself(scope, use)),
                leadsToAll,
                uses.stream().filter(use -> fits(scope, use)).count(),
                knowsBeginning(scope, uses.get(0)),
                uses.stream().anyMatch(use -> knowsBeginning(scope, use)));
    }

    private boolean knowsBeginning(Scope scope, NameUse use) {
        return scope.find(use.names().subList(0, 1)).isPresent() || (use.isCondition() && isItself(scope, use));
    }

    private void reportNameless(NameUse use) {
        if (reports.reportGlued(use.span())) {
            return;
        }
        List<String> known = new ArrayList<>();
        for (Scope scope : terms.scopes()) {
            known.add(scope.entity().name());
            known.addAll(scope.names());
        }
        Name first = use.names().get(0);
        reports.words()
                .reportUnknown(
                        HostCode.UNKNOWN_TERM,
                        first.text(),
                        first.span(),
                        reports.words().near(first.key(), known));
    }
}
