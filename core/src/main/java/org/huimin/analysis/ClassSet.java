package org.huimin.analysis;

import java.util.Arrays;

/** Some of the classes of a variable's values, as stretches of their numbers. */
final class ClassSet {
    private final int size;
    /** Where stretches begin and end, by turns, in rising order; an end is exclusive. */
    private final int[] bounds;

    private ClassSet(int size, int[] bounds) {
        this.size = size;
        this.bounds = bounds;
    }

    static ClassSet none(int size) {
        return new ClassSet(size, new int[0]);
    }

    static ClassSet all(int size) {
        return stretch(size, 0, size);
    }

    /** The classes from one number to another, the latter not included. */
    static ClassSet stretch(int size, int from, int to) {
        return from < to ? new ClassSet(size, new int[] {from, to}) : none(size);
    }

    boolean isEmpty() {
        return bounds.length == 0;
    }

    boolean isAll() {
        return bounds.length == 2 && bounds[0] == 0 && bounds[1] == size;
    }

    int first() {
        return bounds[0];
    }

    /** The end of the last stretch, exclusive. */
    int end() {
        return bounds[bounds.length - 1];
    }

    int stretches() {
        return bounds.length / 2;
    }

    int from(int stretch) {
        return bounds[2 * stretch];
    }

    int to(int stretch) {
        return bounds[2 * stretch + 1];
    }

    boolean contains(int number) {
        int at = Arrays.binarySearch(bounds, number);
        return at >= 0 ? at % 2 == 0 : -(at + 1) % 2 == 1;
    }

    ClassSet complement() {
        int[] turned = new int[bounds.length + 2];
        int count = 0;
        if (bounds.length == 0 || bounds[0] > 0) {
            turned[count++] = 0;
        }
        for (int bound : bounds) {
            if (bound > 0 && bound < size) {
                turned[count++] = bound;
            }
        }
        if (bounds.length == 0 || bounds[bounds.length - 1] < size) {
            turned[count++] = size;
        }
        return new ClassSet(size, Arrays.copyOf(turned, count));
    }

    ClassSet intersect(ClassSet other) {
        int[] common = new int[bounds.length + other.bounds.length];
        int count = 0;
        int one = 0;
        int two = 0;
        while (one < bounds.length && two < other.bounds.length) {
            int from = Math.max(bounds[one], other.bounds[two]);
            int to = Math.min(bounds[one + 1], other.bounds[two + 1]);
            if (from < to) {
                common[count++] = from;
                common[count++] = to;
            }
            if (bounds[one + 1] < other.bounds[two + 1]) {
                one += 2;
            } else {
                two += 2;
            }
        }
        return new ClassSet(size, Arrays.copyOf(common, count));
    }

    ClassSet union(ClassSet other) {
        return complement().intersect(other.complement()).complement();
    }

    boolean isDisjoint(ClassSet other) {
        int one = 0;
        int two = 0;
        while (one < bounds.length && two < other.bounds.length) {
            if (Math.max(bounds[one], other.bounds[two]) < Math.min(bounds[one + 1], other.bounds[two + 1])) {
                return false;
            }
            if (bounds[one + 1] < other.bounds[two + 1]) {
                one += 2;
            } else {
                two += 2;
            }
        }
        return true;
    }

    boolean isWithin(ClassSet other) {
        return isDisjoint(other.complement());
    }
}
