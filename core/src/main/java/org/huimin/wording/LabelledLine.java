package org.huimin.wording;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * What a measure or a benefit says under one label, as documents list it: {@code 指标：城镇新增就业 13,000人}.
 *
 * @param label which label it is
 * @param heading the label in the language of the wording
 * @param entries what stands behind it, at least one
 */
public record LabelledLine(Label label, String heading, List<Entry> entries) {
    public LabelledLine {
        requireNonNull(label, "label is null");
        requireNonNull(heading, "heading is null");
        entries = List.copyOf(entries);
    }

    /** The labels, in the order of documents: those of measures, then those that benefits have besides. */
    public enum Label {
        /** Departments that lead. */
        RESPONSIBLE,
        /** Departments that support. */
        COOPERATING,
        /** What is to be done, in words. */
        TASK,
        /** Figures to reach. */
        TARGET,
        /** What is built or run. */
        PROJECT,
        /** The end of the term. */
        DEADLINE,
        /** How many get something at most. */
        QUOTA,
        /** Measures of earlier plans. */
        CONTINUES,
        /** Where money comes from. */
        FUNDING,
        /** Documents that it rests on. */
        BASIS,
        /** What plugins are told. */
        DATA,
        /** Who gets a benefit. */
        ELIGIBLE,
        /** For how many things an amount is paid. */
        QUANTITY,
        /** What is granted. */
        RATE,
        /** In which form. */
        FORM,
        /** To whom it is paid. */
        PAYEE,
        /** From which day to which. */
        PERIOD,
        /** For how many months. */
        MONTHS,
        /** How many are expected to get it. */
        EXPECTED,
        /** The group of benefits of which people choose one. */
        CHOICE
    }

    /**
     * One of the things behind a label.
     *
     * @param name what it is called, where that is a part by itself: of a target, a project, a source of money
     * @param text what is said of it; may be empty where there is a name
     */
    public record Entry(Optional<String> name, String text) {
        public Entry {
            requireNonNull(name, "name is null");
            requireNonNull(text, "text is null");
        }

        /** Name and text with a blank between them. */
        public String line() {
            return name.map(own -> text.isEmpty() ? own : own + " " + text).orElse(text);
        }
    }
}
