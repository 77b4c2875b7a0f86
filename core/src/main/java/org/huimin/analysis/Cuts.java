package org.huimin.analysis;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.huimin.analysis.Classes.Member;
import org.huimin.model.Domain;
import org.huimin.model.DomainVisitor;
import org.huimin.model.Value;
import org.huimin.vocabulary.BaseUnits;
import org.huimin.vocabulary.StandardUnits;
import org.huimin.vocabulary.Unit;

/** What the tests of a plan compare a value with, and the classes into which that parts its values. */
final class Cuts {
    private static final Unit YUAN = StandardUnits.standard().unit("元").orElseThrow();

    /** Facts have no more digits, and no number between two others is looked for with more decimals. */
    private static final int MOST_DIGITS = 34;

    /** A year has four digits, where days are given. */
    private static final BigDecimal FIRST_DAY =
            BigDecimal.valueOf(LocalDate.of(1, 1, 1).toEpochDay());

    private static final BigDecimal LAST_DAY =
            BigDecimal.valueOf(LocalDate.of(9999, 12, 31).toEpochDay());

    private final TreeSet<BigDecimal> limits = new TreeSet<>();
    private final Set<String> words = new LinkedHashSet<>();
    private Optional<Unit> unit = Optional.empty();

    void add(SingleTest test) {
        for (Interval interval : test.intervals()) {
            interval.low().ifPresent(limits::add);
            interval.high().ifPresent(limits::add);
        }
        words.addAll(test.words());
        unit = unit.isPresent() ? unit : test.unit();
    }

    /** The classes of the values of a field. */
    Classes classes(Domain domain, boolean none) {
        return new Classes(domain.accept(new Members()), none);
    }

    /** The classes of any number, or of a word that is one of those compared with or another. */
    Classes ofAny() {
        if (!words.isEmpty()) {
            return new Classes(anyWord(), false);
        }
        BigDecimal factor = unit.isPresent() ? BaseUnits.factor(unit.get()) : BigDecimal.ONE;
        Line line = new Line(factor, false, Optional.empty(), Optional.empty());
        return new Classes(numbers(line, unit, false), false);
    }

    private List<Member> anyWord() {
        List<Member> members = new ArrayList<>();
        for (String word : words) {
            members.add(new Member(BigDecimal.ZERO, word, Optional.of(new Value.Choice(word))));
        }
        String other = "other";
        while (words.contains(other)) {
            other += "-";
        }
        members.add(new Member(BigDecimal.ZERO, other, Optional.empty()));
        return members;
    }

    /** One number of each class: each limit, what lies between two of them, below the first and above the last. */
    private List<Member> numbers(Line line, Optional<Unit> shownIn, boolean days) {
        List<Member> members = new ArrayList<>();
        Optional<BigDecimal> below = Optional.empty();
        for (BigDecimal limit : limits) {
            line.between(below, Optional.of(limit))
                    .ifPresent(number -> members.add(member(number, line, shownIn, days)));
            line.at(limit).ifPresent(number -> members.add(member(number, line, shownIn, days)));
            below = Optional.of(limit);
        }
        line.between(below, Optional.empty()).ifPresent(number -> members.add(member(number, line, shownIn, days)));
        return members;
    }

    private static Member member(BigDecimal number, Line line, Optional<Unit> unit, boolean days) {
        Value.Constant shown = days
                ? day(LocalDate.ofEpochDay(number.longValueExact()))
                : new Value.Measured(plain(number), unit.isPresent() ? List.of(unit.get()) : List.of());
        return new Member(number.multiply(line.factor()), "", Optional.of(shown));
    }

    private static Value.Date day(LocalDate day) {
        return new Value.Date(day, day);
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /**
     * The numbers that a field may have.
     *
     * @param factor how many base units one of the field's unit is
     * @param whole whether only whole numbers of the field's unit are
     * @param low the smallest, in the field's unit
     * @param high the largest, in the field's unit
     */
    private record Line(BigDecimal factor, boolean whole, Optional<BigDecimal> low, Optional<BigDecimal> high) {
        /** A number, in the field's unit, that comes to a limit in base units. */
        Optional<BigDecimal> at(BigDecimal limit) {
            try {
                BigDecimal number = limit.divide(factor);
                boolean possible = !whole || plain(number).scale() <= 0;
                return possible && isWithin(number) ? Optional.of(number) : Optional.empty();
            } catch (ArithmeticException exception) {
                return Optional.empty();
            }
        }

        private boolean isWithin(BigDecimal number) {
            return (low.isEmpty() || number.compareTo(low.get()) >= 0)
                    && (high.isEmpty() || number.compareTo(high.get()) <= 0)
                    && digits(plain(number)) <= MOST_DIGITS;
        }

        /** The digits that it takes to write a number down. */
        private static int digits(BigDecimal number) {
            return Math.max(number.precision(), number.scale() + 1);
        }

        /** A number, in the field's unit, that lies between two limits in base units, of few digits. */
        Optional<BigDecimal> between(Optional<BigDecimal> below, Optional<BigDecimal> above) {
            for (int decimals = 0; decimals <= (whole ? 0 : MOST_DIGITS); decimals++) {
                Optional<BigDecimal> number = between(below, above, decimals);
                if (number.isPresent()) {
                    return number;
                }
            }
            return Optional.empty();
        }

        private Optional<BigDecimal> between(Optional<BigDecimal> below, Optional<BigDecimal> above, int decimals) {
            BigDecimal step = BigDecimal.ONE.movePointLeft(decimals);
            BigDecimal number = BigDecimal.ZERO;
            if (below.isPresent()) {
                number =
                        below.get().divide(factor, decimals, RoundingMode.FLOOR).add(step);
            } else if (above.isPresent()) {
                number = above.get()
                        .divide(factor, decimals, RoundingMode.CEILING)
                        .subtract(step);
            }
            if (below.isEmpty() && high.isPresent()) {
                number = number.min(high.get().setScale(decimals, RoundingMode.FLOOR));
            }
            if (low.isPresent()) {
                number = number.max(low.get().setScale(decimals, RoundingMode.CEILING));
            }
            BigDecimal base = number.multiply(factor);
            boolean between = (below.isEmpty() || base.compareTo(below.get()) > 0)
                    && (above.isEmpty() || base.compareTo(above.get()) < 0);
            return between && isWithin(number) ? Optional.of(number) : Optional.empty();
        }
    }

    /** One value of each class of a field. */
    private final class Members implements DomainVisitor<List<Member>> {
        @Override
        public List<Member> visitYesNo(Domain.YesNo domain) {
            return List.of(answer(false), answer(true));
        }

        private Member answer(boolean yes) {
            return new Member(BigDecimal.ZERO, yes ? SingleTest.YES : SingleTest.NO, Optional.of(new Value.YesNo(yes)));
        }

        @Override
        public List<Member> visitNumeric(Domain.Numeric domain) {
            Optional<BigDecimal> low = domain.low();
            boolean neverNegative = domain.unit().isPresent()
                    && BaseUnits.isNeverNegative(domain.unit().get());
            if (neverNegative) {
                low = Optional.of(low.isPresent() ? low.get().max(BigDecimal.ZERO) : BigDecimal.ZERO);
            }
            BigDecimal factor =
                    domain.unit().isPresent() ? BaseUnits.factor(domain.unit().get()) : BigDecimal.ONE;
            return numbers(new Line(factor, domain.whole(), low, domain.high()), domain.unit(), false);
        }

        @Override
        public List<Member> visitMoney(Domain.Money domain) {
            return numbers(
                    new Line(BigDecimal.ONE, false, Optional.empty(), Optional.empty()), Optional.of(YUAN), false);
        }

        @Override
        public List<Member> visitDay(Domain.Day domain) {
            return numbers(
                    new Line(BigDecimal.ONE, true, Optional.of(FIRST_DAY), Optional.of(LAST_DAY)),
                    Optional.empty(),
                    true);
        }

        @Override
        public List<Member> visitText(Domain.Text domain) {
            return anyWord();
        }

        @Override
        public List<Member> visitChoices(Domain.Choices domain) {
            List<Member> members = new ArrayList<>();
            for (String name : domain.names()) {
                members.add(new Member(BigDecimal.ZERO, name, Optional.of(new Value.Choice(name))));
            }
            return members;
        }

        @Override
        public List<Member> visitReference(Domain.Reference domain) {
            return List.of(new Member(BigDecimal.ZERO, "", Optional.empty()));
        }
    }
}
