package org.huimin.wire;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.huimin.model.Domain;
import org.huimin.model.DomainVisitor;
import org.huimin.model.Entity;
import org.huimin.model.Field;
import org.huimin.model.Path;
import org.huimin.model.Plan;
import org.huimin.vocabulary.Blanks;
import org.jspecify.annotations.Nullable;

/** Turns values of JSON into facts of the kinds that a plan's entities declare. */
final class FactTyping {
    private static final int MOST_DIGITS = 34;
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");
    private static final Pattern EXPONENT = Pattern.compile("-?[0-9]+(\\.[0-9]+)?[eE][-+]?[0-9]+");
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern QUOTES = Pattern.compile("[\"\u201C\u201D\u300C\u300D\uFF02]");

    private final Plan plan;
    private final List<FactsProblem> problems;

    FactTyping(Plan plan, List<FactsProblem> problems) {
        this.plan = plan;
        this.problems = problems;
    }

    List<GivenFacts.Member> members(RawFact facts) {
        List<GivenFacts.Member> members = new ArrayList<>();
        if (!(facts instanceof RawFact.Named named)) {
            report(FactsProblem.Key.NO_ENTITIES, facts.place(), Map.of());
            return members;
        }
        Set<String> given = new HashSet<>();
        for (RawFact.Property property : named.properties()) {
            Optional<Entity> entity = entity(property.name());
            if (entity.isEmpty()) {
                report(FactsProblem.Key.UNKNOWN_ENTITY, property.place(), Map.of("name", property.name()));
            } else if (!given.add(entity.get().name())) {
                report(FactsProblem.Key.GIVEN_TWICE, property.place(), Map.of("name", property.name()));
            } else if (property.value() instanceof RawFact.Named fields) {
                Map<Path, FactsPlace> places = new LinkedHashMap<>();
                members.add(new GivenFacts.Member(
                        entity.get().name(), values(entity.get(), fields, List.of(), places), places));
            } else {
                report(
                        FactsProblem.Key.NO_FIELDS,
                        property.value().place(),
                        Map.of("entity", entity.get().name()));
            }
        }
        return members;
    }

    private void report(FactsProblem.Key key, FactsPlace place, Map<String, String> arguments) {
        problems.add(new FactsProblem(key, place, arguments));
    }

    /** A name as it is compared: without quote marks, and without blanks at its ends. */
    private static String key(String name) {
        return Blanks.strip(QUOTES.matcher(name).replaceAll(""));
    }

    private Optional<Entity> entity(String name) {
        String key = key(name);
        return plan.entity(key)
                .or(() -> plan.entities().stream()
                        .filter(entity -> entity.aliases().contains(key))
                        .findFirst());
    }

    private static Optional<Field> field(Entity entity, String name) {
        String key = key(name);
        return entity.field(key)
                .or(() -> entity.fields().stream()
                        .filter(field -> field.aliases().contains(key))
                        .findFirst());
    }

    private Map<String, @Nullable Object> values(
            Entity entity, RawFact.Named given, List<String> references, Map<Path, FactsPlace> places) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        Set<String> seen = new HashSet<>();
        for (RawFact.Property property : given.properties()) {
            Optional<Field> field = field(entity, property.name());
            if (field.isEmpty()) {
                report(
                        FactsProblem.Key.UNKNOWN_FIELD,
                        property.place(),
                        Map.of("entity", entity.name(), "name", property.name()));
            } else if (!seen.add(field.get().name())) {
                report(FactsProblem.Key.GIVEN_TWICE, property.place(), Map.of("name", property.name()));
            } else {
                Path path = new Path(references, field.get().name());
                places.put(path, property.value().place());
                put(values, field.get(), property.value(), path, places);
            }
        }
        return values;
    }

    private void put(
            Map<String, @Nullable Object> values, Field field, RawFact given, Path path, Map<Path, FactsPlace> places) {
        if (given instanceof RawFact.Null) {
            // Where there is always a value, none given is one that is not known.
            if (field.optional()) {
                values.put(field.name(), null);
            }
            return;
        }
        field.domain().accept(new Typing(given, path, places)).ifPresent(value -> values.put(field.name(), value));
    }

    /** Turns one value into a fact of a domain; what is none is reported. */
    private final class Typing implements DomainVisitor<Optional<Object>> {
        private final RawFact given;
        private final Path path;
        private final Map<Path, FactsPlace> places;

        Typing(RawFact given, Path path, Map<Path, FactsPlace> places) {
            this.given = given;
            this.path = path;
            this.places = places;
        }

        private Optional<Object> refused(FactsProblem.Key key, Map<String, String> more) {
            Map<String, String> arguments = new LinkedHashMap<>(more);
            arguments.put("field", path.text());
            report(key, given.place(), arguments);
            return Optional.empty();
        }

        private Optional<Object> refused(FactsProblem.Key key) {
            return refused(key, Map.of());
        }

        @Override
        public Optional<Object> visitYesNo(Domain.YesNo domain) {
            return given instanceof RawFact.Truth truth
                    ? Optional.of(truth.yes())
                    : refused(FactsProblem.Key.NOT_YES_OR_NO);
        }

        @Override
        public Optional<Object> visitNumeric(Domain.Numeric domain) {
            Optional<BigDecimal> number = number();
            if (number.isEmpty()) {
                return Optional.empty();
            }
            BigDecimal value = number.get();
            if (domain.whole() && value.stripTrailingZeros().scale() > 0) {
                return refused(FactsProblem.Key.NOT_WHOLE);
            }
            boolean tooSmall =
                    domain.low().filter(low -> value.compareTo(low) < 0).isPresent();
            boolean tooLarge =
                    domain.high().filter(high -> value.compareTo(high) > 0).isPresent();
            if (tooSmall || tooLarge) {
                return refused(
                        FactsProblem.Key.OUT_OF_RANGE, Map.of("low", end(domain.low()), "high", end(domain.high())));
            }
            return Optional.of(value);
        }

        private static String end(Optional<BigDecimal> end) {
            return end.map(BigDecimal::toPlainString).orElse("-");
        }

        @Override
        public Optional<Object> visitMoney(Domain.Money domain) {
            return number().map(value -> value);
        }

        /** A number, or a decimal in a text. */
        private Optional<BigDecimal> number() {
            Optional<String> text = written();
            if (text.isEmpty()) {
                refused(FactsProblem.Key.NOT_A_NUMBER);
                return Optional.empty();
            }
            if (EXPONENT.matcher(text.get()).matches()) {
                refused(FactsProblem.Key.EXPONENT, Map.of("number", text.get()));
                return Optional.empty();
            }
            if (!DECIMAL.matcher(text.get()).matches()) {
                refused(FactsProblem.Key.NOT_A_NUMBER);
                return Optional.empty();
            }
            if (text.get().chars().filter(Character::isDigit).count() > MOST_DIGITS) {
                refused(FactsProblem.Key.NUMBER_TOO_LONG, RawFactReader.limit(MOST_DIGITS));
                return Optional.empty();
            }
            return Optional.of(new BigDecimal(text.get()));
        }

        private Optional<String> written() {
            if (given instanceof RawFact.Numeral numeral) {
                return Optional.of(numeral.text());
            }
            return given instanceof RawFact.Text text ? Optional.of(text.text()) : Optional.empty();
        }

        @Override
        public Optional<Object> visitDay(Domain.Day domain) {
            if (given instanceof RawFact.Text text && DAY.matcher(text.text()).matches()) {
                try {
                    return Optional.of(LocalDate.parse(text.text()));
                } catch (DateTimeException exception) {
                    return refused(FactsProblem.Key.NOT_A_DAY);
                }
            }
            return refused(FactsProblem.Key.NOT_A_DAY);
        }

        @Override
        public Optional<Object> visitText(Domain.Text domain) {
            return given instanceof RawFact.Text text ? Optional.of(text.text()) : refused(FactsProblem.Key.NOT_A_TEXT);
        }

        @Override
        public Optional<Object> visitChoices(Domain.Choices domain) {
            Optional<String> choice = given instanceof RawFact.Text text
                    ? domain.names().stream()
                            .filter(name -> name.equals(text.text()) || name.equals(key(text.text())))
                            .findFirst()
                    : Optional.empty();
            return choice.isPresent()
                    ? Optional.of(choice.get())
                    : refused(FactsProblem.Key.NOT_A_CHOICE, Map.of("choices", String.join("\u3001", domain.names())));
        }

        @Override
        public Optional<Object> visitReference(Domain.Reference domain) {
            Optional<Entity> entity = plan.entity(domain.entity());
            if (entity.isPresent() && given instanceof RawFact.Named named) {
                List<String> references = new ArrayList<>(path.references());
                references.add(path.name());
                return Optional.of(values(entity.get(), named, references, places));
            }
            return refused(FactsProblem.Key.NOT_A_MEMBER, Map.of("entity", domain.entity()));
        }
    }
}
