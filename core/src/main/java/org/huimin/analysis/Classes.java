package org.huimin.analysis;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.huimin.model.Value;

/**
 * The classes into which the tests of a plan part a variable's values: no test tells two values of one class apart. The class
 * of those who have none, if there are such, is the last.
 */
final class Classes {
    private final List<Member> members;
    private final boolean none;

    /**
     * Classes.
     *
     * @param members one value of each class; numbers in rising order
     * @param none whether there may be no value
     */
    Classes(List<Member> members, boolean none) {
        this.members = List.copyOf(members);
        this.none = none;
    }

    /**
     * A value of a class.
     *
     * @param number a number in base units; zero for words
     * @param word a word; empty for numbers
     * @param shown the value as a plan states it; absent for what nobody could state
     */
    record Member(BigDecimal number, String word, Optional<Value.Constant> shown) {}

    int size() {
        return members.size() + (none ? 1 : 0);
    }

    boolean mayBeNone() {
        return none;
    }

    boolean isNone(int number) {
        return number == members.size();
    }

    /** A value of a class that is not that of none. */
    Optional<Value.Constant> shown(int number) {
        return members.get(number).shown();
    }

    /** The classes of those who have a value. */
    ClassSet present() {
        return ClassSet.stretch(size(), 0, members.size());
    }

    ClassSet of(Interval interval) {
        int from = interval.low().isEmpty() ? 0 : firstFrom(interval.low().get(), interval.withLow());
        int to = interval.high().isEmpty()
                ? members.size()
                : firstFrom(interval.high().get(), !interval.withHigh());
        return ClassSet.stretch(size(), from, to);
    }

    /** The first class whose numbers are from a limit on; without the limit itself, the first behind it. */
    private int firstFrom(BigDecimal limit, boolean withLimit) {
        int from = 0;
        int to = members.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            int order = members.get(middle).number().compareTo(limit);
            if (order > 0 || (order == 0 && withLimit)) {
                to = middle;
            } else {
                from = middle + 1;
            }
        }
        return from;
    }

    ClassSet of(String word) {
        for (int number = 0; number < members.size(); number++) {
            if (members.get(number).word().equals(word)) {
                return ClassSet.stretch(size(), number, number + 1);
            }
        }
        return ClassSet.none(size());
    }
}
