package org.huimin.language.parse;

/** The signs that are units. */
final class UnitWords {
    private UnitWords() {}

    /** A unit as it is compared: the full-width percent sign is the half-width one. */
    static String halfWidth(String unit) {
        return unit.replace('\uFF05', '%');
    }
}
