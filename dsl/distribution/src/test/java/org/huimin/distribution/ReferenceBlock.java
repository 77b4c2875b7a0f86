package org.huimin.distribution;

import java.util.List;
import java.util.Optional;

/**
 * A fenced block of a page of the reference.
 *
 * @param line the line of its fence, from 0
 * @param kind what the block is
 * @param codes the codes that a wrong example gives, and no others
 * @param file the file that the block is, unless it is a fragment
 * @param lines its content
 */
record ReferenceBlock(int line, Kind kind, List<String> codes, Optional<String> file, List<String> lines) {
    /** What a block is, as its fence says it. */
    enum Kind {
        /** A sound example as {@code huimin fmt} writes it; its cases pass. */
        RIGHT("plan"),
        /** A sound example as somebody may type it. */
        AS_TYPED("plan-as-typed"),
        /** A sound example with a case that fails. */
        FAILING("plan-failing"),
        /** An example with mistakes. */
        WRONG("plan-wrong"),
        /** A short form out of a table, in an example of its own; what its cases expect is not so. */
        FORM("plan-form"),
        /** A file of facts. */
        FACTS("json"),
        /** A command and what it prints. */
        CONSOLE("console");

        private final String fence;

        Kind(String fence) {
            this.fence = fence;
        }

        private static Kind of(String fence) {
            for (Kind kind : values()) {
                if (kind.fence.equals(fence)) {
                    return kind;
                }
            }
            throw new IllegalArgumentException("no block of a reference page: " + fence);
        }

        /** Whether the block is a plan, a library or cases, or a piece of one. */
        boolean isPlan() {
            return this != FACTS && this != CONSOLE;
        }
    }

    static ReferenceBlock of(int line, String information, List<String> lines) {
        List<String> words = List.of(information.split(" "));
        Kind kind = Kind.of(words.get(0));
        List<String> rest = words.subList(1, words.size());
        return new ReferenceBlock(
                line,
                kind,
                rest.stream().filter(word -> word.matches("HM[0-9]{4}")).toList(),
                rest.stream().filter(word -> word.contains(".")).findFirst(),
                List.copyOf(lines));
    }

    String text() {
        return String.join("\n", lines) + "\n";
    }

    /** What two translations of a page have in common. */
    String shape() {
        return kind + " " + codes;
    }
}
