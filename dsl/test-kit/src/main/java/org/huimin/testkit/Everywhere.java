package org.huimin.testkit;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.Callable;

/** Trials of exporters under the settings of other machines. */
public final class Everywhere {
    /** Other digits, another calendar, another lower case of I, other separators. */
    private static final List<String> LOCALES = List.of("ar-EG-u-nu-arab", "th-TH-u-ca-buddhist", "tr-TR", "de-DE");

    private static final List<String> ZONES = List.of("Pacific/Kiritimati", "America/St_Johns");

    private Everywhere() {}

    /**
     * Asserts that something writes the same bytes under any locale and time zone. The settings of the machine are put back.
     *
     * @param writing what writes them; called several times
     */
    public static void assertSameBytes(Callable<byte[]> writing) throws Exception {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        byte[] here = writing.call();
        try {
            for (String tag : LOCALES) {
                for (String other : ZONES) {
                    Locale.setDefault(Locale.forLanguageTag(tag));
                    TimeZone.setDefault(TimeZone.getTimeZone(other));
                    int difference = Arrays.mismatch(here, writing.call());
                    if (difference >= 0) {
                        throw new AssertionError(
                                "in " + tag + " and " + other + ", byte " + difference + " is another");
                    }
                }
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }
}
