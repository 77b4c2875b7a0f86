package org.huimin.typing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
        List<NameUse> uses = NameUse.in(expression).stream()
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
            reports.report(reports.about(HostCode.ENTITY_AMBIGUOUS, expression.span())
                    .with("entities", TypeReports.names(fitting))
                    .with("entity", fitting.get(0).entity().name()));
        }
        return Optional.empty();
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
        if (use.isCondition() && isItself(scope, use)) {
            return true;
        }
        boolean otherEntity = use.isCondition()
                && use.names().size() == 1
                && terms.scope(use.names().get(0)).isPresent();
        return !otherEntity && scope.find(use.names()).isPresent();
    }

    private boolean isItself(Scope scope, NameUse use) {
        return use.names().size() == 1
                && terms.scope(use.names().get(0))
                        .filter(found -> found == scope)
                        .isPresent();
    }

    /** Reports the names that the likeliest entity does not know: the one that is named, else the one that knows most. */
    private void reportUnknown(List<NameUse> uses) {
        Optional<Scope> likeliest = Optional.empty();
        long most = 0;
        for (Scope scope : terms.scopes()) {
            long known = uses.stream().filter(use -> fits(scope, use)).count();
            boolean named = uses.stream().anyMatch(use -> use.isCondition() && isItself(scope, use));
            if (named) {
                known += uses.size();
            }
            if (known > most) {
                most = known;
                likeliest = Optional.of(scope);
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

    private void reportNameless(NameUse use) {
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
