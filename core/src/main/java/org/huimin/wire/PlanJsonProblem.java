package org.huimin.wire;

import static java.util.Objects.requireNonNull;

/**
 * Why a text is not the JSON of a plan.
 *
 * @param key what is wrong
 * @param place where: {@code plan.programmes[0].title}, counted from 0; for what is no JSON the line and column, {@code 3:5};
 *     empty for the whole text
 * @param written what stands there, if a message of it speaks of that; else empty
 */
public record PlanJsonProblem(Key key, String place, String written) {
    /** What can be wrong. */
    public enum Key {
        /** The text is not JSON, or gives a property twice. */
        NOT_JSON,
        /** The JSON is no object with a version and a plan. */
        NOT_A_PLAN,
        /** The JSON has another version than this program reads: the version. */
        OTHER_VERSION,
        /** A property is missing. */
        MISSING,
        /** A property is not known. */
        UNKNOWN,
        /** A value is null that must be there. */
        NULL,
        /** A value is no object. */
        NO_OBJECT,
        /** A value is no list. */
        NO_LIST,
        /** A value is no text. */
        NO_TEXT,
        /** A value is no whole number, or too large a one. */
        NO_WHOLE_NUMBER,
        /** A value is neither true nor false. */
        NO_YES_OR_NO,
        /** A text is no decimal: the text. */
        NO_DECIMAL,
        /** A text is no day of the form {@code 2010-04-01}: the text. */
        NO_DAY,
        /** A text is none of the words that may stand there: the text. */
        UNKNOWN_WORD,
        /** A row has not as many cells as its table has inputs. */
        OTHER_WIDTH,
        /** A list is empty that must not be. */
        EMPTY,
        /** A value is nested too deeply. */
        TOO_DEEP,
        /** Something else is wrong with a value. */
        WRONG
    }

    public PlanJsonProblem {
        requireNonNull(key, "key is null");
        requireNonNull(place, "place is null");
        requireNonNull(written, "written is null");
    }
}
