package org.huimin.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class FileNamesTest {
    @Test
    void anOrdinaryNameStaysAsItIs() {
        for (String name : List.of("2016.plan", "南关区\uFF082016\uFF09.docx", "a b-c_d.csv", "cons.txt")) {
            assertEquals(name, FileNames.safe(name));
        }
    }

    @Test
    void separatorsAndSignsOfOtherSystemsBecomeUnderscores() {
        assertEquals("a_b_c_d_e_f_g_h_i_j", FileNames.safe("a/b\\c:d*e?f\"g<h>i|j"));
        assertEquals("_._.._etc", FileNames.safe("../../etc"));
    }

    @Test
    void charactersThatNobodySeesBecomeUnderscores() {
        assertEquals("a_b_c_d_e", FileNames.safe("a\u0000b\nc\u202Ed\u200Be"));
        assertEquals("a_b", FileNames.safe("a\uD83Db"));
        assertEquals("a_b_c", FileNames.safe("a\u2028b\u0378c"));
    }

    @Test
    void namesThatASystemReservesGetAnUnderscore() {
        assertEquals("_con", FileNames.safe("con"));
        assertEquals("_NUL.txt", FileNames.safe("NUL.txt"));
        assertEquals("_com1.tar.gz", FileNames.safe("com1.tar.gz"));
    }

    @Test
    void dotsAndBlanksAtTheEndsAreTakenAway() {
        assertEquals("a", FileNames.safe("a. . "));
        assertEquals("_hidden", FileNames.safe(".hidden"));
        assertEquals("_rf", FileNames.safe("-rf"));
        assertEquals("_", FileNames.safe(".."));
        assertEquals("_", FileNames.safe(""));
    }

    @Test
    void aLongNameIsCutBetweenTwoCharactersAndKeepsItsExtension() {
        String safe = FileNames.safe("惠".repeat(100) + ".docx");

        assertTrue(safe.getBytes(StandardCharsets.UTF_8).length <= 180);
        assertTrue(safe.endsWith("惠.docx"));
        assertEquals("\uD83D\uDE00".repeat(45), FileNames.safe("\uD83D\uDE00".repeat(60)));
    }

    @Test
    void anEmojiStaysWhole() {
        assertEquals("\uD83D\uDE00.txt", FileNames.safe("\uD83D\uDE00.txt"));
    }

    @Property
    void aSafeNameIsNeverEmptyNorTooLongNorAWayOut(@ForAll String name) {
        String safe = FileNames.safe(name);

        assertFalse(safe.isEmpty());
        assertTrue(safe.getBytes(StandardCharsets.UTF_8).length <= 181);
        assertFalse(safe.contains("/") || safe.contains("\\") || safe.startsWith(".") || safe.endsWith("."));
        assertEquals(safe, FileNames.safe(safe));
    }
}
